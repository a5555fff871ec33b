import type { ReactNode } from "react";
import { exemptionReasons } from "@/components/exemption/exemption-reasons";
import { DefinitionList, DefinitionRow } from "@/components/ui/definition-row";
import { Link } from "@/components/ui/link";
import type { Activity } from "@/domain/activities/activity";
import { termName, type ViewContext } from "@/domain/activities/view-context";
import type { RecordExemption } from "@/domain/exemption/record-exemption";
import { type Cause, type Criterion, isAssessed, screeningOf } from "@/domain/impact/screening";
import { type DerivedRight, rightsOf } from "@/domain/rights/derived-rights";
import { paths } from "@/lib/paths";
import type { SheetReader } from "./sheet-reader";

const MARKS = { met: "●", "not-met": "○", open: "–", yes: "●", partly: "◐", no: "○" } as const;

function Line({ mark, label, children }: { mark: keyof typeof MARKS; label: string; children: ReactNode }) {
  return (
    <li className="flex gap-2 border-t border-line py-1.5">
      <span aria-hidden="true" className="w-4 flex-none">
        {MARKS[mark]}
      </span>
      <div className="min-w-0">
        <p>{label}</p>
        <p className="text-quiet">{children}</p>
      </div>
    </li>
  );
}

function More({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="mt-1 text-sm">
      <summary className="min-h-6 cursor-pointer text-quiet">{summary}</summary>
      <ul className="mt-1 border-b border-line">{children}</ul>
    </details>
  );
}

/** A fact that meets a criterion, by its name: the terms of a list, or the label of the field. */
function causeName({ field, part, terms }: Cause, context: ViewContext): string {
  const group = field === "dataSubjects" ? "data-subject-categories" : "data-categories";
  if (terms.length > 0) return context.format.list(terms.map((term) => termName(group, term, context).text));
  return context.translate(part ? `fields.activityParticulars.${part}.label` : `fields.${field}.label`);
}

function criterionWords({ state, answered, causes }: Criterion, context: ViewContext): string {
  const t = context.translate;
  const said = t(`assessments.screening.states.${state}`);
  const names = context.format.list(causes.map((cause) => causeName(cause, context)));
  if (answered && state === "not-met" && names)
    return `${said}, ${t("assessments.screening.inSpiteOf", { causes: names })}`;
  if (answered) return `${said}, ${t("assessments.screening.answered")}`;
  return names ? `${said}, ${t("assessments.screening.because", { causes: names })}` : said;
}

function Screening({ id, state, sheetReader }: { id: string; state: Activity; sheetReader: SheetReader }) {
  const { context } = sheetReader;
  const t = context.translate;
  const { criteria, met, open, namedCases, listEntries, listEntriesToCheck, result } = screeningOf(state);
  const entryNames = (entries: readonly string[]) =>
    context.format.list(entries.map((entry) => t(`fields.activityParticulars.mandatoryListEntries.choices.${entry}`)));
  const edit =
    open.length > 0 && sheetReader.editPath && paths.editCircumstances(sheetReader.organisationId, id, "impact");
  const shown = criteria.filter(({ state: standing }) => standing === "met");
  return (
    <DefinitionRow label={t("assessments.screening.label")} article={t("assessments.screening.article")}>
      <p className="font-medium">{t(`assessments.screening.results.${result}`)}</p>
      <p>{t("assessments.screening.counts", { met: met.length, open: open.length })}</p>
      {shown.length > 0 && (
        <ul className="list-disc ps-5">
          {shown.map((one) => (
            <li key={one.criterion}>
              {t(`fields.activityParticulars.${one.criterion}.label`)}{" "}
              <span className="text-quiet">({criterionWords(one, context)})</span>
            </li>
          ))}
        </ul>
      )}
      {namedCases.map((one) => (
        <p key={one}>{t(`assessments.screening.cases.${one}`)}</p>
      ))}
      {listEntries.length > 0 && <p>{t("assessments.screening.entries", { entries: entryNames(listEntries) })}</p>}
      {listEntriesToCheck.length > 0 && (
        <p>{t("assessments.screening.toCheck", { entries: entryNames(listEntriesToCheck) })}</p>
      )}
      {isAssessed(state) && <p>{t("assessments.screening.done")}</p>}
      <More summary={t("assessments.screening.criteria")}>
        {criteria.map((one) => (
          <Line key={one.criterion} mark={one.state} label={t(`fields.activityParticulars.${one.criterion}.label`)}>
            {criterionWords(one, context)}
          </Line>
        ))}
      </More>
      {edit && (
        <p className="mt-1 text-sm">
          <Link href={edit} prefetch={false} className="link">
            {t("assessments.screening.answer")}
          </Link>
        </p>
      )}
    </DefinitionRow>
  );
}

function rightWords({ applies, reason, bases }: DerivedRight, context: ViewContext): string {
  const t = context.translate;
  const why = t(`assessments.rights.reasons.${reason}`);
  const names = context.format.list(bases.map((basis) => t(`codes.articles.${basis}`)));
  const whole = names ? t("assessments.rights.only", { reason: why, bases: names }) : why;
  return `${t(`assessments.rights.applies.${applies}`)}: ${whole}`;
}

function Rights({ state, context }: { state: Activity; context: ViewContext }) {
  const t = context.translate;
  const rights = rightsOf(state);
  const count = (applies: DerivedRight["applies"]) => rights.filter((one) => one.applies === applies).length;
  const counts = (["yes", "partly", "no", "open"] as const).flatMap((applies) =>
    count(applies) > 0 ? [t(`assessments.rights.counts.${applies}`, { count: count(applies) })] : [],
  );
  return (
    <DefinitionRow label={t("assessments.rights.label")} article={t("assessments.rights.article")}>
      <p>{context.format.list(counts)}</p>
      <More summary={t("assessments.rights.each")}>
        {rights.map((one) => (
          <Line
            key={one.right}
            mark={one.applies}
            label={`${t(`codes.rights.${one.right}`)} (${t(`codes.articles.${one.right}`)})`}
          >
            {rightWords(one, context)}
          </Line>
        ))}
      </More>
    </DefinitionRow>
  );
}

function Exemption({
  id,
  exemption,
  sheetReader,
}: {
  id: string;
  exemption: RecordExemption;
  sheetReader: SheetReader;
}) {
  const { context, organisationId, editPath } = sheetReader;
  const t = context.translate;
  const { result } = exemption;
  const reasons = exemptionReasons(exemption, { t, format: context.format });
  return (
    <DefinitionRow label={t("assessments.exemption.label")} article={t("assessments.exemption.article")}>
      <p className="font-medium">{t(`assessments.exemption.results.${result}`)}</p>
      {reasons.length > 0 && (
        <ul className="list-disc ps-5">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {result === "may-be-left-out" && <p>{t("assessments.exemption.keep")}</p>}
      <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {result === "open" && editPath && (
          <Link
            href={paths.editCircumstances(organisationId, id, "occurrence")}
            prefetch={false}
            className="link inline-flex min-h-6 items-center"
          >
            {t("assessments.exemption.answer")}
          </Link>
        )}
        <Link href={paths.exemption(organisationId)} prefetch={false} className="link inline-flex min-h-6 items-center">
          {t("assessments.exemption.all")}
        </Link>
      </p>
    </DefinitionRow>
  );
}

/** What follows from the record: whether an impact assessment is due, which rights apply, whether it must be recorded. */
export function Assessments({ id, state, exemption, sheetReader }: AssessmentsProps) {
  const { context } = sheetReader;
  const t = context.translate;
  const isController = state.role !== "processor";
  return (
    <section id="assessments" aria-labelledby="assessments-heading" className="md:ps-12">
      <h2 id="assessments-heading" className="border-b border-ink pb-1">
        {t("assessments.heading")}
      </h2>
      <p className="py-2 text-sm text-quiet">{t("assessments.derived")}</p>
      <DefinitionList>
        {isController && <Screening id={id} state={state} sheetReader={sheetReader} />}
        {isController && <Rights state={state} context={context} />}
        {exemption && <Exemption id={id} exemption={exemption} sheetReader={sheetReader} />}
      </DefinitionList>
    </section>
  );
}

type AssessmentsProps = {
  id: string;
  state: Activity;
  exemption: RecordExemption | null;
  sheetReader: SheetReader;
};
