import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { BeginChoices } from "@/components/questionnaire/begin-choices";
import { OpenTasks } from "@/components/questionnaire/open-tasks";
import { recordOptions } from "@/components/records/choices";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/server/trpc/rsc";
import { ownDepartments } from "../activities/own-departments";
import { assertAllowed } from "../record-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire.start");
  return { title: t("title") };
}

export default async function Page({ params }: { params: Promise<{ organisation: string }> }) {
  const { organisation } = await params;
  const [reader, t] = await Promise.all([currentReader(), getTranslations("questionnaire.start")]);
  const { allowed } = await read((api) => api.organisations.get({ id: organisation }));
  assertAllowed(allowed.createActivity);
  const records = await read((api) => api.options.list({ organisationId: organisation, nouns: ["department"] }));
  const departments = recordOptions(reader, await ownDepartments(organisation, records), "department");
  const drafts = await read((api) =>
    api.activities.list({
      organisationId: organisation,
      locale: reader.locale,
      filters: { status: ["draft", "in-review"] },
      sort: "updated",
      descending: true,
    }),
  );
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <OpenTasks organisationId={organisation} activities={drafts.items} reader={reader} />
      <h2>{t("choose")}</h2>
      <p className="mt-1 mb-4 text-quiet">{t("chooseHelp")}</p>
      <ClientMessages sections={["questionnaire.start", "questionnaire.areas", "errors"]}>
        <BeginChoices reader={reader} begin={{ organisationId: organisation, departments }} />
      </ClientMessages>
    </>
  );
}
