import { z } from "zod";
import { Meaning } from "./meaning";

/** What the columns of a sheet are about: one meaning for each column, from the left; rows count from 0. */
export const ColumnMapping = z.strictObject({
  sheet: z.string().max(200),
  headingRow: z.int().min(0).max(1_000),
  meanings: z.array(Meaning).max(200),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A guess, with the headings it was made from, and the columns that a person should look at. */
export type GuessedMapping = ColumnMapping & { headings: readonly string[]; doubtful: readonly number[] };
