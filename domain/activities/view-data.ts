import { itemsOf } from "../answers";
import type { Locale } from "../locales";
import { PERSONAL_DATA_PARTICULARS } from "../particulars/of-rows";
import type { SheetBlock, SheetRow, SheetValue } from "../sheet";
import { codeName, factValue, given, perItem, plain, sayWords, wordsValue } from "../sheet-values";
import { hasWords, type Words, wordsIn } from "../words";
import type { Activity } from "./activity";
import type { DataSubjects, PersonalData } from "./personal-data";
import { answerBlocks, answerRow, fieldLabel, groupLabel, termName, type ViewContext } from "./view-context";
import { particularsOfRows } from "./view-particulars";

/** The name of a category; of "other" the words that say what it is. */
function categoryName(
  group: string,
  category: string,
  words: Words,
  context: ViewContext,
): { text: string; lang: Locale } {
  return category === "other" && hasWords(words) ? wordsIn(words, context.locale) : termName(group, category, context);
}

const subjectName = (row: DataSubjects, context: ViewContext) =>
  categoryName("data-subject-categories", row.category, row.description, context);

const dataName = (row: PersonalData, context: ViewContext) =>
  categoryName("data-categories", row.category, row.items, context);

/** Groups of people by the keys of their rows, in words; an empty text for no keys. */
export function subjectNames(activity: Activity, rowIds: readonly string[], context: ViewContext): string {
  const rows = itemsOf(activity.dataSubjects).filter((row) => rowIds.includes(row.id));
  return context.format.list([...new Set(rows.map((row) => subjectName(row, context).text))]);
}

/** Categories of data by the keys of their rows; a category that has several rows is told apart by what it lists. */
export function dataNames(activity: Activity, rowIds: readonly string[], context: ViewContext): string {
  const all = itemsOf(activity.personalData);
  const names = all
    .filter((row) => rowIds.includes(row.id))
    .map((row) => {
      const { text } = dataName(row, context);
      const siblings = all.filter((other) => other.category === row.category);
      const whole = siblings.every((other) => rowIds.includes(other.id));
      const { text: items } = wordsIn(row.items, context.locale);
      return whole || !items || items === text ? text : `${text} (${items})`;
    });
  return [...new Set(names)].join("; ");
}

function dataTable(activity: Activity, items: PersonalData[], context: ViewContext): SheetBlock {
  const rows = items.map((row) => {
    const mark = row.mark === "ordinary" ? {} : { detail: codeName("data-marks", row.mark, context) };
    const everybody = context.translate("fields.everyone");
    const people = subjectNames(activity, row.dataSubjectRows, context) || everybody;
    const cells: SheetValue[] = [
      given(dataName(row, context), mark),
      wordsValue(row.items, context),
      given(plain(people, context)),
    ];
    return { id: row.id, cells, evidence: row.evidence };
  });
  const head = ["category", "items", "dataSubjectRows"].map((name) => groupLabel("personalDataItem", name, context));
  return { kind: "table", table: { field: "personalData", caption: fieldLabel("personalData", context), head, rows } };
}

function dataRows(items: PersonalData[], context: ViewContext): SheetRow[] {
  const name = (row: PersonalData) => dataName(row, context).text;
  const row = (property: string, of: PersonalData[], value: (row: PersonalData) => SheetValue): SheetRow[] => {
    const field = `personalData.${property}`;
    const label = groupLabel("personalDataItem", property, context);
    return of.length > 0 ? [perItem({ field, label, items: of, value, name })] : [];
  };
  const special = items.filter((item) => item.mark === "special" || item.condition.answer !== "not-stated");
  const withLaw = items.filter((item) => item.mark !== "ordinary" || item.conditionLaw.answer !== "not-stated");
  const condition = (code: string) =>
    `${context.translate(`codes.articles.${code}`)}: ${codeName("special-category-conditions", code, context)}`;
  return [
    ...row("condition", special, ({ condition: fact }) =>
      factValue(fact, context, (code) => plain(condition(code), context)),
    ),
    ...row("conditionLaw", withLaw, ({ conditionLaw }) =>
      factValue(conditionLaw, context, (text) => plain(text, context)),
    ),
    ...row("source", items, ({ source }) => factValue(source, context, sayWords(context))),
    ...row("provision", items, ({ provision }) =>
      factValue(provision, context, (code) => plain(codeName("provision", code, context), context)),
    ),
    ...particularsOfRows("personalDataParticulars", PERSONAL_DATA_PARTICULARS, items, context, {
      field: "personalData",
      name,
    }),
  ];
}

function subjectValue(row: DataSubjects, context: ViewContext): SheetValue {
  const name = subjectName(row, context);
  const more = wordsIn(row.description, context.locale);
  const detail = more.text && more.text !== name.text ? { detail: more.text, detailLang: more.lang } : {};
  return given(name, { ...detail, evidence: row.evidence });
}

/** Art. 30(1)(c): whose data, and which. */
export function dataBlocks(activity: Activity, context: ViewContext): SheetBlock[] {
  return [
    {
      kind: "rows",
      rows: answerRow("dataSubjects", activity.dataSubjects, context, (row) => subjectValue(row, context)),
    },
    ...answerBlocks("personalData", activity.personalData, context, (items) => [
      dataTable(activity, items, context),
      { kind: "rows", rows: dataRows(items, context) },
    ]),
  ];
}
