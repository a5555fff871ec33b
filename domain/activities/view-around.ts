import { ACTIVITY_PARTICULARS } from "../particulars/of-activities";
import { periodWords } from "../period-words";
import type { SheetBlock, SheetRow, SheetValue } from "../sheet";
import { codeName, factValue, given, notStated, plain, sayWords, wordsValue } from "../sheet-values";
import { hasWords, wordsIn } from "../words";
import type { Activity } from "./activity";
import { isActivityField } from "./fields";
import { answerRow, fieldLabel, groupLabel, recordValue, type ViewContext } from "./view-context";
import { particularRows } from "./view-particulars";

type TextField = "description" | "automatedDecisions" | "profiling" | "information" | "optOut";

function textRow(field: TextField, activity: Activity, context: ViewContext): SheetRow {
  const value = factValue(activity[field], context, sayWords(context), `fields.${field}.none`);
  return { field, label: fieldLabel(field, context), values: [value] };
}

function dayRow(field: "startedOn" | "endedOn" | "nextReviewOn", activity: Activity, context: ViewContext): SheetRow {
  const say = (day: string) => plain(context.format.day(day), context);
  const value = factValue(activity[field], context, say, `fields.${field}.none`);
  return { field, label: fieldLabel(field, context), values: [value] };
}

function statusRow({ status, archivedReason, outOfUseSince }: Activity, context: ViewContext): SheetRow[] {
  const value = given(plain(codeName("activity-statuses", status, context), context));
  const row: SheetRow = { field: "status", label: fieldLabel("status", context), values: [value] };
  if (status !== "archived" && !hasWords(archivedReason ?? undefined)) return [row];
  const reason = wordsValue(archivedReason ?? undefined, context);
  const since = outOfUseSince ? given(plain(context.format.day(outOfUseSince), context)) : notStated(context);
  return [
    row,
    { field: "archivedReason", label: fieldLabel("archivedReason", context), values: [reason] },
    { field: "outOfUseSince", label: fieldLabel("outOfUseSince", context), values: [since] },
  ];
}

function dpiaRow({ dpia }: Activity, context: ViewContext): SheetRow {
  const label = fieldLabel("dpia", context);
  const say = (result: string) => plain(codeName("dpia-results", result, context), context);
  const value = factValue(dpia, context, ({ result }) => say(result), "fields.dpia.none");
  if (dpia.answer !== "given") return { field: "dpia", label, values: [value] };
  const { reasons, documentId } = dpia.value;
  const values: SheetValue[] = [value];
  if (hasWords(reasons)) values.push(wordsValue(reasons, context));
  if (documentId) values.push(recordValue(documentId, context));
  return { field: "dpia", label, values };
}

function rightValue(row: Extract<Activity["rights"], { answer: "given" }>["items"][number], context: ViewContext) {
  const { right, exercise, evidence } = row;
  const text = `${codeName("rights", right, context)} (${context.translate(`codes.articles.${right}`)})`;
  const words = wordsIn(exercise, context.locale);
  return given(plain(text, context), { ...(words.text && { detail: words.text, detailLang: words.lang }), evidence });
}

/** Silence about contradictions is no gap: there are none as long as nobody found one. */
function contradictionRows({ contradictions }: Activity, context: ViewContext): SheetRow[] {
  if (contradictions.answer === "not-stated") return [];
  return answerRow("contradictions", contradictions, context, ({ field, description, evidence }) => {
    const key = isActivityField(field) ? `fields.${field}.label` : undefined;
    const about = key ? { detail: `${groupLabel("contradiction", "field", context)}: ${context.translate(key)}` } : {};
    return wordsValue(description, context, { ...about, evidence });
  });
}

function reviewRow({ reviewInterval }: Activity, context: ViewContext): SheetRow {
  const say = (period: string) => plain(periodWords(period, context.translate, context.format), context);
  const value = factValue(reviewInterval, context, say, "fields.reviewInterval.none");
  return { field: "reviewInterval", label: fieldLabel("reviewInterval", context), values: [value] };
}

/** Why it was approved although the record lacks something that Art. 30 asks for: printed with the reason. */
function overrideRow({ workflow }: Activity, context: ViewContext): SheetRow[] {
  if (!workflow.override) return [];
  const { reason, findings } = workflow.override;
  const label = context.translate("fields.override", { count: findings.length });
  return [{ field: "status", label, values: [wordsValue(reason, context)] }];
}

/** What stands around Art. 30(1): what a controller must be able to show besides. */
export function aroundBlocks(activity: Activity, context: ViewContext): SheetBlock[] {
  const named = (id: string, evidence: SheetValue["evidence"]) => recordValue(id, context, { evidence });
  const rows: SheetRow[] = [
    textRow("description", activity, context),
    ...statusRow(activity, context),
    dayRow("startedOn", activity, context),
    dayRow("endedOn", activity, context),
    ...answerRow("systems", activity.systems, context, (row) => named(row.systemId, row.evidence)),
    ...answerRow("cookies", activity.cookies, context, (row) => named(row.cookieId, row.evidence)),
    textRow("automatedDecisions", activity, context),
    textRow("profiling", activity, context),
    dpiaRow(activity, context),
    textRow("information", activity, context),
    ...answerRow("rights", activity.rights, context, (row) => rightValue(row, context)),
    textRow("optOut", activity, context),
    ...answerRow("documents", activity.documents, context, (row) => named(row.documentId, row.evidence)),
    ...particularRows("activityParticulars", ACTIVITY_PARTICULARS, activity.particulars, context, {
      field: "particulars",
    }),
    ...overrideRow(activity, context),
    reviewRow(activity, context),
    dayRow("nextReviewOn", activity, context),
    ...contradictionRows(activity, context),
  ];
  return [{ kind: "rows", rows }];
}

/** A record by its id, or "not stated" for none. */
export const recordOrNothing = (id: string | null, context: ViewContext): SheetValue =>
  id ? recordValue(id, context) : notStated(context);
