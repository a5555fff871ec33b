import { type CellPlace, type Grid, placeOf } from "../grids/grid";
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

/** The cells of a sheet that nobody reads, without those that only repeat what is read in their column. */
function restOf(grid: Grid, isRead: (at: Place) => boolean, isShownOrAsked: (at: Place) => boolean): Place[] {
  const rest = grid.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const at = { row, column };
      return text === "" || isRead(at) || isShownOrAsked(at) || isBlank(text) ? [] : [at];
    }),
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
    const isIn = (places: Cells, { row, column }: Place) =>
      places.get(grid.name)?.has(placeOf(grid, row, column).cell) === true;
    const isHeading = ({ row }: Place) => own.some(({ mapping }) => !mapping.forms && mapping.headingRow === row);
    const isRead = (at: Place) => isIn(cells.values, at) || isHeading(at);
    const isElsewhere = (at: Place) => isIn(cells.asked, at) || own.some((one) => isShown(one, at));
    const rows = Map.groupBy(restOf(grid, isRead, isElsewhere), ({ row }) => row);
    return [...rows].flatMap(([row, [first, ...others]]): ImportFault[] => {
      const text = [first, ...others].map((at) => grid.rows[row]?.[at?.column ?? 0]?.trim()).join(" · ");
      if (!first || told.has(text)) return [];
      told.add(text);
      return [{ place: placeOf(grid, row, first.column), code: "passed-over", params: { text } }];
    });
  });
}
