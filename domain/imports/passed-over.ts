import { type CellPlace, type Grid, placeOf } from "../grids/grid";
import { type GuessedMapping, mappedName } from "./column-mapping";
import type { ImportFault } from "./import-draft";
import type { MeaningRow } from "./meaning";
import { plain } from "./texts/plain";
import { isBlank } from "./texts/statements";

/** A sheet, or forms, as it was settled what they are about, with what was read of them. */
type ReadMapping = { mapping: Omit<GuessedMapping, "doubtful">; rows: readonly MeaningRow[] };
type Place = { row: number; column: number };

/** Cells whose texts are read, or are what a form asks, by their sheet. */
function readCells(read: readonly ReadMapping[]): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  const add = ({ sheet, cell }: CellPlace) => {
    const known = cells.get(sheet) ?? new Set();
    cells.set(sheet, known.add(cell));
  };
  for (const { mapping, rows } of read) {
    for (const { values, asked } of mapping.forms ?? []) {
      for (const place of asked) add(place);
      for (const texts of values) for (const { place } of texts) add(place);
    }
    if (!mapping.forms) for (const row of rows) for (const { place } of row.cells) add(place);
  }
  return cells;
}

/** Headings, and columns that somebody left out, are shown to whoever imports. */
function isShown({ mapping }: ReadMapping, { row, column }: Place): boolean {
  const { headingRow, meanings, forms, lastRow = Number.POSITIVE_INFINITY } = mapping;
  if (forms || column >= meanings.length || row > lastRow) return false;
  return row === headingRow || (row > headingRow && meanings[column] === "ignore");
}

/** The cells of a sheet that nobody reads, without those that only repeat what is read in their column. */
function restOf(grid: Grid, isRead: (at: Place) => boolean): Place[] {
  const rest = grid.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (isBlank(text) || isRead({ row, column }) ? [] : [{ row, column }])),
  );
  const textsIn = new Map<number, Set<string>>();
  for (const column of new Set(rest.map((at) => at.column))) {
    const texts = grid.rows.flatMap((cells, row) => (isRead({ row, column }) ? [plain(cells[column] ?? "")] : []));
    textsIn.set(column, new Set(texts));
  }
  return rest.filter(({ row, column }) => !textsIn.get(column)?.has(plain(grid.rows[row]?.[column] ?? "")));
}

/**
 * What of the sheets that are read is no value: titles, examples, hints, legends. Each row of it is named once, so that
 * whoever imports sees that nothing else was passed over.
 */
export function passedOver(grids: readonly Grid[], read: readonly ReadMapping[]): ImportFault[] {
  const cells = readCells(read);
  const told = new Set<string>();
  return grids.flatMap((grid) => {
    const isOf = ({ mapping: { sheet, forms } }: ReadMapping) =>
      forms ? forms.some((form) => form.sheet === grid.name) : sheet === mappedName(grid.name);
    const own = read.filter(isOf);
    if (own.length === 0) return [];
    const known = cells.get(grid.name);
    const isRead = (at: Place) =>
      known?.has(placeOf(grid, at.row, at.column).cell) || own.some((one) => isShown(one, at));
    const rows = Map.groupBy(restOf(grid, isRead), ({ row }) => row);
    return [...rows].flatMap(([row, [first, ...others]]): ImportFault[] => {
      const text = [first, ...others].map((at) => grid.rows[row]?.[at?.column ?? 0]?.trim()).join(" · ");
      if (!first || told.has(text)) return [];
      told.add(text);
      return [{ place: placeOf(grid, row, first.column), code: "passed-over", params: { text } }];
    });
  });
}
