import { type Grid, placeOf } from "../grids/grid";
import type { ImportFault } from "../imports/import-draft";
import { aloud, fromCell } from "./cell-text";
import type { Column, SideTable, Table } from "./plan";
import { DETAILS, EVIDENCE, NOTES, TABLES } from "./register-tables";

/**
 * The first cell of each sheet: what it holds, and how it was written. In a workbook labels follow the keys; in CSV texts
 * that look like formulas have an apostrophe before them. It holds wherever the sheet was copied or saved to.
 */
const MARK = /^thirty:([A-Za-z-]+):(workbook|csv)$/;
export const markOf = (key: string, form: "workbook" | "csv"): string => `thirty:${key}:${form}`;

/** Sheets that are for people alone. */
export const READ_ME = "read-me";
export const LISTS = "lists";
export const REGISTER = "register";

/** Columns for reading alone have their key in brackets. */
export const readingKey = (key: string): string => `(${key})`;
const isReading = (key: string) => /^\(.*\)$/.test(key);

export type TableSheet = {
  grid: Grid;
  /** Where each column of the plan stands in the grid. */
  at: ReadonlyMap<Column, number>;
  /** Columns that nobody knows, by where they stand. */
  extra: readonly number[];
  prefixed: boolean;
};

/** A row of a sheet; `taken` once something was made of it. */
export type SheetRow = { sheet: TableSheet; index: number; taken: boolean };

function textAt(sheet: TableSheet, index: number, column: number): string | undefined {
  const cell = sheet.grid.rows[index]?.[column] ?? "";
  if (cell.trim() === "") return undefined;
  return fromCell(sheet.prefixed ? aloud(cell) : cell);
}

/** What stands in a cell, or undefined for a blank. */
export function textIn(row: SheetRow, column: Column): string | undefined {
  const at = row.sheet.at.get(column);
  return at === undefined ? undefined : textAt(row.sheet, row.index, at);
}

export const extraIn = (row: SheetRow, column: number): string | undefined => textAt(row.sheet, row.index, column);

/** The cell of a column in a row, or the first cell of the row where the sheet has no such column. */
export const placeIn = (row: SheetRow, column: Column | number | undefined) =>
  placeOf(row.sheet.grid, row.index, typeof column === "number" ? column : ((column && row.sheet.at.get(column)) ?? 0));

export const headingOf = (sheet: TableSheet, column: number): string => sheet.grid.rows[0]?.[column]?.trim() ?? "";

const markIn = ({ rows }: Grid) => MARK.exec(rows[0]?.[0]?.trim() ?? "");

/** Whether any of these sheets was written by Thirty. */
export const areOurTables = (grids: readonly Grid[]): boolean => grids.some((grid) => markIn(grid) !== null);

function sheetOf(grid: Grid, columns: readonly Column[], prefixed: boolean): TableSheet {
  const byKey = new Map(columns.slice(1).map((column) => [column.key, column]));
  const [first] = columns;
  const at = new Map<Column, number>(first && [[first, 0]]);
  const extra: number[] = [];
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  for (let index = 1; index < width; index += 1) {
    const key = grid.rows[0]?.[index]?.trim() ?? "";
    const column = byKey.get(key);
    if (column && !at.has(column)) at.set(column, index);
    else if (!isReading(key)) extra.push(index);
  }
  return { grid, at, extra, prefixed };
}

const isBlankRow = (row: readonly string[]) => row.every((cell) => cell.trim() === "");

/** Rows with something in them, below the keys and the labels; a row that names a record or a row is none of labels. */
function rowsOf(sheet: TableSheet, labelled: boolean): SheetRow[] {
  const { rows } = sheet.grid;
  const second = rows[1]?.[0]?.trim() ?? "";
  const first = labelled && !/^[a-z]{3}_[a-z0-9-]+$/.test(second) ? 2 : 1;
  return rows.flatMap((row, index) => (index < first || isBlankRow(row) ? [] : [{ sheet, index, taken: false }]));
}

export type SheetsIn = {
  rows: ReadonlyMap<Table | SideTable, readonly SheetRow[]>;
  schemaVersion: string | undefined;
  faults: ImportFault[];
};

const KNOWN = new Map<string, Table | SideTable>(
  [...TABLES, DETAILS, NOTES, EVIDENCE].map((table) => [table.key, table]),
);

/** The value below a key on the sheet about the register as a whole. */
const registerValue = ({ rows }: Grid, key: string): string | undefined => {
  const column = rows[0]?.findIndex((cell) => cell.trim() === key) ?? -1;
  return rows.findLast((row) => (row[column] ?? "").trim() !== "")?.[column]?.trim();
};

/** Which sheet is which; what nobody knows is told. */
export function sheetsIn(grids: readonly Grid[]): SheetsIn {
  const rows = new Map<Table | SideTable, SheetRow[]>();
  const faults: ImportFault[] = [];
  let schemaVersion: string | undefined;
  for (const grid of grids) {
    const [, key = "", form] = markIn(grid) ?? [];
    const table = KNOWN.get(key);
    if (table) {
      const sheet = sheetOf(grid, table.columns, form === "csv");
      rows.set(table, [...(rows.get(table) ?? []), ...rowsOf(sheet, form === "workbook")]);
    } else if (key === REGISTER) schemaVersion = registerValue(grid, "schemaVersion");
    else if (key !== READ_ME && key !== LISTS && !grid.rows.every(isBlankRow)) {
      faults.push({ place: placeOf(grid, 0, 0), code: "unknown-sheet", params: { text: grid.name } });
    }
  }
  return { rows, schemaVersion, faults };
}
