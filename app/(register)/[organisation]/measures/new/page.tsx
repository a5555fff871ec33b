import { MeasureEditor } from "@/components/measures/measure-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps, reading, titleOf } from "../../record-page";

export const generateMetadata = titleOf("measure", "new");

export default async function NewMeasurePage({ params }: NewPageProps) {
  const { organisation } = await params;
  const { reader, allowed } = await reading(organisation);
  assertAllowed(allowed.administer);
  const nouns = ["document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <MeasureEditor organisation={organisation} reader={reader} options={options} record={null} />;
}
