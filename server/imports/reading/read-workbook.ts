import { zipSync } from "fflate";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import type { Grid } from "@/domain/grids/grid";
import { ReadingError, type ReadingLimits } from "./answer.ts";

type Cell = string | number | boolean | Date | null | undefined;
type Merge = { startRow: number; endRow: number; startCol: number; endCol: number };
/** What else the reader knows of a cell, by "row,column". */
type Details = ReadonlyMap<string, { formula?: string | undefined; value: unknown }>;
type Sheet = {
  name: string;
  rows: readonly (readonly Cell[])[];
  merges?: readonly Merge[] | undefined;
  cells?: Details | undefined;
};

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

/**
 * A cell that spans several rows says the same in each of them; one that spans columns stands in its first alone. Honest
 * ones do not lie above each other, so that together they span no more cells than there may be.
 */
function filledDown(rows: string[][], merges: readonly Merge[], limits: ReadingLimits): string[][] {
  let spanned = 0;
  for (const { startRow, endRow, startCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? "";
    spanned += text === "" ? 0 : Math.max(0, Math.min(endRow, rows.length - 1) - startRow);
    if (spanned > limits.cells) throw new ReadingError("import-too-many-cells");
    for (let index = startRow + 1; index <= Math.min(endRow, rows.length - 1); index += 1) {
      const row = rows[index];
      if (!row || text === "") continue;
      while (row.length <= startCol) row.push("");
      row[startCol] ||= text;
    }
  }
  return rows;
}

/** A formula that no program computed before the file was saved stands as it is written: it is no blank. */
function withFormulas(rows: string[][], cells: Details): string[][] {
  for (const [at, { formula, value }] of cells) {
    const [row = 0, column = 0] = at.split(",").map(Number);
    const texts = rows[row];
    if (texts && formula !== undefined && (value === null || value === undefined)) texts[column] ||= `=${formula}`;
  }
  return rows;
}

function gridOf({ name, rows, merges = [], cells = new Map() }: Sheet, limits: ReadingLimits): Grid {
  const texts = rows.map((row) => [...row].map(textOf));
  return { name, rows: filledDown(withFormulas(texts, cells), merges, limits) };
}

const ODS_CONTENT = "content.xml";
const ROW_GROUP = /<\/?(?:[\w.-]+:)?table-(?:header-rows|row-group|rows)(?:\s[^<>]*)?\/?>/g;

/** Rows that pages repeat, or that fold away, stand in an element of their own, into which the reader does not look. */
function withoutRowGroups(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const content = Buffer.from(files.get(ODS_CONTENT) ?? []).toString("utf8");
  const flat = content.replace(ROW_GROUP, "");
  return flat.length === content.length ? files : new Map([...files, [ODS_CONTENT, Buffer.from(flat)]]);
}

const zipOf = (files: ReadonlyMap<string, Uint8Array>) => zipSync(Object.fromEntries(files), { level: 0 });

/** A cell with a colour or a border and nothing in it; formatted to the end of the sheet it makes millions of blanks. */
const BARE_CELL = /<(?:[\w.-]+:)?c(?:\s[^<>]*)?\/>/g;

function withoutBareCells(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const bare = (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString("utf8").replace(BARE_CELL, ""));
  return new Map([...files].map(([name, bytes]) => [name, /worksheets\/[^/]*$/.test(name) ? bare(bytes) : bytes]));
}

/** The reader bounds the area of a sheet, from its first to its last cell, and says so in words alone. */
const isTooWide = (cause: unknown) => cause instanceof Error && /cells\)?, over the \d+ limit/.test(cause.message);

const readCells = (files: ReadonlyMap<string, Uint8Array>, kind: "xlsx" | "ods") =>
  kind === "xlsx" ? readXlsx(zipOf(files), { readStyles: false }) : readOds(zipOf(withoutRowGroups(files)));

/**
 * The sheets of a workbook. It is packed again from the files that were counted, so that the reader sees those and nothing
 * else. A formula counts as the value that was kept with it; nothing is computed.
 */
export async function readWorkbook(
  files: ReadonlyMap<string, Uint8Array>,
  kind: "xlsx" | "ods",
  limits: ReadingLimits,
): Promise<Grid[]> {
  try {
    const { sheets } = await readCells(files, kind).catch((cause: unknown) => {
      if (kind === "xlsx" && isTooWide(cause)) return readCells(withoutBareCells(files), kind);
      throw cause;
    });
    return sheets.map((sheet) => gridOf(sheet, limits));
  } catch (cause) {
    throw isTooWide(cause) ? new ReadingError("import-too-many-cells", { cause }) : cause;
  }
}
