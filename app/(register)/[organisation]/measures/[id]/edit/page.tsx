import type { Metadata } from "next";
import { MeasureEditor } from "@/components/measures/measure-editor";
import { currentReader } from "@/components/records/reader";
import { wordsIn } from "@/domain/words";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin, type RecordPageProps } from "../../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.measures.get({ id })), currentReader()]);
  return { title: reader.t("records.editTitle", { name: wordsIn(record.state.name, reader.locale).text }) };
}

export default async function EditMeasurePage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const [record, reader] = await Promise.all([read((api) => api.measures.get({ id })), currentReader()]);
  assertWithin(record, organisation);
  assertAllowed(record.allowed.update);
  const nouns = ["document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <MeasureEditor organisation={organisation} reader={reader} options={options} record={record} />;
}
