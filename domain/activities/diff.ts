import type { Sheet, SheetBlock, SheetValue } from "@/domain/sheet";

/** What became of one entry: `before` is null where it came, `after` where it went; `name` says which one of several. */
export type EntryChange = { name: string; before: string | null; after: string | null };

/** What a change did to one line of the sheet, in the words of both sides. `field` is the content field behind it. */
export type SheetChange = { field: string; label: string; before: string[]; after: string[]; entries: EntryChange[] };

/** A value or a row of a table: its cells, of which the first names it; `stated` are those that are no gaps. */
type Entry = { cells: string[]; stated: string[]; name: string };
type Line = { field: string; label: string; entries: Entry[] };

const textOf = (value: SheetValue): string => [value.text, value.detail].filter(Boolean).join(" · ");
const entryOf = (values: readonly SheetValue[]): Entry => ({
  cells: values.map(textOf),
  stated: values.filter(({ state }) => state !== "not-stated").map(textOf),
  name: values[0]?.text ?? "",
});
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
        entries: row.values.map((value) => entryOf([value])),
      },
    }));
  const { table } = block;
  const entries = table.rows.map((row) => entryOf(row.cells));
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

const isGap = ({ stated }: Entry): boolean => stated.length === 0;
const whole = ({ stated, cells }: Entry): string => (stated.length > 0 ? stated : cells).join(" · ");
const PART = " · ";

/** Both texts without the parts at their ends that are the same on both sides. */
function withoutCommonEnd(before: string, after: string): { before: string; after: string } {
  const [old, now] = [before.split(PART), after.split(PART)];
  while (old.length > 1 && now.length > 1 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return { before: old.join(PART), after: now.join(PART) };
}

/** Entries that came, went or became others; one that went and one that came in its place are one change. */
function entryChanges(gone: readonly Entry[], come: readonly Entry[]): EntryChange[] {
  // A gap that is filled did not go, and a gap that opens did not come.
  const [old, now] = [gone.filter((entry) => !isGap(entry)), come.filter((entry) => !isGap(entry))];
  const [first, gap] = [old[0], come.find(isGap)];
  if (first && old.length === 1 && now.length === 0 && gap)
    return [{ name: "", before: whole(first), after: whole(gap) }];
  const [onlyNow] = now;
  if (first && onlyNow && old.length === 1 && now.length === 1 && !partnerOf(first, now))
    return [{ name: "", ...withoutCommonEnd(whole(first), whole(onlyNow)) }];
  const paired = new Set<Entry>();
  const changes = old.map((entry): EntryChange => {
    const partner = partnerOf(
      entry,
      now.filter((one) => !paired.has(one)),
    );
    if (!partner) return { name: "", before: whole(entry), after: null };
    paired.add(partner);
    return { name: entry.name, ...withoutCommonEnd(said(entry, partner), said(partner, entry)) };
  });
  const came = now.filter((entry) => !paired.has(entry));
  return [...changes, ...came.map((entry) => ({ name: "", before: null, after: whole(entry) }))];
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
