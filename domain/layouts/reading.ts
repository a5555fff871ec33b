import { type Grid, placeOf } from "../grids/grid";
import type { Meaning, MeaningCell, MeaningRow } from "../imports/meaning";
import { plainLabel } from "../imports/texts/plain";
import { isBlank } from "../imports/texts/statements";

export const textAt = (grid: Grid, row: number, column: number): string => grid.rows[row]?.[column]?.trim() ?? "";

/** The first cell that satisfies, row by row. */
export function findCell(
  grid: Grid,
  accepts: (plain: string) => boolean,
  fromRow = 0,
): { row: number; column: number } | undefined {
  for (let row = fromRow; row < grid.rows.length; row++) {
    const column = grid.rows[row]?.findIndex((text) => accepts(plainLabel(text))) ?? -1;
    if (column >= 0) return { row, column };
  }
  return undefined;
}

type More = Pick<MeaningCell, "heading" | "of">;

/** What a cell says, as one entry of a list or none where it is blank. */
export function meaningAt(grid: Grid, row: number, column: number, meaning: Meaning, more: More = {}): MeaningCell[] {
  const text = textAt(grid, row, column);
  return isBlank(text) ? [] : [{ meaning, text, place: placeOf(grid, row, column), ...more }];
}

export const activityRow = (cells: MeaningCell[]): MeaningRow[] =>
  cells.length > 0 ? [{ kind: "activity", cells }] : [];

export const organisationRow = (cells: MeaningCell[]): MeaningRow[] =>
  cells.length > 0 ? [{ kind: "organisation", cells }] : [];

/** A recipient and a destination of one line are one text, "Cloud Inc., United States": so it is known who receives. */
export function withRecipient(cells: readonly MeaningCell[]): MeaningCell[] {
  const recipient = cells.find(({ meaning }) => meaning === "transfers");
  const where = cells.find(({ meaning }) => meaning === "third-countries");
  if (!recipient || !where) return [...cells];
  return cells.flatMap((cell) => {
    if (cell === recipient) return [];
    return [cell === where ? { ...where, text: `${recipient.text}, ${where.text}` } : cell];
  });
}

export const isReference = (text: string): boolean => /^[A-Z]{2,8}-\d{4,6}$/.test(text.trim());
