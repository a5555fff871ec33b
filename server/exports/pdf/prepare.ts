import type { Locale } from "@/domain/locales";
import type { SheetBlock, SheetRow, SheetTable, SheetValue } from "@/domain/sheet";
import { columnShares, longestWord } from "./columns.ts";
import type { PaperLabels, PaperTemplate, RegisterPaper } from "./paper.ts";

/** One value as the template sets it; what is absent costs the template nothing. */
export type Part = { text: string; lang?: Locale; missing?: true; detail?: string; evidence?: string[] };

/**
 * A plain string where nothing needs styling, which is most cells; `broken` and `long` where a word may not fit its line
 * without hyphens, which cost more than all other styling. `tall` cells may break across pages.
 */
export type Cell = string | { broken: string } | { parts: Part[]; long?: true; run?: true; tall?: true };

export type PreparedTable = {
  caption: string;
  head: string[];
  shares: number[];
  rows: { cells: Cell[]; evidence?: string[]; target?: string }[];
  /** Short enough to be moved to the next page as a whole. */
  whole?: true;
};

/** `long` labels have a word that needs hyphenation to fit its column; others break between words only. */
export type PreparedRow = { label: string; cell: Cell; long?: true };

export type PreparedBlock =
  | { kind: "rows"; rows: PreparedRow[]; missing: string[] }
  | { kind: "table"; table: PreparedTable };

/** What it takes to say a value: the language around it, the words for gaps and sources, the titles of documents. */
export type PaperVoice = {
  lang: Locale;
  labels: Pick<PaperLabels, "notStated" | "none" | "evidence">;
  documents: Record<string, string>;
};

/** Cells longer than this, or with more values, may break across pages; others keep their lines together. */
const TALL = 700;
const MANY = 6;
const RUN_IN = 48;
const SEPARATOR = " · ";
/** Characters that surely fit one line of a value, and of a whole table. */
const VALUE_ROOM = 56;
const TABLE_ROOM = 78;
/** The part of that room which a word may take and surely fits, whatever its letters. */
const WORD = 0.75;
const LONG_LABEL = /\S{24}/;
const QUOTES: Record<Locale, [string, string]> = { en: ["“", "”"], de: ["„", "“"] };

/** Characters of a table on a line of each template; lists stand on pages that are wider than they are high. */
const LINES: Record<PaperTemplate, number> = { register: 106, list: 165, plain: 106 };

/** Decides everything that can be decided before the engine runs, so that the templates only set type. */
export function preparePaper(paper: RegisterPaper, template: PaperTemplate) {
  const { attachment, documents, overview, sheets, annexes, cover, ...rest } = paper;
  const line = LINES[template];
  const context = { lang: paper.lang, labels: paper.labels, documents: documents ?? {} };
  const targets = new Set(sheets.map((sheet) => sheet.id));
  return {
    ...rest,
    attachment: attachment && { name: attachment.name, mime: attachment.mime, description: attachment.description },
    cover: { ...cover, facts: prepareRows(cover.rows, context), rows: undefined },
    overview: overview && prepareTable(overview, context, { targets, line }),
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      reference: sheet.reference,
      title: sheet.title,
      lang: sheet.lang,
      subtitle: sheet.subtitle,
      sections: sheet.sections.map(({ letter, heading, article, blocks }) => ({
        letter,
        heading,
        article,
        blocks: blocks.map((block) => prepareBlock(block, { ...context, lang: sheet.lang })),
      })),
    })),
    annexes: annexes.map(({ heading, tables }) => ({
      heading,
      tables: prepareTables(tables, context, line),
    })),
  };
}

export function prepareBlock(block: SheetBlock, context: PaperVoice): PreparedBlock {
  if (block.kind === "rows") return prepareRows(block.rows, context);
  const { table } = block;
  // A blank never becomes "none": a table that nobody filled is a gap.
  if (table.rows.length === 0) return { kind: "rows", rows: [], missing: [table.caption] };
  return { kind: "table", table: prepareTable(table, context) };
}

/** Facts that are not stated are gathered into one line, so that gaps are seen at once and do not fill pages. */
export function prepareRows(rows: SheetRow[], context: PaperVoice): PreparedBlock & { kind: "rows" } {
  const missing: string[] = [];
  const stated: PreparedRow[] = [];
  for (const { label, values } of rows) {
    const gap = values.every((value) => value.state === "not-stated" && !value.detail && !value.evidence?.length);
    if (gap) missing.push(label);
    else stated.push({ label, cell: prepareCell(values, context), ...(LONG_LABEL.test(label) && { long: true }) });
  }
  return { kind: "rows", rows: stated, missing };
}

/** Tables that stand together; those with one head have columns of one width. */
function prepareTables(tables: SheetTable[], context: PaperVoice, line: number): PreparedTable[] {
  const [first, ...others] = tables.map(({ head }) => head.join("\n"));
  const alike = first !== undefined && others.every((head) => head === first);
  const shares = alike ? columnShares(tables[0]?.head ?? [], tables.flatMap(textsOf), line) : undefined;
  return tables.map((table) => prepareTable(table, context, { shares, line }));
}

const textsOf = ({ rows }: SheetTable): string[][] =>
  rows.map(({ cells }) => cells.map(({ text, detail }) => (detail ? `${text}\n${detail}` : text)));

type TableSetting = {
  targets?: ReadonlySet<string> | undefined;
  shares?: number[] | undefined;
  line?: number;
};

export function prepareTable(
  table: SheetTable,
  context: PaperVoice,
  { targets, line = LINES.register, ...given }: TableSetting = {},
): PreparedTable {
  const texts = textsOf(table);
  const size = texts.flat().reduce((sum, text) => sum + text.length, 0);
  const shares = given.shares ?? columnShares(table.head, texts, line);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const rows = table.rows.map(({ cells, evidence }) => {
    const target = cells[0]?.recordId;
    return {
      cells: cells.map((value, column) => prepareCell([value], context, (TABLE_ROOM * (shares[column] ?? 0)) / whole)),
      ...(evidence.length > 0 && { evidence: evidenceLines(evidence, context) }),
      ...(target && targets?.has(target) && { target }),
    };
  });
  return {
    caption: table.caption,
    head: table.head,
    shares,
    rows: rows.length > 0 ? rows : [{ cells: [context.labels.none, ...table.head.slice(1).map(() => "")] }],
    ...(rows.length <= 6 && size < TALL && { whole: true }),
  };
}

/** `room` is roughly how many characters a line of the cell holds. */
function prepareCell(values: SheetValue[], context: PaperVoice, room = VALUE_ROOM): Cell {
  const parts = values.map((value) => preparePart(value, context));
  const [only] = parts;
  const size = parts.reduce((sum, { text, detail }) => sum + text.length + (detail?.length ?? 0), 0);
  const bare = parts.every((part) => Object.keys(part).length === 1);
  if (bare && parts.length === 1 && only && size < TALL) return setText(only.text, room);
  const run =
    parts.length > 1 && parts.every(({ text, detail, evidence }) => !detail && !evidence && text.length <= RUN_IN);
  if (run && bare && size < TALL) return setText(parts.map(({ text }) => text).join(SEPARATOR), room);
  const long = needsHyphens(
    parts.flatMap(({ text, detail = "" }) => [text, detail]),
    room,
  );
  return {
    parts,
    ...(long && { long }),
    ...(run && { run }),
    ...((size >= TALL || parts.length > MANY) && { tall: true }),
  };
}

function setText(text: string, room: number): Cell {
  return needsHyphens([text], room) ? { broken: text } : text;
}

const needsHyphens = (texts: string[], room: number): boolean => longestWord(texts) > WORD * room;

function preparePart({ text, lang, state, detail, evidence }: SheetValue, context: PaperVoice): Part {
  const fallback = { given: "", none: context.labels.none, "not-stated": context.labels.notStated };
  return {
    text: text || fallback[state],
    ...(lang !== context.lang && { lang }),
    ...(state === "not-stated" && { missing: true }),
    ...(detail && { detail }),
    ...(evidence && evidence.length > 0 && { evidence: evidenceLines(evidence, context) }),
  };
}

function evidenceLines(
  evidence: NonNullable<SheetValue["evidence"]>,
  { lang, labels, documents }: PaperVoice,
): string[] {
  const [open, close] = QUOTES[lang];
  return evidence.map(({ documentId, place, quotation }) => {
    const where = [documents[documentId], place].filter(Boolean).join(", ");
    const quote = quotation && `${open}${quotation}${close}`;
    return `${labels.evidence}: ${[where, quote].filter(Boolean).join(" – ")}`;
  });
}
