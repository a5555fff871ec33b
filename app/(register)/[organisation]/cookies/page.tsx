import { CookieList } from "@/components/cookies/cookie-list";
import { nameOptions } from "@/components/records/options";
import { read } from "@/server/trpc/rsc";
import { type ListPageProps, listContext, titleOf } from "../record-page";

export const generateMetadata = titleOf("cookie", "title");

export default async function CookieListPage(props: ListPageProps) {
  const { input, allowed, ...page } = await listContext(props);
  const list = await read((api) => api.cookies.list(input));
  const options = await read((api) => api.options.list({ organisationId: page.organisation, nouns: ["party"] }));
  return <CookieList {...page} list={list} mayCreate={allowed.createShared} options={nameOptions(options)} />;
}
