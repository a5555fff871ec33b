import { getTranslations } from "next-intl/server";
import { sheetContext } from "@/components/activities/sheet-context";
import { contradictionsOf, fieldsOf, type SheetReader } from "@/components/activities/sheet-reader";
import { SheetRows } from "@/components/activities/sheet-rows";
import { SheetTable } from "@/components/activities/sheet-table";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Badge } from "@/components/ui/state-tag";
import { type Activity, isContentField } from "@/domain/activities/activity";
import { rootField } from "@/domain/activities/diff";
import { activityView } from "@/domain/activities/view";
import { QUESTIONS } from "@/domain/questionnaire/questions";
import type { SheetBlock } from "@/domain/sheet";
import { type Questionnaire, type Step, stepsOf } from "./questionnaire";
import { SendAnswers } from "./send-answers";
import { wayTo } from "./way";

/** Everything that will be sent, in words, each topic with the way to change it. */
export async function CheckPage({ questionnaire, reader }: { questionnaire: Questionnaire; reader: Reader }) {
  const t = await getTranslations("questionnaire");
  const { way, activity, day } = questionnaire;
  const context = sheetContext(reader, activity.organisation, activity.linked, day);
  const sheet = activityView(activity, context);
  const blocks = sheet.sections.flatMap((section) => section.blocks);
  const sheetReader: SheetReader = {
    organisationId: activity.organisationId,
    context,
    contradictions: contradictionsOf(activity.state),
    editPath: undefined,
  };
  const steps = stepsOf(questionnaire);
  const open = steps.filter(({ state }) => state === "to-do" || state === "asked");
  return (
    <>
      <PageHeader
        title={t("check.title")}
        reference={activity.state.reference}
        intro={t("check.intro")}
        crumbs={[{ label: t("taskList"), href: wayTo(way) }]}
      />
      <div className="max-w-4xl space-y-8">
        {steps.map((step) => (
          <Answer
            key={step.question.id}
            step={step}
            href={`${wayTo(way, step.question.id)}?from=check`}
            blocks={blocksOf(step.question.fields, blocks)}
            sheetReader={sheetReader}
            title={step.question.id === "what" ? sheet.title : undefined}
          />
        ))}
        <AlsoSuggested activity={activity.state} blocks={blocks} sheetReader={sheetReader} />
        {open.length > 0 && (
          <p className="text-quiet">
            {t("check.openTitle")}: {reader.format.list(open.map(({ question }) => t(`questions.${question.id}.term`)))}
            . {t("check.openHelp")}
          </p>
        )}
        <ClientMessages sections={["questionnaire.check", "errors"]}>
          <SendAnswers
            id={activity.id}
            revision={activity.revision}
            suggested={activity.state.workflow.suggested.filter(isContentField)}
            next={wayTo(way, "sent")}
          />
        </ClientMessages>
      </div>
    </>
  );
}

/** What the library fills beyond the questions: shown too, because sending confirms it. */
async function AlsoSuggested({ activity, blocks, sheetReader }: AlsoSuggestedProps) {
  const t = await getTranslations("questionnaire.check");
  const asked: readonly string[] = QUESTIONS.flatMap((question) => question.fields);
  const fields = activity.workflow.suggested.filter((field) => !asked.includes(field));
  const shown = blocksOf(fields, blocks);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="also-suggested">
      <h2 id="also-suggested" className="border-b border-ink pb-1">
        {t("more")}
      </h2>
      <Blocks blocks={shown} sheetReader={sheetReader} />
    </section>
  );
}

/** The lines of the sheet that belong to these fields. */
function blocksOf(fields: readonly string[], blocks: readonly SheetBlock[]): SheetBlock[] {
  const isOwn = (field: string) => fields.includes(rootField(field));
  return blocks.flatMap((block): SheetBlock[] => {
    if (block.kind === "table") return fieldsOf(block).some(isOwn) ? [block] : [];
    const rows = block.rows.filter((row) => isOwn(row.field));
    return rows.length > 0 ? [{ kind: "rows", rows }] : [];
  });
}

async function Answer({ step, href, blocks, sheetReader, title }: AnswerProps) {
  const t = await getTranslations("questionnaire");
  const { question, state } = step;
  const heading = t(`questions.${question.id}.title`);
  return (
    <section aria-labelledby={`answer-${question.id}`}>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-ink pb-1">
        <h2 id={`answer-${question.id}`} className="mr-auto">
          {heading}
        </h2>
        {state !== "answered" && (
          <Badge tone={state === "suggested" ? "advice" : "plain"}>{t(`states.${state}`)}</Badge>
        )}
        <Link href={href} prefetch={false} className="link text-sm">
          {t("check.change")}
          <span className="sr-only">: {heading}</span>
        </Link>
      </div>
      {title && <p className="pt-2 font-semibold">{title}</p>}
      <Blocks blocks={blocks} sheetReader={sheetReader} />
    </section>
  );
}

function Blocks({ blocks, sheetReader }: { blocks: readonly SheetBlock[]; sheetReader: SheetReader }) {
  return (
    <>
      {blocks.map((block, index) =>
        block.kind === "rows" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a sheet have no key of their own and never move
          <SheetRows key={index} rows={block.rows} sheetReader={sheetReader} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a sheet have no key of their own and never move
          <SheetTable key={index} table={block.table} sheetReader={sheetReader} />
        ),
      )}
    </>
  );
}

type AlsoSuggestedProps = { activity: Activity; blocks: readonly SheetBlock[]; sheetReader: SheetReader };
type AnswerProps = {
  step: Step;
  href: string;
  blocks: readonly SheetBlock[];
  sheetReader: SheetReader;
  title: string | undefined;
};
