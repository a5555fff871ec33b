import { type ColumnDef, type WriteSheet, writeXlsx } from "hucre";
import { columnLetters, type LaidOutGrid } from "@/domain/grids/grid";

const HEAD = { font: { bold: true }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EFEBE1" } } } as const;
const BODY = { alignment: { vertical: "top", wrapText: true } } as const;

/** A list written out in a rule may not be longer than this; a longer one is not offered. */
const LONGEST_LIST = 250;

function cellsOf({ rows, headRows = [] }: LaidOutGrid): NonNullable<WriteSheet["cells"]> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  rows.forEach((row, index) => {
    const head = headRows.includes(index);
    row.forEach((value, column) => {
      // A text stays a text, whatever it begins with: a formula is never written.
      if (value !== "" || head)
        cells.set(`${index},${column}`, { value, type: "string", style: head ? { ...BODY, ...HEAD } : BODY });
    });
  });
  return cells;
}

function choicesOf({ rows, choices = [] }: LaidOutGrid): WriteSheet["dataValidations"] {
  return choices
    .filter(({ values }) => values.join(",").length <= LONGEST_LIST && values.every((value) => !value.includes(",")))
    .map(({ column, fromRow, values }) => {
      const letters = columnLetters(column);
      const range = `${letters}${fromRow + 1}:${letters}${Math.max(rows.length, fromRow) + 200}`;
      return { type: "list", values: [...values], range, allowBlank: true, showErrorMessage: false };
    });
}

function sheetOf(grid: LaidOutGrid): WriteSheet {
  const columns = grid.widths?.map((width): ColumnDef => ({ width }));
  return {
    name: grid.name,
    rows: grid.rows.map((row) => [...row]),
    cells: cellsOf(grid),
    dataValidations: choicesOf(grid),
    ...(columns && { columns }),
    ...(grid.frozenRows && { freezePane: { rows: grid.frozenRows } }),
    ...(grid.merges && {
      merges: grid.merges.map(({ fromRow, toRow, fromColumn, toColumn }) => ({
        startRow: fromRow,
        endRow: toRow,
        startCol: fromColumn,
        endCol: toColumn,
      })),
    }),
  };
}

/** An XLSX file; every cell is text, so that nothing that somebody typed is ever a formula. */
export function writeWorkbook(grids: readonly LaidOutGrid[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: grids.map(sheetOf) });
}
