import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Downloads } from "@/components/progress/downloads";
import type { Reader } from "@/components/records/reader";
import { DefinitionList, DefinitionRow } from "@/components/ui/definition-row";
import { PageHeader } from "@/components/ui/page-header";
import type { Questionnaire } from "./questionnaire";
import { TakeBack } from "./take-back";
import { copyOf, wayTo } from "./way";

/** What was sent, when, under which number, and a copy to keep. */
export async function SentPage({ questionnaire, reader }: { questionnaire: Questionnaire; reader: Reader }) {
  const t = await getTranslations("questionnaire");
  const { way, activity } = questionnaire;
  return (
    <>
      <PageHeader title={t("sent.title")} intro={t("sent.what")} />
      <div className="max-w-2xl space-y-6">
        <DefinitionList>
          <DefinitionRow label={t("sent.reference")}>{activity.state.reference}</DefinitionRow>
          <DefinitionRow label={t("sent.on")}>{reader.format.instant(activity.updatedAt)}</DefinitionRow>
        </DefinitionList>
        <div className="flex flex-wrap items-center gap-4">
          <ClientMessages sections={["progress"]}>
            <Downloads>
              <a className="link" href={copyOf(way, activity.id, activity.revision, reader.locale)} download>
                {t("sent.pdf")}
              </a>
            </Downloads>
          </ClientMessages>
          {activity.allowed.withdraw && (
            <ClientMessages sections={["questionnaire.tasks", "errors"]}>
              <TakeBack id={activity.id} revision={activity.revision} next={wayTo(way)} />
            </ClientMessages>
          )}
        </div>
      </div>
    </>
  );
}
