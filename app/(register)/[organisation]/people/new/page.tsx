import { PersonEditor } from "@/components/people/person-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps, reading, titleOf } from "../../record-page";

export const generateMetadata = titleOf("person", "new");

export default async function NewPersonPage({ params }: NewPageProps) {
  const { organisation } = await params;
  const { reader, allowed } = await reading(organisation);
  assertAllowed(allowed.administer);
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: ["department"] }));
  return <PersonEditor organisation={organisation} reader={reader} options={options} record={null} identity={null} />;
}
