/** A sheet of a workbook, or a CSV file, as text: rows from the top, cells from the left; a blank cell is "". */
export type Grid = { name: string; rows: readonly (readonly string[])[] };

type ColumnChoices = {
  column: number;
  fromRow: number;
  /** The last row; without it the list goes on. */
  toRow?: number;
  values: readonly string[];
  listed?: { sheet: string; column: number; fromRow: number };
};

/** How a grid is laid out for a person; rows and columns count from 0. */
export type GridLayout = {
  /** In characters, one for each column. */
  widths?: readonly number[];
  /** Rows that stay in view. */
  frozenRows?: number;
  /** Columns that stay in view. */
  frozenColumns?: number;
  /** Rows that are set as headings. */
  headRows?: readonly number[];
  /** Columns whose days (ISO 8601) are days to a program too, which sorts and filters them as such. */
  days?: readonly number[];
  /** Columns that are offered as a drop-down list, from a row on; a long list is taken from where it stands as cells. */
  choices?: readonly ColumnChoices[];
  /** Ranges that are one cell, first and last included. */
  merges?: readonly { fromRow: number; toRow: number; fromColumn: number; toColumn: number }[];
};

export type LaidOutGrid = Grid & GridLayout;

/** A place in a file: the name of the sheet, and the cell as people write it ("B7"). */
export type CellPlace = { sheet: string; cell: string };

/** The letters of a column that counts from 0: A, B, …, Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

export const placeOf = (grid: Grid, row: number, column: number): CellPlace => ({
  sheet: grid.name,
  cell: `${columnLetters(column)}${row + 1}`,
});
