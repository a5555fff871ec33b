import type { Sheet, SheetBlock, SheetValue } from "@/domain/sheet";

/** What a change did to one line of the sheet, in the words of both sides. */
export type SheetChange = { label: string; before: string[]; after: string[] };

/** A value or a row of a table: its cells, of which the first names it. */
type Entry = { cells: string[]; name: string };
type Line = { label: string; entries: Entry[] };

const textOf = (value: SheetValue): string => [value.text, value.detail].filter(Boolean).join(" · ");
const keyOf = (entry: Entry): string => entry.cells.join("\n");

function linesOf(block: SheetBlock): { key: string; line: Line }[] {
  if (block.kind === "rows")
    return block.rows.map((row) => ({
      key: `${row.field} ${row.label}`,
      line: { label: row.label, entries: row.values.map((value) => ({ cells: [textOf(value)], name: value.text })) },
    }));
  const { table } = block;
  const entries = table.rows.map((row) => ({ cells: row.cells.map(textOf), name: row.cells[0]?.text ?? "" }));
  return [{ key: table.field, line: { label: table.caption, entries } }];
}

function linesByKey(sheet: Sheet): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { key, line } of sheet.sections.flatMap((section) => section.blocks.flatMap(linesOf))) {
    const known = lines.get(key);
    lines.set(key, known ? { ...known, entries: [...known.entries, ...line.entries] } : line);
  }
  return lines;
}

/** An entry in one line; of a row that was only changed, its name and the cells that differ from the other side's. */
function sentence(entry: Entry, others: readonly Entry[]): string {
  const other = others.find((one) => one.name === entry.name && one.cells.length === entry.cells.length);
  if (!other || entry.cells.length === 1) return entry.cells.join(" | ");
  const changed = entry.cells.filter((cell, column) => cell !== other.cells[column]);
  return [entry.name, ...changed].join(": ");
}

/** The lines in which two sheets of one record differ; of a list only the entries that came, went or became others. */
export function sheetChanges(before: Sheet, after: Sheet, nameLabel: string): SheetChange[] {
  const [old, now] = [linesByKey(before), linesByKey(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): SheetChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const missingIn = (line: Line | undefined) => (entry: Entry) =>
      !line?.entries.some((one) => keyOf(one) === keyOf(entry));
    const gone = was?.entries.filter(missingIn(is)) ?? [];
    const come = is?.entries.filter(missingIn(was)) ?? [];
    if (gone.length === 0 && come.length === 0) return [];
    const label = is?.label ?? was?.label ?? "";
    return [
      {
        label,
        before: gone.map((entry) => sentence(entry, come)),
        after: come.map((entry) => sentence(entry, gone)),
      },
    ];
  });
  if (before.title === after.title) return changes;
  return [{ label: nameLabel, before: [before.title], after: [after.title] }, ...changes];
}
