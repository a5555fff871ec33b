import type { Metadata } from "next";
import { OrganisationEditor } from "@/components/organisations/organisation-editor";
import { currentReader } from "@/components/records/reader";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps } from "../../record-page";

export async function generateMetadata({ params }: NewPageProps): Promise<Metadata> {
  const { organisation: id } = await params;
  const [{ state }, { t }] = await Promise.all([read((api) => api.organisations.get({ id })), currentReader()]);
  return { title: t("records.editTitle", { name: state.name }) };
}

export default async function EditOrganisationPage({ params }: NewPageProps) {
  const { organisation: id } = await params;
  const [organisation, reader] = await Promise.all([read((api) => api.organisations.get({ id })), currentReader()]);
  assertAllowed(organisation.allowed.update);
  const options = await read((api) => api.options.list({ organisationId: id, nouns: ["person", "document"] }));
  return <OrganisationEditor organisation={organisation} reader={reader} options={options} />;
}
