import type { Grid } from "../../grids/grid";
import type { GuessedMapping } from "../column-mapping";
import { guessForms } from "../forms/guess-forms";
import { plain } from "../texts/plain";
import { isBlank } from "../texts/statements";
import { type Guess, guessOf, isOfActivities, withoutSeconds } from "./heading-match";
import { isDependent, meaningOfHeading } from "./headings";

/** Headings stand near the top; below these rows nobody looks for them. */
const SEARCHED_ROWS = 60;
const MOST_COLUMNS = 200;
/** Sheets that a person is asked about, at most. */
const MOST_SHEETS = 50;
const LONGEST_HEADING = 200;
const LONGEST_SHEET_NAME = 200;

const textsOf = (grid: Grid, row: number): readonly string[] => (grid.rows[row] ?? []).slice(0, MOST_COLUMNS);

/** How much a row looks like headings: the different meanings that its short texts have, sure ones counting twice. */
function score(texts: readonly string[]): number {
  const matches = texts.map((text) => (text.length > LONGEST_HEADING ? undefined : meaningOfHeading(text)));
  const meanings = new Map(matches.flatMap((match) => (match ? [[match.meaning, match] as const] : [])));
  const filled = texts.filter((text) => !isBlank(text)).length;
  const sum = [...meanings.values()].reduce((total, { isSure }) => total + (isSure ? 2 : 1), 0);
  // A row of data has a known word here and there; of headings most are known.
  return meanings.size * 3 < filled ? 0 : sum;
}

/** The row of headings of a grid: at least two different meanings, the earliest of the best. */
function headingRowOf(grid: Grid): number | undefined {
  let best: { row: number; points: number } | undefined;
  for (let row = 0; row < Math.min(grid.rows.length, SEARCHED_ROWS); row++) {
    const points = score(textsOf(grid, row));
    if (points >= 3 && points > (best?.points ?? 0)) best = { row, points };
  }
  return best && (hasSubHeadings(grid, best.row) ? best.row + 1 : best.row);
}

/** Whether the row below parts some headings further ("Empfänger": "intern", "extern"). */
function hasSubHeadings(grid: Grid, row: number): boolean {
  const below = textsOf(grid, row + 1);
  const filled = below.filter((text) => !isBlank(text));
  const dependent = filled.filter(isDependent);
  const headings = textsOf(grid, row);
  const isOther = below.some((text, column) => !isBlank(text) && plain(text) !== plain(headings[column] ?? ""));
  const isHeading = (text: string) =>
    isDependent(text) || meaningOfHeading(text)?.isSure === true || headings.some((one) => plain(one) === plain(text));
  return isOther && dependent.length >= 2 && filled.every(isHeading);
}

/** The headings of the row above, each carried over the blank cells to its right as a merged cell shows it. */
function groupsAbove(grid: Grid, row: number, count: number): string[] {
  const texts = row > 0 ? textsOf(grid, row - 1) : [];
  // A single text above the headings is the title of the sheet.
  const above = texts.filter((text) => !isBlank(text)).length > 1 ? texts : [];
  const groups: string[] = [];
  for (let column = 0; column < count; column++) {
    const own = above[column]?.trim() ?? "";
    groups.push(own !== "" && own.length <= LONGEST_HEADING ? own : own === "" ? (groups.at(-1) ?? "") : "");
  }
  return groups;
}

function guessColumn(grid: Grid, headingRow: number, column: number, group: string): Guess {
  const heading = textsOf(grid, headingRow)[column]?.trim() ?? "";
  const below = grid.rows.slice(headingRow + 1, headingRow + 101).map((cells) => cells[column] ?? "");
  return guessOf(group, heading, below);
}

/** A form has its labels below each other, in one of its first columns, where a table has values. */
const isForm = (grid: Grid, headingRow: number): boolean =>
  [0, 1, 2].some((column) => hasLabelsIn(grid, headingRow, column));

function hasLabelsIn(grid: Grid, headingRow: number, column: number): boolean {
  const below = grid.rows.slice(headingRow + 1, headingRow + 30).map((cells) => cells[column] ?? "");
  const labels = below.filter((label) => label.length <= LONGEST_HEADING && meaningOfHeading(label)?.isSure);
  // Activities that are called "Processing 1" and "Processing 2" are a list, however much their names look like labels.
  const meanings = new Set(labels.map((label) => meaningOfHeading(label)?.meaning));
  const filled = below.filter((label) => !isBlank(label));
  return meanings.size >= 2 && labels.length * 2 >= filled.length && filled.some((label) => !isDependent(label));
}

function guessGrid(grid: Grid): GuessedMapping[] {
  const headingRow = headingRowOf(grid);
  if (headingRow === undefined || isForm(grid, headingRow)) return [];
  const width = Math.max(...grid.rows.slice(headingRow, headingRow + 200).map((cells) => cells.length));
  const count = Math.min(width, MOST_COLUMNS);
  const groups = groupsAbove(grid, headingRow, count);
  const guesses = withoutSeconds(groups.map((group, column) => guessColumn(grid, headingRow, column, group)));
  if (!isOfActivities(guesses.map(({ meaning }) => meaning))) return [];
  return [
    {
      sheet: grid.name.slice(0, LONGEST_SHEET_NAME),
      headingRow,
      meanings: guesses.map(({ meaning }) => meaning),
      headings: guesses.map(({ heading }) => heading),
      doubtful: guesses.flatMap(({ isDoubtful }, column) => (isDoubtful ? [column] : [])),
    },
  ];
}

/** A sheet that says nothing by its headings, from its first row that is filled: whoever knows it says what it holds. */
function unknownGrid(grid: Grid): GuessedMapping[] {
  const headingRow = grid.rows.slice(0, SEARCHED_ROWS).findIndex((texts) => !texts.every(isBlank));
  if (headingRow === -1) return [];
  const width = Math.max(...grid.rows.slice(headingRow, headingRow + 200).map((cells) => cells.length));
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => column);
  return [
    {
      sheet: grid.name.slice(0, LONGEST_SHEET_NAME),
      headingRow,
      meanings: columns.map(() => "ignore"),
      headings: columns.map((column) => (textsOf(grid, headingRow)[column] ?? "").trim().slice(0, LONGEST_HEADING)),
      doubtful: columns,
    },
  ];
}

/**
 * Finds the headings of each sheet and what its columns are about, and the labels of forms. Sheets without headings that
 * are known are left out; where there are no others, each is offered as it is, with nothing of it taken over.
 */
export function guessMapping(grids: readonly Grid[]): GuessedMapping[] {
  const tables = grids.map(guessGrid);
  const forms = guessForms(grids.filter((_, at) => tables[at]?.length === 0));
  const guesses = [...tables.flat(), ...forms];
  return guesses.length > 0 ? guesses : grids.slice(0, MOST_SHEETS).flatMap(unknownGrid);
}
