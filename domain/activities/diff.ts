import type { Sheet, SheetBlock, SheetValue } from "@/domain/sheet";

/** What became of one entry: `before` is null where it came, `after` where it went; `name` says which one of several. */
export type EntryChange = { name: string; before: string | null; after: string | null };

/** What a change did to one line of the sheet, in the words of both sides. `field` is the content field behind it. */
export type SheetChange = { field: string; label: string; before: string[]; after: string[]; entries: EntryChange[] };

/** A value or a row of a table: its cells, of which the first names it. */
type Entry = { cells: string[]; name: string };
type Line = { field: string; label: string; entries: Entry[] };

const textOf = (value: SheetValue): string => [value.text, value.detail].filter(Boolean).join(" · ");
const keyOf = (entry: Entry): string => entry.cells.join("\n");

/** "purposes.p1.name" stands in the field "purposes". */
export const rootField = (field: string): string => field.split(".")[0] ?? field;

function linesOf(block: SheetBlock): { key: string; line: Line }[] {
  if (block.kind === "rows")
    return block.rows.map((row) => ({
      key: `${row.field} ${row.label}`,
      line: {
        field: rootField(row.field),
        label: row.label,
        entries: row.values.map((value) => ({ cells: [textOf(value)], name: value.text })),
      },
    }));
  const { table } = block;
  const entries = table.rows.map((row) => ({ cells: row.cells.map(textOf), name: row.cells[0]?.text ?? "" }));
  return [{ key: table.field, line: { field: rootField(table.field), label: table.caption, entries } }];
}

function linesByKey(sheet: Sheet): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { key, line } of sheet.sections.flatMap((section) => section.blocks.flatMap(linesOf))) {
    const known = lines.get(key);
    lines.set(key, known ? { ...known, entries: [...known.entries, ...line.entries] } : line);
  }
  return lines;
}

/** The other side's entry of the same name: what was changed, not replaced. */
const partnerOf = (entry: Entry, others: readonly Entry[]): Entry | undefined =>
  entry.cells.length > 1
    ? others.find((one) => one.name === entry.name && one.cells.length === entry.cells.length)
    : undefined;

/** The cells of an entry that differ from its partner's; all of them where it has none. */
function said(entry: Entry, partner: Entry | undefined): string {
  if (!partner) return entry.cells.join(" | ");
  return entry.cells.filter((cell, column) => cell !== partner.cells[column]).join("; ");
}

/** An entry in one line; of a row that was only changed, its name and the cells that differ from the other side's. */
function sentence(entry: Entry, others: readonly Entry[]): string {
  const partner = partnerOf(entry, others);
  return partner ? [entry.name, said(entry, partner)].join(": ") : said(entry, undefined);
}

/** Entries that came, went or became others; one that went and one that came in its place are one change. */
function entryChanges(gone: readonly Entry[], come: readonly Entry[]): EntryChange[] {
  const [onlyGone, onlyCome] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && onlyGone && onlyCome && !partnerOf(onlyGone, come))
    return [{ name: "", before: said(onlyGone, undefined), after: said(onlyCome, undefined) }];
  const paired = new Set<Entry>();
  const changes = gone.map((entry): EntryChange => {
    const partner = partnerOf(
      entry,
      come.filter((one) => !paired.has(one)),
    );
    if (!partner) return { name: "", before: said(entry, undefined), after: null };
    paired.add(partner);
    return { name: entry.name, before: said(entry, partner), after: said(partner, entry) };
  });
  const came = come.filter((entry) => !paired.has(entry));
  return [...changes, ...came.map((entry) => ({ name: "", before: null, after: said(entry, undefined) }))];
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
    const line = is ?? was;
    if (!line || (gone.length === 0 && come.length === 0)) return [];
    return [
      {
        field: line.field,
        label: line.label,
        before: gone.map((entry) => sentence(entry, come)),
        after: come.map((entry) => sentence(entry, gone)),
        entries: entryChanges(gone, come),
      },
    ];
  });
  if (before.title === after.title) return changes;
  const name: SheetChange = {
    field: "name",
    label: nameLabel,
    before: [before.title],
    after: [after.title],
    entries: [{ name: "", before: before.title, after: after.title }],
  };
  return [name, ...changes];
}
