import type { Sheet, SheetBlock, SheetValue } from "@/domain/sheet";

/** What a change did to one line of the sheet, in the words of both sides. */
export type SheetChange = { label: string; before: string[]; after: string[] };

type Line = { label: string; texts: string[] };

const textOf = (value: SheetValue): string => [value.text, value.detail].filter(Boolean).join(" · ");

function linesOf(block: SheetBlock): { key: string; line: Line }[] {
  if (block.kind === "rows")
    return block.rows.map((row) => ({
      key: `${row.field} ${row.label}`,
      line: { label: row.label, texts: row.values.map(textOf) },
    }));
  const { table } = block;
  const texts = table.rows.map((row) => row.cells.map(textOf).join(" | "));
  return [{ key: table.field, line: { label: table.caption, texts } }];
}

function linesByKey(sheet: Sheet): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { key, line } of sheet.sections.flatMap((section) => section.blocks.flatMap(linesOf))) {
    const known = lines.get(key);
    lines.set(key, known ? { ...known, texts: [...known.texts, ...line.texts] } : line);
  }
  return lines;
}

/** The lines in which two sheets of one record differ; of a list only the entries that came, went or became others. */
export function sheetChanges(before: Sheet, after: Sheet, nameLabel: string): SheetChange[] {
  const [old, now] = [linesByKey(before), linesByKey(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): SheetChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const gone = was?.texts.filter((text) => !is?.texts.includes(text)) ?? [];
    const come = is?.texts.filter((text) => !was?.texts.includes(text)) ?? [];
    if (gone.length === 0 && come.length === 0) return [];
    return [{ label: is?.label ?? was?.label ?? "", before: gone, after: come }];
  });
  if (before.title === after.title) return changes;
  return [{ label: nameLabel, before: [before.title], after: [after.title] }, ...changes];
}
