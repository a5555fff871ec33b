import { type ColumnDef, type WriteSheet, writeXlsx } from "hucre";
import { columnLetters, type LaidOutGrid } from "@/domain/grids/grid";

const HEAD = { font: { bold: true }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EFEBE1" } } } as const;
const BODY = { alignment: { vertical: "top", wrapText: true } } as const;

const HEADING = { ...BODY, ...HEAD } as const;

/** Programs read `_x000D_` as the character of that number; the underscore before it is written as one itself. */
const literal = (text: string): string =>
  text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;

/** A list written out in a rule may not be longer than this; a longer one is not offered. */
const LONGEST_LIST = 250;

function cellsOf({ rows, headRows = [] }: LaidOutGrid): NonNullable<WriteSheet["cells"]> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  rows.forEach((row, index) => {
    const head = headRows.includes(index);
    row.forEach((value, column) => {
      // A text stays a text, whatever it begins with: a formula is never written.
      if (value !== "" || head)
        cells.set(`${index},${column}`, { value: literal(value), type: "string", style: head ? HEADING : BODY });
    });
  });
  return cells;
}

type Choices = NonNullable<LaidOutGrid["choices"]>[number];
type Rule = Pick<NonNullable<WriteSheet["dataValidations"]>[number], "values" | "formula1">;

/** The list in the rule itself where it fits, else where it stands as cells. */
function listOf({ values, listed }: Choices): Rule | undefined {
  const fits = values.join(",").length <= LONGEST_LIST && values.every((value) => !value.includes(","));
  if (fits) return { values: [...values] };
  if (!listed) return undefined;
  const letters = columnLetters(listed.column);
  const sheet = listed.sheet.replaceAll("'", "''");
  return { formula1: `'${sheet}'!$${letters}$${listed.fromRow + 1}:$${letters}$${listed.fromRow + values.length}` };
}

function choicesOf({ rows, choices = [] }: LaidOutGrid): NonNullable<WriteSheet["dataValidations"]> {
  return choices.flatMap((one) => {
    const list = listOf(one);
    if (!list) return [];
    const letters = columnLetters(one.column);
    const range = `${letters}${one.fromRow + 1}:${letters}${(one.toRow ?? Math.max(rows.length, one.fromRow) + 199) + 1}`;
    return [{ type: "list" as const, ...list, range, allowBlank: true, showErrorMessage: false }];
  });
}

function sheetOf(grid: LaidOutGrid): WriteSheet {
  const columns = grid.widths?.map((width): ColumnDef => ({ width }));
  return {
    name: grid.name,
    rows: grid.rows.map((row) => [...row]),
    cells: cellsOf(grid),
    dataValidations: choicesOf(grid),
    // On paper every column stands on the page, as wide as it will.
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(columns && { columns }),
    ...((grid.frozenRows || grid.frozenColumns) && {
      freezePane: { rows: grid.frozenRows ?? 0, columns: grid.frozenColumns ?? 0 },
    }),
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

/**
 * An XLSX file; every cell is text, so that nothing that somebody typed is ever a formula. With the day (ISO 8601) of
 * its content, the same content gives the same file.
 */
export function writeWorkbook(grids: readonly LaidOutGrid[], day?: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: grids.map(sheetOf), ...(day && { properties: { modified: new Date(day) } }) });
}
