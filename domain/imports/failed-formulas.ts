import { type Grid, placeOf } from "../grids/grid";
import type { ImportFault } from "./import-draft";
import { isErrorValue } from "./texts/statements";

/** Cells in which a formula failed: the first one of each column, because most fail for all rows alike. */
export function failedFormulas(grids: readonly Grid[]): ImportFault[] {
  return grids.flatMap((grid) => {
    const told = new Set<string>();
    return grid.rows.flatMap((cells, row) =>
      cells.flatMap((text, column): ImportFault[] => {
        const id = `${column} ${text}`;
        if (!isErrorValue(text) || told.has(id)) return [];
        told.add(id);
        return [{ place: placeOf(grid, row, column), code: "failed-formula", params: { text } }];
      }),
    );
  });
}
