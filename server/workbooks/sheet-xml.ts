import { columnLetters, type LaidOutGrid } from "@/domain/grids/grid";
import { pageXml } from "./print-layout";
import { XML_HEAD, xmlText } from "./xml-text";

export const SPREADSHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The styles of styles.xml by their place in it. */
const BODY = 1;
const HEAD = 2;
const DAY = 3;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 86_400_000;
/** Days are counted from the one before 1900 (18.17.4.1), whose February programs take to be longer than it was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE = "1900-03-01";

/** A day as the number by which workbooks know it; undefined for a text that is none, or too early to be sure. */
function dayNumber(text: string): number | undefined {
  if (!ISO_DAY.test(text) || text < FIRST_SURE) return undefined;
  const instant = Date.parse(`${text}T00:00:00Z`);
  // The thirtieth of February would become a day of March.
  const isReal = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
  return isReal ? (instant - DAY_ZERO) / MILLISECONDS : undefined;
}

/** Points of a line of text, and how many lines the highest row has that programs draw. */
const LINE = 15;
const MOST_LINES = 27;
/** A list written out in a rule may not be longer than this; a longer one is taken from where it stands. */
const LONGEST_LIST = 250;
/** Rows below the last one in which a person who adds something is still offered the lists. */
const ROOM = 200;

/** Blanks at the ends of a text, and line feeds, are kept only where a file asks for it. */
const isSpaced = (text: string) => text.trim().length < text.length || text.includes("\n");
const textXml = (text: string) => `<t${isSpaced(text) ? ' xml:space="preserve"' : ""}>${xmlText(text)}</t>`;

/** Every text of a workbook once; cells name it by its number (18.4 of the standard). */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si>${textXml(text)}</si>`);
    return `<sst xmlns="${SPREADSHEET_NAMESPACE}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

const linesIn = (text: string, width: number) =>
  text.includes("\n")
    ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
    : Math.ceil(text.length / width);

/** The width of the cells of each row that are merged with others on their right, by their column. */
function mergedWidths({ widths = [], merges = [] }: LaidOutGrid): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const byRow = new Map<number, Map<number, number>>();
  for (const { fromRow, fromColumn, toColumn } of merges) {
    const width = widths.slice(fromColumn, toColumn + 1).reduce((sum, one) => sum + one, 0);
    byRow.set(fromRow, (byRow.get(fromRow) ?? new Map<number, number>()).set(fromColumn, width));
  }
  return byRow;
}

function rowXml(
  row: readonly string[],
  index: number,
  letters: readonly string[],
  { widths, headRows = [], days = [] }: LaidOutGrid,
  merged: ReadonlyMap<number, number> | undefined,
  texts: SharedTexts,
): string {
  const head = headRows.includes(index);
  const style = head ? HEAD : BODY;
  let lines = 1;
  let cells = "";
  for (let column = 0; column < row.length; column += 1) {
    const text = row[column] ?? "";
    if (text === "" && !head) continue;
    const day = head || !days.includes(column) ? undefined : dayNumber(text);
    if (day !== undefined) {
      cells += `<c r="${letters[column]}${index + 1}" s="${DAY}"><v>${day}</v></c>`;
      continue;
    }
    // A text stays a text, whatever it begins with: a formula is never written.
    cells += `<c r="${letters[column]}${index + 1}" s="${style}" t="s"><v>${texts.numberOf(text)}</v></c>`;
    const width = merged?.get(column) ?? widths?.[column];
    if (width && text.length >= width) lines = Math.max(lines, linesIn(text, width - 1));
    else if (width && text.includes("\n")) lines = Math.max(lines, linesIn(text, width));
  }
  // not every program fits rows to wrapped text when it opens a file, and none does where cells are merged
  const height = lines > 1 ? ` ht="${Math.min(lines, MOST_LINES) * LINE}" customHeight="1"` : "";
  return `<row r="${index + 1}"${height}>${cells}</row>`;
}

function paneXml({ frozenRows = 0, frozenColumns = 0 }: LaidOutGrid): string {
  if (frozenRows + frozenColumns === 0) return "";
  const split = `${frozenColumns ? ` xSplit="${frozenColumns}"` : ""}${frozenRows ? ` ySplit="${frozenRows}"` : ""}`;
  const pane = frozenColumns && frozenRows ? "bottomRight" : frozenRows ? "bottomLeft" : "topRight";
  const corner = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

function columnsXml({ widths, days = [] }: LaidOutGrid): string {
  if (!widths?.length) return "";
  // A blank cell shows a day that somebody types as the others are shown.
  const style = (index: number) => (days.includes(index) ? ` style="${DAY}"` : "");
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"${style(index)} customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

type Choices = NonNullable<LaidOutGrid["choices"]>[number];

/** The list in the rule itself where it fits, else where it stands as cells. */
function listOf({ values, listed }: Choices): string | undefined {
  const inside = values.join(",");
  if (inside.length <= LONGEST_LIST && values.every((value) => !/[",]/.test(value))) return `"${inside}"`;
  if (!listed) return undefined;
  const letters = columnLetters(listed.column);
  const sheet = listed.sheet.replaceAll("'", "''");
  return `'${sheet}'!$${letters}$${listed.fromRow + 1}:$${letters}$${listed.fromRow + values.length}`;
}

function choicesXml({ rows, choices = [] }: LaidOutGrid): string {
  const rules = choices.flatMap((one) => {
    const list = listOf(one);
    const letters = columnLetters(one.column);
    const last = one.toRow === undefined ? Math.max(rows.length, one.fromRow) + ROOM : one.toRow + 1;
    const range = `${letters}${one.fromRow + 1}:${letters}${last}`;
    return list
      ? [
          `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>${xmlText(list)}</formula1></dataValidation>`,
        ]
      : [];
  });
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function mergesXml({ merges = [] }: LaidOutGrid): string {
  const cells = merges.map(({ fromRow, toRow, fromColumn, toColumn }) => {
    const range = `${columnLetters(fromColumn)}${fromRow + 1}:${columnLetters(toColumn)}${toRow + 1}`;
    return `<mergeCell ref="${range}"/>`;
  });
  return cells.length === 0 ? "" : `<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>`;
}

/** A worksheet part of SpreadsheetML (ISO/IEC 29500-1, 18.3), in the order that the standard asks for. */
export function sheetXml(grid: LaidOutGrid, texts: SharedTexts): string {
  const widest = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const letters = Array.from({ length: widest }, (_, column) => columnLetters(column));
  const merged = mergedWidths(grid);
  const rows = grid.rows.map((row, index) => rowXml(row, index, letters, grid, merged.get(index), texts));
  return [
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET_NAMESPACE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${paneXml(grid)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(grid),
    `<sheetData>${rows.join("")}</sheetData>`,
    mergesXml(grid),
    choicesXml(grid),
    pageXml(grid),
    "</worksheet>",
  ].join("");
}
