import { z } from "zod";
import type { CellPlace } from "../grids/grid";
import { ColumnMeaning } from "./meaning";

/** What the columns of a sheet are about: one meaning for each column, from the left; rows count from 0. */
export const ColumnMapping = z.strictObject({
  sheet: z.string().max(200),
  headingRow: z.int().min(0).max(1_000),
  meanings: z.array(ColumnMeaning).max(200),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A text with the cell that it stands in. */
export type PlacedText = { text: string; place: CellPlace };

/** A form as it was filled in for one activity: what stands at each label, in the order of the headings of its mapping. */
export type FilledForm = { sheet: string; values: readonly (readonly PlacedText[])[] };

/** A guess, with the headings it was made from, and the columns that a person should look at. */
export type GuessedMapping = ColumnMapping & {
  headings: readonly string[];
  doubtful: readonly number[];
  /** Where the headings are labels that stand below each other: the forms that were filled in, wherever they stand. */
  forms?: readonly FilledForm[] | undefined;
};
