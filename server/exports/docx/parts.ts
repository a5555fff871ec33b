import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import type { SheetBlock, SheetRow, SheetTable } from "@/domain/sheet";
import {
  type Cell,
  type PaperVoice,
  type Part,
  type PreparedBlock,
  type PreparedTable,
  prepareBlock,
  prepareRows,
  prepareTable,
} from "../pdf/prepare";
import { columnWidths } from "./column-widths";
import { GUTTER, HAIR, LABEL_COLUMN, MARGIN_COLUMN, MUTED, millimetres, SIZE } from "./theme";
import { type RunStyle, runs } from "./words";

/**
 * The column of text that parts are set in: its width, whether letters stand in the margin beside it, the words for
 * gaps and sources, and the bookmarks that the first cells of a table lead to, by the ids of their records.
 */
export type Column = { width: number; lettered?: boolean; voice: PaperVoice; targets?: ReadonlyMap<string, string> };

const NONE = { style: "none" } as const;
const BORDERS = { top: NONE, left: NONE, right: NONE, bottom: HAIR, insideHorizontal: HAIR, insideVertical: NONE };
const CELL_MARGINS = { left: 0, right: GUTTER, top: millimetres(1), bottom: millimetres(1) };

const quiet: RunStyle = { size: SIZE.small, color: MUTED };
const tab = () => new TextRun({ children: [new Tab()] });

/** A paragraph of plain words. */
export const paragraph = (text: string, style: RunStyle = {}): Paragraph =>
  new Paragraph({ children: runs(text, style), spacing: { after: millimetres(2) } });

type PageHeading = { number?: string | undefined; bookmark?: string | undefined };

/** The heading of an activity, an annex or a form. */
export function pageHeading(text: string, { number, bookmark }: PageHeading = {}): Paragraph {
  const words = [...(number ? runs(`${number} `, { color: MUTED, bold: false }) : []), ...runs(text)];
  const children = bookmark ? [new Bookmark({ id: bookmark, children: words })] : words;
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children });
}

type SectionHeading = { heading: string; letter?: string | undefined; article?: string | undefined };

/** The heading of a section, with its letter in the margin and its article at the right. */
export function sectionHeading({ heading, letter, article }: SectionHeading, { width, lettered }: Column): Paragraph {
  const margin = lettered ? [...runs(letter ? `(${letter})` : ""), tab()] : [];
  // Where it does not fit beside the heading, it goes to the next line as a whole.
  const law = article ? [tab(), ...runs(article.replaceAll(" ", "\u00a0"), { ...quiet, bold: false })] : [];
  return new Paragraph({
    heading: HeadingLevel.HEADING_3,
    ...(lettered && { indent: { left: 0, hanging: MARGIN_COLUMN } }),
    tabStops: [
      ...(lettered ? [{ type: TabStopType.LEFT, position: 0 }] : []),
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [...margin, ...runs(heading), ...law],
  });
}

function partRuns({ text, lang, missing, detail, evidence = [] }: Part, style: RunStyle): TextRun[] {
  const own: RunStyle = { ...style, lang, ...(missing && { italics: true, color: MUTED }) };
  const small = [...(detail ? [detail] : []), ...evidence];
  return [
    ...runs(text, own),
    ...small.flatMap((line) => [
      new TextRun({ break: 1 }),
      ...runs(line, { ...quiet, lang: detail === line ? lang : undefined }),
    ]),
  ];
}

const cellParagraph = (children: readonly ParagraphChild[], keepNext: boolean, isLast: boolean) =>
  new Paragraph({ children, keepNext, spacing: { after: isLast ? 0 : millimetres(0.7) } });

/** What stands in a cell, a paragraph for each value unless they are short enough to run on. */
function cellRuns(cell: Cell, style: RunStyle): TextRun[][] {
  if (typeof cell === "string") return [runs(cell, style)];
  if ("broken" in cell) return [runs(cell.broken, style)];
  const parts = cell.parts.map((part) => partRuns(part, style));
  if (!cell.run) return parts;
  return [parts.flatMap((part, index) => (index > 0 ? [...runs(" · ", style), ...part] : part))];
}

type Words = { paragraphs: readonly (readonly ParagraphChild[])[]; width: number; span?: number; keepNext?: boolean };

function tableCell({ paragraphs, width, span, keepNext }: Words): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: paragraphs.map((children, index) =>
      cellParagraph(children, keepNext === true, index === paragraphs.length - 1),
    ),
    ...(span !== undefined && { columnSpan: span }),
  });
}

const isTall = (cell: Cell) => typeof cell !== "string" && "tall" in cell;

function table(widths: readonly number[], rows: TableRow[], look: { firstRow: boolean }): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: CELL_MARGINS,
    tableLook: { ...look, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows,
  });
}

function setFacts(
  { rows, missing }: PreparedBlock & { kind: "rows" },
  { width, lettered, voice }: Column,
): FileChild[] {
  const labels = lettered ? LABEL_COLUMN.lettered : LABEL_COLUMN.wide;
  const widths = [labels, width - labels] as const;
  const row = (label: TextRun[], paragraphs: TextRun[][], cantSplit: boolean) =>
    new TableRow({
      cantSplit,
      children: [tableCell({ paragraphs: [label], width: widths[0] }), tableCell({ paragraphs, width: widths[1] })],
    });
  const stated = rows.map(({ label, cell }) => row(runs(label, { color: MUTED }), cellRuns(cell, {}), !isTall(cell)));
  const gap: RunStyle = { italics: true, color: MUTED };
  const gaps =
    missing.length > 0 ? [row(runs(voice.labels.notStated, gap), [runs(missing.join(" · "), gap)], true)] : [];
  const all = [...stated, ...gaps];
  return all.length > 0 ? [table(widths, all, { firstRow: false }), gapAfterTable()] : [];
}

/** Two tables without a paragraph between them would become one. */
const gapAfterTable = () => new Paragraph({ spacing: { line: 60, lineRule: "exact", after: 0 } });

/** A first cell whose record has a page of its own leads there. */
function linked(paragraphs: TextRun[][], target: string | undefined, targets: Column["targets"]): ParagraphChild[][] {
  const anchor = target && targets?.get(target);
  return anchor ? paragraphs.map((children) => [new InternalHyperlink({ anchor, children })]) : paragraphs;
}

function setTable(prepared: PreparedTable, { width, targets }: Column): FileChild[] {
  const { caption, head, rows, whole } = prepared;
  const widths = columnWidths(prepared, width);
  const heads = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, column) =>
      tableCell({
        paragraphs: [runs(text, { bold: true, size: SIZE.small })],
        width: widths[column] ?? 0,
        keepNext: true,
      }),
    ),
  });
  const style: RunStyle = { size: SIZE.table };
  const body = rows.flatMap(({ cells, evidence = [], target }, index) => {
    // A short table goes to the next page as a whole.
    const keepNext = whole === true && index < rows.length - 1;
    const filled = cells.map((cell, column) => {
      const paragraphs = cellRuns(cell, style);
      return tableCell({
        paragraphs: column === 0 ? linked(paragraphs, target, targets) : paragraphs,
        width: widths[column] ?? 0,
        keepNext,
      });
    });
    const sources = evidence.map(
      (line) =>
        new TableRow({
          cantSplit: true,
          children: [tableCell({ paragraphs: [runs(line, quiet)], width, span: head.length })],
        }),
    );
    return [new TableRow({ cantSplit: !cells.some(isTall), children: filled }), ...sources];
  });
  const title = caption
    ? [
        new Paragraph({
          children: runs(caption, { bold: true }),
          keepNext: true,
          spacing: { before: millimetres(3), after: millimetres(1) },
        }),
      ]
    : [];
  return [...title, table(widths, [heads, ...body], { firstRow: true }), gapAfterTable()];
}

/** Facts, a row for each label; what is not stated is gathered in the last. */
export const factTable = (rows: SheetRow[], column: Column): FileChild[] =>
  setFacts(prepareRows(rows, column.voice), column);

/** A table with a head that repeats on every page. */
export const ruledTable = (sheetTable: SheetTable, column: Column): FileChild[] =>
  setTable(prepareTable(sheetTable, column.voice, { targets: new Set(column.targets?.keys()) }), column);

/** Facts or a table; a table that nobody filled is a gap. */
export function blockParts(block: SheetBlock, column: Column): FileChild[] {
  const prepared = prepareBlock(block, column.voice);
  return prepared.kind === "rows" ? setFacts(prepared, column) : setTable(prepared.table, column);
}
