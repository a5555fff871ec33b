import { cutText } from "../cut-text";
import { type CellPlace, type Grid, placeOf } from "../grids/grid";
import type { Steps } from "../steps";
import { TEXT_LIMIT } from "../text-limits";
import { type GuessedMapping, mappedName } from "./column-mapping";
import type { ImportFault } from "./import-draft";
import type { MeaningRow } from "./meaning";
import { plain } from "./texts/plain";
import { isBlank } from "./texts/statements";

/** A sheet, or forms, as it was settled what they are about, with what was read of them. */
type ReadMapping = { mapping: Omit<GuessedMapping, "doubtful">; rows: readonly MeaningRow[] };
type Place = { row: number; column: number };

type Cells = Map<string, Set<string>>;

/** Cells whose texts are read, and those that are what a form asks, by their sheet. */
function readCells(read: readonly ReadMapping[]): { values: Cells; asked: Cells } {
  const cells = { values: new Map<string, Set<string>>(), asked: new Map<string, Set<string>>() };
  const add = (to: Cells, { sheet, cell }: CellPlace) => to.set(sheet, (to.get(sheet) ?? new Set()).add(cell));
  for (const { mapping, rows } of read) {
    for (const { values, asked } of mapping.forms ?? []) {
      for (const place of asked) add(cells.asked, place);
      for (const texts of values) for (const { place } of texts) add(cells.values, place);
    }
    if (!mapping.forms) for (const row of rows) for (const { place } of row.cells) add(cells.values, place);
  }
  return cells;
}

/** Headings, and columns that somebody left out, are shown to whoever imports. */
function isShown({ mapping }: ReadMapping, { row, column }: Place): boolean {
  const { headingRow, meanings, forms, lastRow = Number.POSITIVE_INFINITY } = mapping;
  if (forms || column >= meanings.length || row > lastRow) return false;
  return row === headingRow || (row > headingRow && meanings[column] === "ignore");
}

type Asked = { isRead(at: Place): boolean; isShown(at: Place): boolean };

/** The cells of a sheet that nobody reads, without rows that only repeat what is read in their columns. */
function* restOf(grid: Grid, asked: Asked): Steps<Place[]> {
  const rest: Place[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    yield;
    for (const [column, text] of cells.entries()) {
      const at = { row, column };
      if (text !== "" && !asked.isRead(at) && !asked.isShown(at) && !isBlank(text)) rest.push(at);
    }
  }
  const textsIn = new Map<number, Set<string>>();
  for (const column of new Set(rest.map((at) => at.column))) {
    yield;
    const read = grid.rows.filter((_, row) => asked.isRead({ row, column }));
    textsIn.set(column, new Set(read.map((cells) => plain(cells[column] ?? ""))));
  }
  const isRepeat = ({ row, column }: Place) => textsIn.get(column)?.has(plain(grid.rows[row]?.[column] ?? "")) === true;
  const rows = new Set(rest.filter((at) => !isRepeat(at)).map(({ row }) => row));
  return rest.filter(({ row }) => rows.has(row));
}

/** Whether cells of a sheet are read as values or headings, or shown otherwise to whoever imports. */
function askedOf(grid: Grid, own: readonly ReadMapping[], { values, asked }: ReturnType<typeof readCells>): Asked {
  const isIn = (places: Cells, { row, column }: Place) =>
    places.get(grid.name)?.has(placeOf(grid, row, column).cell) === true;
  const isHeading = ({ row }: Place) => own.some(({ mapping }) => !mapping.forms && mapping.headingRow === row);
  return {
    isRead: (at) => isIn(values, at) || isHeading(at),
    isShown: (at) => isIn(asked, at) || own.some((one) => isShown(one, at)),
  };
}

/**
 * What of the sheets that are read is no value: titles, examples, hints, legends. Each row of it is named once, so that
 * whoever imports sees that nothing else was passed over.
 */
export function* passedOver(grids: readonly Grid[], read: readonly ReadMapping[]): Steps<ImportFault[]> {
  const cells = readCells(read);
  const faults = new Map<string, ImportFault>();
  for (const grid of grids) {
    const own = read.filter(({ mapping: { sheet, forms } }) =>
      forms ? forms.some((form) => form.sheet === grid.name) : sheet === mappedName(grid.name),
    );
    const rest = own.length === 0 ? [] : yield* restOf(grid, askedOf(grid, own, cells));
    for (const [row, places] of Map.groupBy(rest, (at) => at.row)) {
      const texts = places.map(({ column }) => grid.rows[row]?.[column]?.trim());
      const text = cutText(texts.join(" · "), TEXT_LIMIT);
      const place = placeOf(grid, row, places[0]?.column ?? 0);
      if (!faults.has(text)) faults.set(text, { place, code: "passed-over", params: { text } });
    }
  }
  return [...faults.values()];
}
