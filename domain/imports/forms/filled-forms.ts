import type { Grid } from "../../grids/grid";
import type { PlacedText } from "../column-mapping";
import { isOfActivities } from "../columns/heading-match";
import { isDependent, meaningOfHeading, plainHeading } from "../columns/headings";
import { chosenIn, isOpenBox, isTick } from "../texts/choices";
import { plain } from "../texts/plain";
import { type FieldCell, type FormField, fieldsIn, isAboutSomebody, isContactLine, sectionFor } from "./form-fields";
import { formLayoutOf } from "./form-layout";

/** One activity as a form says it: its fields, which are told apart by `key`. */
export type Form = { sheet: string; row: number; fields: readonly KeyedField[] };
type KeyedField = { key: string; label: string; section: string; texts: readonly PlacedText[] };

/** Labels that say nothing alone are told apart by their section. */
const keyOf = ({ label, section }: FormField): string =>
  `${plainHeading(label)} ${isDependent(label) || isContactLine(label) ? plain(sectionFor(label, section)) : ""}`.trim();

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
  return cells.flatMap(({ text, place }) => {
    const said = chosenIn(text);
    return said === "" ? [] : [{ text: said, place }];
  });
}

const isSureName = ({ label, section }: FormField): boolean => {
  const match = isDependent(label) && section !== "" ? undefined : meaningOfHeading(label);
  return match?.isSure === true && match.meaning === "name";
};

/** The label that begins each form of a sheet: the earliest of those that return as often as the name of the activity. */
function beginningOf(fields: readonly FormField[]): string | undefined {
  const sure = fields.filter(({ label }) => {
    const match = isDependent(label) || isContactLine(label) ? undefined : meaningOfHeading(label);
    return match?.isSure === true && !isAboutSomebody(match.meaning);
  });
  const counts = new Map<string, number>();
  for (const field of sure) counts.set(keyOf(field), (counts.get(keyOf(field)) ?? 0) + 1);
  const named = fields.find((field) => isSureName(field) && (counts.get(keyOf(field)) ?? 0) > 1);
  const times = named ? counts.get(keyOf(named)) : Math.max(1, ...counts.values());
  const repeated = [...counts].filter(([, count]) => count === times);
  // A single label that stands twice in one form begins nothing.
  return times !== undefined && times > 1 && repeated.length > 1 ? repeated[0]?.[0] : undefined;
}

function splitForms(fields: readonly FormField[]): FormField[][] {
  const beginning = beginningOf(fields);
  const forms: FormField[][] = [];
  let hasBegun = false;
  for (const field of fields) {
    const begins = beginning !== undefined && keyOf(field) === beginning;
    // What stands above the first form belongs to it.
    if (forms.length === 0 || (begins && hasBegun)) forms.push([]);
    hasBegun ||= begins;
    forms.at(-1)?.push(field);
  }
  return forms;
}

/** The columns of a sheet that hold an activity each, where the labels stand once for all of them. */
function columnsOfActivities(fields: readonly FormField[]): number[] {
  const [name] = fields.find((field) => isSureName(field) && field.rows.length > 0)?.rows ?? [];
  const columns = (name ?? []).map(({ column }) => column);
  const isSpread = ({ rows }: FormField) =>
    columns.filter((column) => rows.some((row) => row.some((cell) => cell.column === column))).length > 1;
  const filled = fields.filter(({ rows }) => rows.length > 0);
  return columns.length > 1 && filled.filter(isSpread).length * 2 >= filled.length ? columns : [];
}

const ofColumn = (fields: readonly FormField[], column: number, isFirst: boolean, columns: readonly number[]) =>
  fields.map((field) => ({
    ...field,
    rows: field.rows.flatMap((row) => {
      const own = row.filter((cell) => cell.column === column || (isFirst && !columns.includes(cell.column)));
      return own.length > 0 ? [own] : [];
    }),
  }));

/** The forms that a sheet holds: below each other, beside each other, or one that is the whole sheet. */
export function formsIn(grid: Grid): Form[] {
  const layout = formLayoutOf(grid);
  if (!layout) return [];
  const fields = fieldsIn(grid, layout);
  const columns = columnsOfActivities(fields);
  const parted =
    columns.length > 0 ? columns.map((column, at) => ofColumn(fields, column, at === 0, columns)) : splitForms(fields);
  const row = grid.rows.findIndex((cells) => cells.some((text) => text.trim() !== ""));
  const keyed = parted.map((own) => own.map((field) => ({ ...field, key: keyOf(field), texts: chosen(field.rows) })));
  const meanings = keyed.flat().flatMap(({ label }) => meaningOfHeading(label)?.meaning ?? []);
  return isOfActivities(meanings) ? keyed.map((own) => ({ sheet: grid.name, row, fields: own })) : [];
}
