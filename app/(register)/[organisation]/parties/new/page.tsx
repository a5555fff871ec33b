import { PartyEditor } from "@/components/parties/party-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps, reading, titleOf } from "../../record-page";

export const generateMetadata = titleOf("party", "new");

export default async function NewPartyPage({ params }: NewPageProps) {
  const { organisation } = await params;
  const { reader, allowed } = await reading(organisation);
  assertAllowed(allowed.createShared);
  const nouns = ["party", "document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <PartyEditor organisation={organisation} reader={reader} options={options} record={null} />;
}
