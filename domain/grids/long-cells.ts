import { cutText } from "../cut-text";
import type { Grid, LaidOutGrid } from "./grid";

/** What one cell of a workbook holds at most, in UTF-16 units: Excel calls a file with a longer one damaged, and cuts it off. */
export const CELL_LIMIT = 32_767;

/** The first cell of the sheet on which long texts go on, whatever the sheet is called. */
const CONTINUED = "thirty-continued";
/** How a cell ends that goes on there: with the number of its text. */
const GOES_ON = /… \[[^[\]\n]{1,40} (\d+)\]$/;
/** Only a text that was cut is longer; a shorter one that ends alike is in somebody's own words. */
const UNCUT = CELL_LIMIT - 2;

type ContinuedWords = { sheet: string; text: string; number: string };

/** The beginning of a text that fits, and what is left. */
function cut(text: string, length: number): [string, string] {
  const begin = cutText(text, length);
  return [begin, text.slice(begin.length)];
}

const isLong = (cell: string) => cell.length > UNCUT;

/** The same grids with no text that is too long for a cell: the rest of each stands on a sheet of its own. */
export function withinCells(grids: readonly LaidOutGrid[], words: ContinuedWords): LaidOutGrid[] {
  const rest: string[][] = [];
  let count = 0;
  const shortened = (cell: string) => {
    if (!isLong(cell)) return cell;
    count += 1;
    const end = `… [${words.sheet} ${count}]`;
    const [begin, left] = cut(cell, CELL_LIMIT - end.length);
    for (let [piece, more] = cut(left, CELL_LIMIT); piece !== ""; [piece, more] = cut(more, CELL_LIMIT))
      rest.push([piece, String(count)]);
    return begin + end;
  };
  const short = grids.map((grid) =>
    grid.rows.some((row) => row.some(isLong)) ? { ...grid, rows: grid.rows.map((row) => row.map(shortened)) } : grid,
  );
  if (rest.length === 0) return short;
  const rows = [[CONTINUED], [words.text, words.number], ...rest];
  return [...short, { name: words.sheet, rows, widths: [110, 10], frozenRows: 2, headRows: [0, 1] }];
}

/** The grids as they were before `withinCells`. */
export function rejoined(grids: readonly Grid[]): readonly Grid[] {
  const continued = grids.find(({ rows }) => rows[0]?.[0]?.trim() === CONTINUED);
  if (!continued) return grids;
  const rest = new Map<string, string>();
  for (const [piece = "", number = ""] of continued.rows.slice(2)) rest.set(number, (rest.get(number) ?? "") + piece);
  const whole = (cell: string) => {
    const [end = "", number = ""] = (isLong(cell) && GOES_ON.exec(cell)) || [];
    return end ? cell.slice(0, -end.length) + (rest.get(number) ?? end) : cell;
  };
  return grids.flatMap((grid) =>
    grid === continued ? [] : [{ ...grid, rows: grid.rows.map((row) => row.map(whole)) }],
  );
}
