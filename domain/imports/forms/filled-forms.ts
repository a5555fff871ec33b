import { type CellPlace, type Grid, placeOf } from "../../grids/grid";
import type { PlacedText } from "../column-mapping";
import { isOfActivities } from "../columns/heading-match";
import { type HeadingMatch, isDependent, meaningOfHeading, plainHeading } from "../columns/headings";
import type { Meaning } from "../meaning";
import { chosenIn, isOpenBox, isTick } from "../texts/choices";
import { plain } from "../texts/plain";
import { type FieldCell, type FormField, fieldsIn, isAboutSomebody, isContactLine, sectionFor } from "./form-fields";
import { type FormLayout, formLayoutOf, isHeadRow } from "./form-layout";

/** A longer sheet is no form that anybody filled in. */
const MOST_ROWS = 20_000;

/** One activity as a form says it: its fields, which are told apart by `key`. */
export type Form = {
  sheet: string;
  row: number;
  fields: readonly KeyedField[];
  /** Labels, headings, and options that nobody ticked. */
  asked: readonly CellPlace[];
};
type KeyedField = {
  key: string;
  label: string;
  section: string;
  row: number;
  /** Whether anybody knows what the label is about. */
  isKnown: boolean;
  texts: readonly PlacedText[];
  /** Of a column of a small table, whose head stands in the row. */
  meaning?: Meaning | undefined;
};

/** A field with what its label is: its key, what it says by itself, and whether it can begin an activity. */
type KnownField = FormField & { key: string; about: HeadingMatch | undefined; isName: boolean };

/** Looks each label up once in each section: forms repeat them. */
function withKeys(fields: readonly FormField[]): KnownField[] {
  const known = new Map<string, Omit<KnownField, keyof FormField>>();
  return fields.map((field) => {
    const { label, section, meaning } = field;
    // A column of a table is known by its table, and begins no activity.
    if (meaning) {
      const key = `${plainHeading(section)} ${plainHeading(label)} ${meaning}`;
      return { ...field, key, about: { meaning, isSure: false }, isName: false };
    }
    const identity = `${label}\n${section}`;
    const found = known.get(identity) ?? lookedUp(label, section);
    known.set(identity, found);
    return { ...field, ...found };
  });
}

function lookedUp(label: string, section: string): Omit<KnownField, keyof FormField> {
  // Labels that say nothing alone are told apart by their section.
  const isVague = isDependent(label) || isContactLine(label);
  const match = meaningOfHeading(label);
  return {
    key: `${plainHeading(label)} ${isVague ? plain(sectionFor(label, section)) : ""}`.trim(),
    about: match,
    isName: match?.isSure === true && match.meaning === "name" && !(isDependent(label) && section !== ""),
  };
}

/** The texts of one row of options: of those that have boxes of their own only the ticked ones. */
function tickedIn(row: readonly FieldCell[]): FieldCell[] {
  const isMark = ({ text }: FieldCell) => isTick(text) || isOpenBox(text);
  const first = row.findIndex(isMark);
  // A box stands before its option, unless the row begins with an option.
  const step = first === 0 ? 1 : -1;
  return row.flatMap((cell, at) => {
    if (isMark(cell)) return [];
    const box = row[at - step];
    return box && isTick(box.text) ? [cell] : [];
  });
}

/** What stands at a label: where options are ticked, only those that were. */
function chosen(rows: readonly FieldCell[][]): PlacedText[] {
  const hasTicks = rows.some((row) => row.length > 1 && row.some(({ text }) => isTick(text) || isOpenBox(text)));
  const cells = rows.flatMap((row) => (hasTicks && row.length <= 40 ? tickedIn(row) : row));
  return cells.flatMap(({ text, place, of }) => {
    const said = chosenIn(text);
    return said === "" ? [] : [{ text: said, place, ...(of && { of }) }];
  });
}

/** The label that begins each form of a sheet: the earliest of those that return as often as the name of the activity. */
function beginningOf(fields: readonly KnownField[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { key, label, about } of fields)
    if (about?.isSure && !isAboutSomebody(about.meaning) && !isDependent(label) && !isContactLine(label))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = fields.find(({ key, isName }) => isName && (counts.get(key) ?? 0) > 1);
  const times = named ? counts.get(named.key) : Math.max(1, ...counts.values());
  const repeated = [...counts].filter(([, count]) => count === times);
  // A single label that stands twice in one form begins nothing.
  return times !== undefined && times > 1 && repeated.length > 1 ? repeated[0]?.[0] : undefined;
}

function splitForms(fields: readonly KnownField[]): KnownField[][] {
  const beginning = beginningOf(fields);
  const forms: KnownField[][] = [];
  let hasBegun = false;
  for (const field of fields) {
    const begins = beginning !== undefined && field.key === beginning;
    // What stands above the first form belongs to it.
    if (forms.length === 0 || (begins && hasBegun)) forms.push([]);
    hasBegun ||= begins;
    forms.at(-1)?.push(field);
  }
  return forms;
}

/** The columns of a sheet that hold an activity each, where the labels stand once for all of them. */
function columnsOfActivities(fields: readonly KnownField[]): number[] {
  const [name] = fields.find(({ isName, rows }) => isName && rows.length > 0)?.rows ?? [];
  const columns = (name ?? []).map(({ column }) => column);
  const isSpread = ({ rows }: FormField) =>
    columns.filter((column) => rows.some((row) => row.some((cell) => cell.column === column))).length > 1;
  const filled = fields.filter(({ rows }) => rows.length > 0);
  return columns.length > 1 && filled.filter(isSpread).length * 2 >= filled.length ? columns : [];
}

const ofColumn = (fields: readonly KnownField[], column: number, isFirst: boolean, columns: readonly number[]) =>
  fields.map((field) => ({
    ...field,
    rows: field.rows.flatMap((row) => {
      const own = row.filter((cell) => cell.column === column || (isFirst && !columns.includes(cell.column)));
      return own.length > 0 ? [own] : [];
    }),
  }));

/** What a sheet says by itself in the columns of its labels and before them, and as heads of the columns. */
function labelsIn(grid: Grid, { labelColumns, hintColumns }: FormLayout): CellPlace[] {
  const [first] = labelColumns;
  return grid.rows.flatMap((cells, row) => {
    const isHead = isHeadRow(cells);
    return cells.flatMap((text, column) => {
      const isLabel = (column < first || labelColumns.includes(column)) && !hintColumns.has(column);
      return text.trim() !== "" && (isLabel || isHead) ? [placeOf(grid, row, column)] : [];
    });
  });
}

/** The forms that a sheet holds: below each other, beside each other, or one that is the whole sheet. */
export function formsIn(grid: Grid): Form[] {
  const layout = grid.rows.length > MOST_ROWS ? undefined : formLayoutOf(grid);
  if (!layout) return [];
  const fields = withKeys(fieldsIn(grid, layout));
  const columns = columnsOfActivities(fields);
  const parted =
    columns.length > 0 ? columns.map((column, at) => ofColumn(fields, column, at === 0, columns)) : splitForms(fields);
  if (!isOfActivities(fields.flatMap(({ about }) => about?.meaning ?? []))) return [];
  const options = fields.flatMap(({ rows }) => rows.flat()).map(({ place }) => place);
  const asked = [...labelsIn(grid, layout), ...fields.flatMap(({ head }) => head ?? []), ...options];
  return parted.map((own) => ({
    sheet: grid.name,
    asked,
    row: own[0]?.row ?? 0,
    fields: own.map(({ key, label, section, row, about, rows, meaning }) => ({
      key,
      label,
      section,
      row,
      isKnown: about !== undefined,
      texts: chosen(rows),
      meaning,
    })),
  }));
}
