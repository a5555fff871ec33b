import type { Metadata } from "next";
import { PersonEditor } from "@/components/people/person-editor";
import { currentReader } from "@/components/records/reader";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin, type RecordPageProps } from "../../../record-page";

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { id } = await params;
  const [{ identity }, { t }] = await Promise.all([read((api) => api.people.get({ id })), currentReader()]);
  return { title: t("records.editTitle", { name: identity?.name ?? t("records.hidden") }) };
}

export default async function EditPersonPage({ params }: RecordPageProps) {
  const { organisation, id } = await params;
  const [person, reader] = await Promise.all([read((api) => api.people.get({ id })), currentReader()]);
  assertWithin(person, organisation);
  assertAllowed(person.allowed.update);
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: ["department"] }));
  return (
    <PersonEditor
      organisation={organisation}
      reader={reader}
      options={options}
      record={person}
      identity={person.identity}
    />
  );
}
