import { RETENTION_PARTICULARS } from "../particulars/of-rows";
import { periodWords } from "../period-words";
import type { SheetBlock, SheetRow, SheetTable, SheetValue } from "../sheet";
import { factValue, given, perItem, plain, sayWords, wordsValue } from "../sheet-values";
import { hasWords, wordsIn } from "../words";
import type { Activity } from "./activity";
import type { RetentionRule } from "./retention";
import { answerBlocks, fieldLabel, groupLabel, type ViewContext } from "./view-context";
import { dataNames, subjectNames } from "./view-data";
import { particularsOfRows } from "./view-particulars";

const LEADS = { en: /^(from|after|since|with|upon|on)\s/i, de: /^(ab|nach|seit|mit|bei)\s/i };

/** "6 months from the end of the contract": joined where both parts are in one language, else the start stands beneath. */
function limitValue({ limit, startsAt }: RetentionRule, context: ViewContext): SheetValue {
  if (limit.kind === "criterion") return wordsValue(limit.criterion, context, startDetail(startsAt, context));
  const period = periodWords(limit.period, context.translate, context.format);
  if (startsAt.answer !== "given") {
    const { text } = factValue(startsAt, context, sayWords(context));
    return given(plain(period, context), { detail: `${groupLabel("retentionRule", "startsAt", context)}: ${text}` });
  }
  const start = wordsIn(startsAt.value, context.locale);
  if (start.lang !== context.locale) {
    return given(plain(period, context), { detail: start.text, detailLang: start.lang });
  }
  const text = LEADS[context.locale].test(start.text)
    ? `${period} ${start.text}`
    : context.translate("fields.periodFrom", { period, start: start.text });
  return given(plain(text.replace(/\.$/, ""), context));
}

function startDetail(startsAt: RetentionRule["startsAt"], context: ViewContext) {
  if (startsAt.answer === "not-stated") return {};
  const { text, lang } = factValue(startsAt, context, sayWords(context));
  return { detail: `${groupLabel("retentionRule", "startsAt", context)}: ${text}`, detailLang: lang };
}

/** What a rule is about: its name, with the data and the people it covers. */
export function subjectOfRule(activity: Activity, rule: RetentionRule, context: ViewContext): SheetValue {
  const covered = [
    dataNames(activity, rule.dataRows, context),
    subjectNames(activity, rule.dataSubjectRows, context),
  ].filter(Boolean);
  if (!hasWords(rule.name)) return given(plain(covered.join(" · ") || context.translate("fields.allData"), context));
  return given(wordsIn(rule.name, context.locale), covered.length > 0 ? { detail: covered.join(" · ") } : {});
}

function retentionTable(activity: Activity, items: RetentionRule[], context: ViewContext): SheetTable {
  const rows = items.map((rule) => {
    const { evidence = [], ...ground } = factValue(rule.ground, context, sayWords(context));
    const start = rule.startsAt.answer === "not-stated" ? [] : rule.startsAt.evidence;
    return {
      id: rule.id,
      cells: [subjectOfRule(activity, rule, context), limitValue(rule, context), ground],
      evidence: [...rule.evidence, ...start, ...evidence],
    };
  });
  const head = ["dataRows", "limit", "ground"].map((name) => groupLabel("retentionRule", name, context));
  return { field: "retentionRules", caption: fieldLabel("retentionRules", context), head, rows };
}

/** Art. 30(1)(f): how long which data are kept, and why. */
export function retentionBlocks(activity: Activity, context: ViewContext): SheetBlock[] {
  const name = (rule: RetentionRule) => subjectOfRule(activity, rule, context).text;
  const say = sayWords(context);
  return answerBlocks("retentionRules", activity.retentionRules, context, (items) => {
    const row = (property: string, value: (rule: RetentionRule) => SheetValue): SheetRow => {
      const label = groupLabel("retentionRule", property, context);
      return perItem({ field: `retentionRules.${property}`, label, items, value, name });
    };
    return [
      { kind: "table", table: retentionTable(activity, items, context) },
      {
        kind: "rows",
        rows: [
          row("provision", ({ provision }) => factValue(provision, context, (text) => plain(text, context))),
          row("disposal", ({ disposal }) => factValue(disposal, context, say)),
          row("exceptions", ({ exceptions }) => factValue(exceptions, context, say)),
          ...particularsOfRows("retentionParticulars", RETENTION_PARTICULARS, items, context, {
            field: "retentionRules",
            name,
          }),
        ],
      },
    ];
  });
}
