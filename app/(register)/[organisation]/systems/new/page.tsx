import { SystemEditor } from "@/components/systems/system-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps, reading, titleOf } from "../../record-page";

export const generateMetadata = titleOf("system", "new");

export default async function NewSystemPage({ params }: NewPageProps) {
  const { organisation } = await params;
  const { reader, allowed } = await reading(organisation);
  assertAllowed(allowed.createShared);
  const nouns = ["department", "party", "measure", "document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <SystemEditor organisation={organisation} reader={reader} options={options} record={null} />;
}
