import { getTranslations } from "next-intl/server";
import { nameOfActivity } from "@/components/activities/activity-name";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Badge } from "@/components/ui/state-tag";
import { paths } from "@/lib/paths";
import { BeginChoices } from "./begin-choices";
import { type Questionnaire, stepsOf } from "./questionnaire";
import { wayTo } from "./way";

const TONES = { "to-do": "plain", suggested: "advice", asked: "warning", answered: "good" } as const;

/** Start and return page of one questionnaire: every topic with where it stands, in any order. */
export async function TaskList({ questionnaire, reader }: { questionnaire: Questionnaire; reader: Reader }) {
  const t = await getTranslations("questionnaire");
  const { way, activity } = questionnaire;
  const steps = stepsOf(questionnaire);
  const left = steps.filter(({ state }) => state === "to-do" || state === "suggested").length;
  const name = nameOfActivity(activity.state, reader);
  const untouched = steps.slice(1).every(({ state }) => state === "to-do");
  return (
    <>
      <PageHeader
        title={name.text}
        lang={name.lang === reader.locale ? undefined : name.lang}
        reference={activity.state.reference}
        intro={t("start.intro")}
        crumbs={way.kind === "member" ? [{ label: t("taskList"), href: paths.tasks(way.organisationId) }] : []}
        actions={
          way.kind === "member" && (
            <LinkButton variant="secondary" href={paths.activity(way.organisationId, activity.id)}>
              {t("tasks.asExpert")}
            </LinkButton>
          )
        }
      />
      <Remarks questionnaire={questionnaire} reader={reader} />
      {untouched && (
        <section aria-labelledby="begin-heading" className="mb-10">
          <h2 id="begin-heading">{t("start.choose")}</h2>
          <p className="mt-1 mb-4 text-quiet">{t("start.chooseHelp")}</p>
          <ClientMessages sections={["questionnaire.start", "questionnaire.areas", "errors"]}>
            <BeginChoices
              reader={reader}
              fill={{ id: activity.id, revision: activity.revision }}
              next={wayTo(way, "check")}
            />
          </ClientMessages>
        </section>
      )}
      <p className="mb-2">{t("tasks.intro")}</p>
      <ol className="max-w-2xl border-t border-ink">
        {steps.map(({ question, state }) => (
          <li
            key={question.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3"
          >
            <Link href={wayTo(way, question.id)} prefetch={false} className="link">
              {t(`questions.${question.id}.title`)}
            </Link>
            <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
          </li>
        ))}
      </ol>
      <p className="mt-6 mb-3 text-quiet">{t("tasks.left", { count: left })}</p>
      <LinkButton href={wayTo(way, "check")}>{t("tasks.check")}</LinkButton>
    </>
  );
}

/** What the DPO wrote about this activity and is still open. */
async function Remarks({ questionnaire, reader }: { questionnaire: Questionnaire; reader: Reader }) {
  const t = await getTranslations("questionnaire.tasks");
  const open = questionnaire.threads.filter(({ state }) => state.status === "open");
  if (open.length === 0) return null;
  return (
    <section aria-label={t("remarks")} className="mb-8 max-w-2xl space-y-3">
      {open.map(({ id, state }) => (
        <Notice key={id} tone="advice" title={state.field ? reader.t(`fields.${state.field}.label`) : t("remarks")}>
          {state.messages.map((message) => (
            <p key={`${message.at}`} className="whitespace-pre-line">
              {message.text}
            </p>
          ))}
        </Notice>
      ))}
    </section>
  );
}
