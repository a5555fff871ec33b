import type { Grid } from "../grids/grid";
import { headingsIn } from "./customer-columns";

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== "");

/** What a cell says in one line, without what parts cells in pasted text. */
const flat = (cell: string): string => cell.replace(/\s+/g, " ").trim();

/** The rows of a sheet from its headings on; all of them where it has none. */
function rowsOf({ rows }: Grid): { rows: readonly (readonly string[])[]; isHeaded: boolean } {
  const headings = headingsIn(rows);
  return { rows: rows.slice(headings?.row), isHeaded: headings !== undefined };
}

/** A row as a line whose cells are parted by tabs; one cell alone has a tab too, so that it is read as a cell. */
const lineOf = (row: readonly string[]): string => (row.length > 1 ? row : [...row, ""]).map(flat).join("\t");

/**
 * The list of customers of a file as text, a line for each row and tabs between its cells: of the first sheet whose
 * headings name customers, or of the first with anything in it.
 */
export function customersInGrids(grids: readonly Grid[]): string {
  const sheets = grids.map(rowsOf).filter(({ rows }) => rows.some(isFilled));
  const chosen = sheets.find(({ isHeaded }) => isHeaded) ?? sheets[0];
  return (chosen?.rows ?? []).filter(isFilled).map(lineOf).join("\n");
}
