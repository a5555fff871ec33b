import type { Activity } from "../activities/activity";
import type { RetentionRule } from "../activities/retention";
import { fieldLabel, groupLabel, type ViewContext } from "../activities/view-context";
import { dataNames } from "../activities/view-data";
import { subjectOfRule } from "../activities/view-retention";
import { itemsOf } from "../answers";
import { periodWords } from "../period-words";
import type { Register } from "../register";
import type { SheetValue } from "../sheet";
import { detailOf, factValue, given, notStated, plain, saidNone, sayWords, wordsValue } from "../sheet-values";
import { nextDeletion } from "./next-deletion";
import type { ListColumn, ListGroup, RegisterList } from "./register-list";

function limitValue({ limit }: RetentionRule, context: ViewContext): SheetValue {
  return limit.kind === "criterion"
    ? wordsValue(limit.criterion, context)
    : given(plain(periodWords(limit.period, context.translate, context.format), context));
}

function nextValue(rule: RetentionRule, context: ViewContext): SheetValue {
  const say = (key: string, params?: Record<string, string>) =>
    given(plain(context.translate(`paper.lists.deletion-schedule.${key}`, params), context));
  const next = nextDeletion(rule, context.day);
  if (next) return say("nextOn", { day: context.format.day(next.day), year: String(next.ofYear) });
  if (rule.limit.kind === "criterion") return say("byCriterion");
  return rule.startsAt.answer === "given" ? say("byCase") : notStated(context);
}

/** What a rule says, in the order of the columns from the data on. */
function ruleCells(activity: Activity, rule: RetentionRule, context: ViewContext): SheetValue[] {
  const say = sayWords(context);
  const { deletedBy } = rule.particulars;
  return [
    subjectOfRule(activity, rule, context),
    limitValue(rule, context),
    factValue(rule.startsAt, context, say),
    factValue(rule.ground, context, say),
    factValue(rule.provision, context, (text) => plain(text, context)),
    factValue(rule.disposal, context, say),
    deletedBy ? factValue(deletedBy, context, say) : notStated(context),
    factValue(rule.exceptions, context, say),
    nextValue(rule, context),
  ];
}

/** Categories of data that no rule reaches: a gap that a list of rules alone would hide. */
function withoutRule(activity: Activity, rules: readonly RetentionRule[], context: ViewContext): SheetValue[][] {
  if (rules.some(({ dataRows }) => dataRows.length === 0)) return [];
  const covered = new Set(rules.flatMap(({ dataRows }) => dataRows));
  const rest = itemsOf(activity.personalData).filter(({ id }) => !covered.has(id));
  if (rest.length === 0) return [];
  const ids = rest.map(({ id }) => id);
  return [[given(plain(dataNames(activity, ids, context), context)), ...gaps(8, () => notStated(context))]];
}

const gaps = (count: number, gap: () => SheetValue): SheetValue[] => Array.from({ length: count }, gap);

function activityRows(activity: Activity, context: ViewContext): SheetValue[][] {
  const { retentionRules } = activity;
  if (retentionRules.answer === "given") {
    const rules = retentionRules.items.map((rule) => ruleCells(activity, rule, context));
    return [...rules, ...withoutRule(activity, retentionRules.items, context)];
  }
  const all = given(plain(context.translate("fields.allData"), context));
  const note = detailOf(retentionRules.note, context);
  if (retentionRules.answer === "not-stated") {
    return [[all, notStated(context, note), ...gaps(7, () => notStated(context))]];
  }
  const none = saidNone(context, "fields.retentionRules.none", note);
  return [[all, none, ...gaps(7, () => given(plain("–", context)))]];
}

function columnsOf(context: ViewContext): ListColumn[] {
  const rule = (property: string) => groupLabel("retentionRule", property, context);
  const words = (key: string) => context.translate(`paper.lists.deletion-schedule.${key}`);
  return [
    { id: "department", head: fieldLabel("departmentId", context), makesGroups: true },
    { id: "reference", head: fieldLabel("reference", context), beneath: "activity" },
    { id: "activity", head: words("activity") },
    { id: "data", head: rule("dataRows") },
    { id: "limit", head: rule("limit") },
    { id: "startsAt", head: rule("startsAt") },
    { id: "ground", head: rule("ground") },
    { id: "provision", head: rule("provision"), beneath: "ground", labelled: true },
    { id: "disposal", head: rule("disposal") },
    {
      id: "deletedBy",
      head: groupLabel("retentionParticulars", "deletedBy", context),
      beneath: "disposal",
      labelled: true,
    },
    { id: "exceptions", head: rule("exceptions") },
    { id: "next", head: words("next") },
  ];
}

/** Which data are erased when, how and by whom: a group for each department, which is who erases them. */
export function deletionSchedule({ activities, departments }: Register, context: ViewContext): RegisterList {
  const group = (department: SheetValue, isOwn: (departmentId: string | null) => boolean): ListGroup => ({
    heading: department.text,
    rows: activities
      .filter(({ state }) => isOwn(state.departmentId))
      .flatMap(({ id, state }) => {
        const name = wordsValue(state.name, context, { recordId: id });
        const about = [department, given(plain(state.reference, context)), name];
        return activityRows(state, context).map((cells) => [...about, ...cells]);
      }),
  });
  const named = departments.map(({ id, state }) => group(wordsValue(state.name, context), (own) => own === id));
  const known = new Set(departments.map(({ id }) => id));
  const without = { ...notStated(context), text: context.translate("paper.lists.deletion-schedule.noDepartment") };
  return {
    name: "deletion-schedule",
    title: context.translate("paper.lists.deletion-schedule.title"),
    columns: columnsOf(context),
    groups: [...named, group(without, (own) => own === null || !known.has(own))].filter(({ rows }) => rows.length > 0),
  };
}
