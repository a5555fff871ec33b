import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { spokenIn } from "@/components/activities/activity-form-choices";
import { ActivitySection } from "@/components/activities/activity-form-section";
import { FORM_SECTIONS } from "@/components/activities/activity-form-sections";
import { nameOfActivity } from "@/components/activities/activity-name";
import { ClientMessages } from "@/components/layout/client-messages";
import { currentReader } from "@/components/records/reader";
import { SuggestForm } from "@/components/threads/suggest-form";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin } from "../../../../record-page";
import { optionsFor, sectionFrom } from "../../edit/[section]/section-options";

type PageProps = { params: Promise<{ organisation: string; id: string; section: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("threads.suggest");
  return { title: t("title") };
}

export default async function SuggestPage({ params }: PageProps) {
  const { organisation, id, section: name } = await params;
  const section = sectionFrom(name, (found) => paths.suggestFor(organisation, id, found));
  const [activity, reader, t] = await Promise.all([
    read((api) => api.activities.get({ id })),
    currentReader(),
    getTranslations("threads.suggest"),
  ]);
  assertWithin(activity, organisation);
  assertAllowed(activity.allowed.openLink);
  const { state } = activity;
  const title = nameOfActivity(state, reader);
  const fields: readonly (keyof typeof state)[] = FORM_SECTIONS[section];
  return (
    <>
      <PageHeader
        title={`${t("title")}: ${reader.t(`editor.sections.${section}`)}`}
        reference={state.reference}
        intro={t("intro")}
        crumbs={[
          { label: reader.t("activities.list.title"), href: paths.activities(organisation) },
          { label: title.text, href: paths.activity(organisation, id) },
        ]}
      />
      <ClientMessages sections={[...spokenIn(section), "threads.suggest", "errors"]}>
        <SuggestForm
          id={id}
          fields={FORM_SECTIONS[section]}
          values={Object.fromEntries(fields.map((field) => [field, state[field]]))}
          options={await optionsFor(section, organisation, activity, reader)}
        >
          <ActivitySection section={section} />
        </SuggestForm>
      </ClientMessages>
    </>
  );
}
