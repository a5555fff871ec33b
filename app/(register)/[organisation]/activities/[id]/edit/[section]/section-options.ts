import { notFound, redirect } from "next/navigation";
import { type ChoiceSources, choicesFor, SECTION_NEEDS } from "@/components/activities/activity-form-choices";
import type { SectionOptions } from "@/components/activities/activity-form-options";
import { type FormSection, isFormSection, sectionOfField } from "@/components/activities/activity-form-sections";
import { recordOptions } from "@/components/records/choices";
import { pagesOf } from "@/components/records/nouns";
import type { Reader } from "@/components/records/reader";
import { read } from "@/server/trpc/rsc";
import { ownDepartments } from "../../../own-departments";

/** The address may name a section, a field or a letter of Art. 30(1); the last two lead to their section. */
export function sectionFrom(name: string, address: (section: string) => string): FormSection {
  if (isFormSection(name)) return name;
  const section = sectionOfField(name);
  if (!section) notFound();
  redirect(address(section));
}

type Found = Pick<ChoiceSources, "state"> & { organisation: Pick<ChoiceSources, "terms" | "legalEntities"> };

/** What the inputs of a section offer: codes, the records of its nouns, and where a new one is made. */
export async function optionsFor(
  section: FormSection,
  organisation: string,
  activity: Found,
  reader: Reader,
): Promise<SectionOptions> {
  const { nouns } = SECTION_NEEDS[section];
  const found = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  const { allowed } = await read((api) => api.organisations.get({ id: organisation }));
  // An owner answers for departments of their own, but may name any other as a recipient.
  const departments = section === "identity" ? await ownDepartments(organisation, found) : found;
  const creatable = nouns.filter((noun) =>
    ["party", "system", "document", "cookie"].includes(noun) ? allowed.createShared : allowed.administer,
  );
  return {
    organisation,
    locale: reader.locale,
    choices: choicesFor(section, { reader, state: activity.state, ...activity.organisation, records: found }),
    records: Object.fromEntries(
      nouns.map((noun) => [noun, recordOptions(reader, noun === "department" ? departments : found, noun)]),
    ),
    create: Object.fromEntries(creatable.map((noun) => [noun, pagesOf(noun).create(organisation)])),
  };
}
