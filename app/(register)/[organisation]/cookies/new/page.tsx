import { CookieEditor } from "@/components/cookies/cookie-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps, reading, titleOf } from "../../record-page";

export const generateMetadata = titleOf("cookie", "new");

export default async function NewCookiePage({ params }: NewPageProps) {
  const { organisation } = await params;
  const { reader, allowed } = await reading(organisation);
  assertAllowed(allowed.createShared);
  const nouns = ["party", "document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <CookieEditor organisation={organisation} reader={reader} options={options} record={null} />;
}
