import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActivityForm } from "@/components/activities/activity-form";
import { type ChoiceSources, choicesFor, SECTION_NEEDS } from "@/components/activities/activity-form-choices";
import type { SectionOptions } from "@/components/activities/activity-form-options";
import { ActivitySection } from "@/components/activities/activity-form-section";
import {
  FORM_SECTIONS,
  type FormSection,
  isFormSection,
  sectionOfField,
} from "@/components/activities/activity-form-sections";
import { countAllStates } from "@/components/activities/activity-form-states";
import { ClientMessages } from "@/components/layout/client-messages";
import { recordOptions } from "@/components/records/choices";
import { pagesOf } from "@/components/records/nouns";
import { currentReader, type Reader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { wordsIn } from "@/domain/words";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin } from "../../../../record-page";
import { ownDepartments } from "../../../own-departments";

type PageProps = { params: Promise<{ organisation: string; id: string; section: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id, section } = await params;
  const [{ state }, reader] = await Promise.all([read((api) => api.activities.get({ id })), currentReader()]);
  const name = wordsIn(state.name, reader.locale).text || state.reference;
  return { title: isFormSection(section) ? `${reader.t(`editor.sections.${section}`)} · ${name}` : name };
}

/** The address may name a section, a field or a letter of Art. 30(1); the last two lead to their section. */
function sectionFrom(name: string, address: (section: string) => string): FormSection {
  if (isFormSection(name)) return name;
  const section = sectionOfField(name);
  if (!section) notFound();
  redirect(address(section));
}

export default async function EditSectionPage({ params }: PageProps) {
  const { organisation, id, section: name } = await params;
  const section = sectionFrom(name, (found) => paths.editActivity(organisation, id, found));
  const [activity, reader, t] = await Promise.all([
    read((api) => api.activities.get({ id })),
    currentReader(),
    getTranslations("editor"),
  ]);
  assertWithin(activity, organisation);
  assertAllowed(activity.allowed.update);
  const { state, revision } = activity;
  const title = wordsIn(state.name, reader.locale);
  const fields: readonly (keyof typeof state)[] = FORM_SECTIONS[section];
  const spoken = [...SECTION_NEEDS[section].words, ...fields.map((field) => `fields.${field}`)];
  return (
    <>
      <PageHeader
        title={title.text || t("untitled")}
        lang={title.lang === reader.locale ? undefined : title.lang}
        reference={state.reference}
        crumbs={[{ label: t("new.activities"), href: paths.activities(organisation) }]}
        actions={
          <LinkButton variant="secondary" href={paths.activity(organisation, id)}>
            {t("toActivity")}
          </LinkButton>
        }
      />
      <ClientMessages sections={["forms", "articles", "editor", "codes.unit-names", ...spoken]}>
        <ActivityForm
          key={`${section}-${revision}`}
          id={id}
          revision={revision}
          section={section}
          values={Object.fromEntries(fields.map((field) => [field, state[field]]))}
          counts={countAllStates(state)}
          options={await optionsFor(section, organisation, activity, reader)}
        >
          <ActivitySection section={section} />
        </ActivityForm>
      </ClientMessages>
    </>
  );
}

type Found = Pick<ChoiceSources, "state"> & { organisation: Pick<ChoiceSources, "terms" | "legalEntities"> };

async function optionsFor(
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
