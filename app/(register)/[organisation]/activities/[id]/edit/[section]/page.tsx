import type { Metadata } from "next";
import { ActivityForm } from "@/components/activities/activity-form";
import { spokenIn } from "@/components/activities/activity-form-choices";
import { ActivitySection } from "@/components/activities/activity-form-section";
import { FORM_SECTIONS, isFormSection } from "@/components/activities/activity-form-sections";
import { countAllStates } from "@/components/activities/activity-form-states";
import { nameOfActivity } from "@/components/activities/activity-name";
import { findingsAtInputs } from "@/components/findings/findings-at-inputs";
import { ClientMessages } from "@/components/layout/client-messages";
import { currentReader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin } from "../../../../record-page";
import { SectionConversations } from "./section-conversations";
import { findingsIn, SectionFindings } from "./section-findings";
import { optionsFor, sectionFrom } from "./section-options";

type PageProps = { params: Promise<{ organisation: string; id: string; section: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id, section } = await params;
  const [{ state }, reader] = await Promise.all([read((api) => api.activities.get({ id })), currentReader()]);
  const heading = isFormSection(section) ? reader.t(`editor.sections.${section}`) : "";
  return { title: [heading, nameOfActivity(state, reader).text].filter(Boolean).join(" · ") };
}

export default async function EditSectionPage({ params }: PageProps) {
  const { organisation, id, section: name } = await params;
  const section = sectionFrom(name, (found) => paths.editActivity(organisation, id, found));
  const [activity, reader] = await Promise.all([read((api) => api.activities.get({ id })), currentReader()]);
  assertWithin(activity, organisation);
  assertAllowed(activity.allowed.update);
  const { state, revision } = activity;
  const fields: readonly (keyof typeof state)[] = FORM_SECTIONS[section];
  const found = await findingsIn(activity, fields);
  return (
    <>
      <PageHeader
        title={nameOfActivity(state, reader).text}
        lang={nameOfActivity(state, reader).lang}
        reference={state.reference}
        crumbs={[{ label: reader.t("editor.new.activities"), href: paths.activities(organisation) }]}
        actions={
          <LinkButton variant="secondary" href={paths.activity(organisation, id)}>
            {reader.t("editor.toActivity")}
          </LinkButton>
        }
      />
      <SectionFindings activity={activity} found={found} reader={reader} />
      <SectionConversations activity={activity} fields={fields} reader={reader} />
      <ClientMessages sections={spokenIn(section)}>
        <ActivityForm
          key={`${section}-${revision}`}
          id={id}
          revision={revision}
          section={section}
          values={Object.fromEntries(fields.map((field) => [field, state[field]]))}
          counts={countAllStates(state)}
          findings={findingsAtInputs(found, state, reader)}
          options={await optionsFor(section, organisation, activity, reader)}
        >
          <ActivitySection section={section} />
        </ActivityForm>
      </ClientMessages>
    </>
  );
}
