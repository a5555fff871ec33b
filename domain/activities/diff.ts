import type { Sheet, SheetBlock, SheetRow, SheetValue } from "@/domain/sheet";

/** What became of one entry: `before` is null where it came, `after` where it went; `name` says which one of several. */
export type EntryChange = { name: string; before: string | null; after: string | null };

/**
 * What a change did to one line of the sheet, in the words of both sides. `field` is the content field behind it,
 * `place` the purpose that a line about one of several purposes belongs to.
 */
export type SheetChange = {
  field: string;
  label: string;
  place: string;
  before: string[];
  after: string[];
  entries: EntryChange[];
};

/** A value or a row of a table: its cells, of which the first names it; `stated` are those that are no gaps. */
type Entry = { id: string | undefined; cells: string[]; stated: string[]; name: string };
type Line = { field: string; label: string; place: string; entries: Entry[] };

const textOf = (value: SheetValue): string => [value.text, value.detail].filter(Boolean).join(" · ");
const entryOf = (values: readonly SheetValue[], id?: string): Entry => ({
  id,
  cells: values.map(textOf),
  stated: values.filter(({ state }) => state !== "not-stated").map(textOf),
  name: values[0]?.text ?? "",
});
const keyOf = (entry: Entry): string => entry.cells.join("\n");

/** "purposes.p1.name" stands in the field "purposes". */
export const rootField = (field: string): string => field.split(".")[0] ?? field;

/** Lines about one row ("purposes.p1.legalBases.b1") stand beneath the line that names it ("purposes.p1.name"). */
const nameField = (field: string): string => field.split(".").slice(0, 2).concat("name").join(".");

function rowLines(rows: readonly SheetRow[]): { key: string; line: Line }[] {
  const names = new Map(rows.map((row) => [row.field, row.values[0]?.text ?? ""]));
  return rows.map((row) => {
    const own = nameField(row.field);
    const place = own === row.field ? "" : (names.get(own) ?? "");
    const entries = row.values.map((value) => entryOf([value]));
    return { key: row.field, line: { field: rootField(row.field), label: row.label, place, entries } };
  });
}

function linesOf(block: SheetBlock): { key: string; line: Line }[] {
  if (block.kind === "rows") return rowLines(block.rows);
  const { table } = block;
  const entries = table.rows.map((row) => entryOf(row.cells, row.id));
  return [{ key: table.field, line: { field: rootField(table.field), label: table.caption, place: "", entries } }];
}

/** By field, and by the count within it where one field has several lines: a label may change with its neighbours. */
function linesByKey(sheet: Sheet): Map<string, Line> {
  const lines = new Map<string, Line>();
  const counts = new Map<string, number>();
  for (const { key, line } of sheet.sections.flatMap((section) => section.blocks.flatMap(linesOf))) {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    lines.set(`${key} ${count}`, line);
  }
  return lines;
}

/** The other side's entry of the same row, or of the same name: what was changed, not replaced. */
const partnerOf = (entry: Entry, others: readonly Entry[]): Entry | undefined =>
  entry.cells.length > 1
    ? (others.find((one) => one.id !== undefined && one.id === entry.id) ??
      others.find((one) => one.name === entry.name && one.cells.length === entry.cells.length))
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
        place: line.place,
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
    place: "",
    before: [before.title],
    after: [after.title],
    entries: [{ name: "", before: before.title, after: after.title }],
  };
  return [name, ...changes];
}
