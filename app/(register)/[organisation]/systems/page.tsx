import { nameOptions } from "@/components/records/options";
import { SystemList } from "@/components/systems/system-list";
import { read } from "@/server/trpc/rsc";
import { type ListPageProps, listContext, titleOf } from "../record-page";

export const generateMetadata = titleOf("system", "title");

export default async function SystemListPage(props: ListPageProps) {
  const { input, allowed, ...page } = await listContext(props);
  const list = await read((api) => api.systems.list(input));
  const options = await read((api) => api.options.list({ organisationId: page.organisation, nouns: ["party"] }));
  return <SystemList {...page} list={list} mayCreate={allowed.createShared} options={nameOptions(options)} />;
}
