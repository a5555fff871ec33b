import type { Metadata } from "next";
import { currentReader } from "@/components/records/reader";
import { SystemEditor } from "@/components/systems/system-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin, type RecordPageProps } from "../../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.systems.get({ id })), currentReader()]);
  return { title: reader.t("records.editTitle", { name: record.state.name }) };
}

export default async function EditSystemPage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.systems.get({ id })), currentReader()]);
  assertWithin(record, organisation);
  assertAllowed(record.allowed.update);
  const nouns = ["department", "party", "measure", "document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <SystemEditor organisation={organisation} reader={reader} options={options} record={record} />;
}
