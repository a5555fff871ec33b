import { PersonList } from "@/components/people/person-list";
import { nameOptions } from "@/components/records/options";
import { read } from "@/server/trpc/rsc";
import { type ListPageProps, listContext, titleOf } from "../record-page";

export const generateMetadata = titleOf("person", "title");

export default async function PersonListPage(props: ListPageProps) {
  const { input, allowed, ...page } = await listContext(props);
  const list = await read((api) => api.people.list(input));
  const options = await read((api) => api.options.list({ organisationId: page.organisation, nouns: ["department"] }));
  return <PersonList {...page} list={list} mayCreate={allowed.administer} options={nameOptions(options)} />;
}
