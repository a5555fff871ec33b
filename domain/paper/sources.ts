import type { Evidence } from "../answers";
import type { Sheet, SheetBlock, SheetRow, SheetSection, SheetTable, SheetValue } from "../sheet";
import { given, plain, type Speech } from "../sheet-values";

type TitleOf = (documentId: string) => string | undefined;

const withoutEvidence = (value: SheetValue): SheetValue => ({ ...value, evidence: undefined });

/** A row without its sources. */
export function bareRow(row: SheetRow): SheetRow {
  return { ...row, values: row.values.map(withoutEvidence) };
}

/** A table without its sources, for annexes that would only repeat them. */
export function bareTable(table: SheetTable): SheetTable {
  return { ...table, rows: table.rows.map((row) => ({ cells: row.cells.map(withoutEvidence), evidence: [] })) };
}

function bareBlock(block: SheetBlock): SheetBlock {
  return block.kind === "table"
    ? { kind: "table", table: bareTable(block.table) }
    : { kind: "rows", rows: block.rows.map(bareRow) };
}

function evidenceOf(block: SheetBlock): Evidence[] {
  const values =
    block.kind === "table" ? block.table.rows.flatMap((row) => row.cells) : block.rows.flatMap((row) => row.values);
  const rows = block.kind === "table" ? block.table.rows.flatMap((row) => row.evidence) : [];
  return [...values.flatMap((value) => value.evidence ?? []), ...rows];
}

/** Each document once, with the places in it that say what a section says. */
function sourcesLine(evidence: Evidence[], titleOf: TitleOf): string {
  const places = new Map<string, Set<string>>();
  for (const { documentId, place } of evidence) {
    const known = places.get(documentId) ?? new Set();
    places.set(documentId, known.add(place));
  }
  return [...places].map(([id, found]) => `${titleOf(id) ?? id}: ${[...found].filter(Boolean).join(", ")}`).join("; ");
}

/**
 * Blocks as they go to paper: the sources of a section in one line at its end, without quotations. Whoever wants the
 * sentence behind a fact finds it in the data inside the file.
 */
export function withSourcesLine(blocks: SheetBlock[], titleOf: TitleOf, speech: Speech): SheetBlock[] {
  const sources = sourcesLine(blocks.flatMap(evidenceOf), titleOf);
  const bare = blocks.map(bareBlock);
  if (!sources) return bare;
  const label = speech.translate("paper.labels.evidence");
  return [...bare, { kind: "rows", rows: [{ field: "sources", label, values: [given(plain(sources, speech))] }] }];
}

/** A record's sheet as it goes to paper. */
export function paperSheet(sheet: Sheet, titleOf: TitleOf, speech: Speech): Sheet {
  const section = (one: SheetSection): SheetSection => ({
    ...one,
    blocks: withSourcesLine(one.blocks, titleOf, speech),
  });
  return { ...sheet, sections: sheet.sections.map(section) };
}
