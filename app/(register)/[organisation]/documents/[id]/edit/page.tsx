import type { Metadata } from "next";
import { DocumentEditor } from "@/components/documents/document-editor";
import { currentReader } from "@/components/records/reader";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin, type RecordPageProps } from "../../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.documents.get({ id })), currentReader()]);
  return { title: reader.t("records.editTitle", { name: record.state.title }) };
}

export default async function EditDocumentPage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.documents.get({ id })), currentReader()]);
  assertWithin(record, organisation);
  assertAllowed(record.allowed.update);
  const nouns = ["document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <DocumentEditor organisation={organisation} reader={reader} options={options} record={record} />;
}
