import { z } from "zod";
import type { CellPlace, Grid } from "../grids/grid";
import { COLUMN_MEANINGS } from "./meaning";

/** Columns of a sheet, or labels of a form, that a person is asked about, and how long a heading is. */
export const MOST_COLUMNS = 200;
export const LONGEST_HEADING = 200;
const LONGEST_SHEET_NAME = 200;
/** As many rows as a sheet of a workbook has: tables stand below each other, and each may be long. */
const MOST_ROWS = 1_048_576;

/** A sheet as a mapping names it, and the sheet that is named so. */
export const mappedName = (sheet: string): string => sheet.slice(0, LONGEST_SHEET_NAME);
export const mappedGrid = (grids: readonly Grid[], sheet: string): Grid | undefined =>
  grids.find(({ name }) => mappedName(name) === sheet);

/** What the columns of a sheet are about: one meaning for each column, from the left; rows count from 0. */
export const ColumnMapping = z.strictObject({
  sheet: z.string().max(LONGEST_SHEET_NAME),
  headingRow: z
    .int()
    .min(0)
    .max(MOST_ROWS - 1),
  meanings: z.array(z.enum(COLUMN_MEANINGS)).max(MOST_COLUMNS),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A text with the cell that it stands in; `of` is the row of a small table in a form, whose cells belong together. */
export type PlacedText = { text: string; place: CellPlace; of?: string };

/**
 * A form as it was filled in for one activity: what stands at each label, in the order of the headings of its mapping.
 * `asked` is what the form itself says: its labels and headings, and options that nobody ticked.
 */
export type FilledForm = {
  sheet: string;
  values: readonly (readonly PlacedText[])[];
  asked: readonly CellPlace[];
};

/** A guess, with the headings it was made from, and the columns that a person should look at. */
export type GuessedMapping = ColumnMapping & {
  headings: readonly string[];
  doubtful: readonly number[];
  /** The last row of the table, where another one stands below it. */
  lastRow?: number | undefined;
  /** Where the headings are labels that stand below each other: the forms that were filled in, wherever they stand. */
  forms?: readonly FilledForm[] | undefined;
};
