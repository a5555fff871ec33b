import { DocumentList } from "@/components/documents/document-list";
import { read } from "@/server/trpc/rsc";
import { type ListPageProps, listContext, titleOf } from "../record-page";

export const generateMetadata = titleOf("document", "title");

export default async function DocumentListPage(props: ListPageProps) {
  const { input, allowed, ...page } = await listContext(props);
  const list = await read((api) => api.documents.list(input));
  return <DocumentList {...page} list={list} mayCreate={allowed.createShared} />;
}
