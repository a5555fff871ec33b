import { zipSync } from "fflate";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import type { Grid } from "@/domain/grids/grid";

type Cell = string | number | boolean | Date | null | undefined;
type Merge = { startRow: number; endRow: number; startCol: number; endCol: number };
type Sheet = { name: string; rows: readonly (readonly Cell[])[]; merges?: readonly Merge[] | undefined };

/** A day as ISO 8601; the time goes along only where there is one, because most dates of a register have none. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const [day = "", time = ""] = date.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`;
}

/** What a person sees in a cell, as far as a file says it without its formats. */
function textOf(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dateText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** A cell that spans several rows says the same in each of them; one that spans columns stands in its first alone. */
function filledDown(rows: string[][], merges: readonly Merge[]): string[][] {
  for (const { startRow, endRow, startCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? "";
    for (let index = startRow + 1; index <= Math.min(endRow, rows.length - 1); index += 1) {
      const row = rows[index];
      if (!row || text === "") continue;
      while (row.length <= startCol) row.push("");
      row[startCol] ||= text;
    }
  }
  return rows;
}

const gridOf = ({ name, rows, merges = [] }: Sheet): Grid => ({
  name,
  rows: filledDown(
    rows.map((row) => [...row].map(textOf)),
    merges,
  ),
});

const ODS_CONTENT = "content.xml";
const ROW_GROUP = /<\/?(?:[\w.-]+:)?table-(?:header-rows|row-group|rows)(?:\s[^<>]*)?\/?>/g;

/** Rows that pages repeat, or that fold away, stand in an element of their own, into which the reader does not look. */
function withoutRowGroups(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const content = Buffer.from(files.get(ODS_CONTENT) ?? []).toString("utf8");
  const flat = content.replace(ROW_GROUP, "");
  return flat.length === content.length ? files : new Map([...files, [ODS_CONTENT, Buffer.from(flat)]]);
}

const zipOf = (files: ReadonlyMap<string, Uint8Array>) => zipSync(Object.fromEntries(files), { level: 0 });

/**
 * The sheets of a workbook. It is packed again from the files that were counted, so that the reader sees those and nothing
 * else. A formula counts as the value that was kept with it; nothing is computed.
 */
export async function readWorkbook(files: ReadonlyMap<string, Uint8Array>, kind: "xlsx" | "ods"): Promise<Grid[]> {
  const { sheets } = await (kind === "xlsx"
    ? readXlsx(zipOf(files), { readStyles: false })
    : readOds(zipOf(withoutRowGroups(files))));
  return sheets.map(gridOf);
}
