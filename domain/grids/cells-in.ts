import type { Grid } from "./grid";

/** How many cells grids have, up to the last filled one of each row: what the limit of an import counts. */
export const cellsIn = (grids: readonly Grid[]): number =>
  grids.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((inner, row) => inner + row.findLastIndex((cell) => cell.trim() !== "") + 1, 0),
    0,
  );
