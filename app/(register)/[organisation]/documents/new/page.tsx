import { DocumentEditor } from "@/components/documents/document-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps, reading, titleOf } from "../../record-page";

export const generateMetadata = titleOf("document", "new");

export default async function NewDocumentPage({ params }: NewPageProps) {
  const { organisation } = await params;
  const { reader, allowed } = await reading(organisation);
  assertAllowed(allowed.createShared);
  const nouns = ["document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <DocumentEditor organisation={organisation} reader={reader} options={options} record={null} />;
}
