import type { Grid } from "../../grids/grid";
import { type GuessedMapping, LONGEST_HEADING, MOST_COLUMNS, mappedName } from "../column-mapping";
import { formsIn } from "../forms/filled-forms";
import { guessForms } from "../forms/guess-forms";
import { guessList } from "../lists/guess-list";
import type { ColumnMeaning } from "../meaning";
import { plain } from "../texts/plain";
import { isBlank } from "../texts/statements";
import { type Guess, guessOf, isOfActivities, withoutSeconds } from "./heading-match";
import { isDependent, meaningOfHeading } from "./headings";
import { holdsTicks, isOption } from "./options";
import { firstFilledOf, tablesOn } from "./tables-on-sheet";

/** Headings stand near the top; below these rows nobody looks for them. */
const SEARCHED_ROWS = 60;
/** Sheets that a person is asked about, at most. */
const MOST_SHEETS = 50;
/** Rows above a table that may be a form of their own. */
const LEAST_FORM = 8;
/** Rows of a form that say what its activity is. */
const LEAST_LABELS = 2;

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
  const first = firstFilledOf(grid);
  for (let row = first; row < Math.min(grid.rows.length, first + SEARCHED_ROWS); row++) {
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
  return isOther && ((dependent.length >= 2 && filled.every(isHeading)) || areOptions(grid, row));
}

/** Whether the row below names options under a merged heading, which the rows beneath tick. */
function areOptions(grid: Grid, row: number): boolean {
  const last = grid.rows.length - 1;
  const columns = textsOf(grid, row + 1).flatMap((text, column) => (isBlank(text) ? [] : [column]));
  const options = columns.filter(
    (column) => isOption(textsOf(grid, row + 1)[column] ?? "") && holdsTicks(grid, column, row + 2, last),
  );
  return options.length >= 2 && options.length * 2 > columns.length;
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
  // Values can be called as labels are ("Vertrag", "berechtigtes Interesse"): under a heading that is known more is asked.
  const isHeaded = meaningOfHeading(textsOf(grid, headingRow)[column] ?? "") !== undefined;
  const filled = below.filter((label) => !isBlank(label));
  return (
    meanings.size >= (isHeaded ? 3 : 2) &&
    labels.length * 2 >= filled.length &&
    filled.some((label) => !isDependent(label))
  );
}

const widthOf = (grid: Grid, headingRow: number): number =>
  Math.min(MOST_COLUMNS, Math.max(...grid.rows.slice(headingRow, headingRow + 200).map((cells) => cells.length)));

function guessColumns(grid: Grid, headingRow: number): Guess[] {
  const groups = groupsAbove(grid, headingRow, widthOf(grid, headingRow));
  return withoutSeconds(groups.map((group, column) => guessColumn(grid, headingRow, column, group)));
}

const mappingOf = (grid: Grid, headingRow: number, guesses: readonly Guess[]): GuessedMapping => ({
  sheet: mappedName(grid.name),
  headingRow,
  meanings: guesses.map(({ meaning }) => meaning),
  headings: guesses.map(({ heading }) => heading),
  doubtful: guesses.flatMap(({ isDoubtful }, column) => (isDoubtful ? [column] : [])),
});

/** What a table of activities says of each; a small table within a form says it of the activity of the form. */
const OF_EACH: readonly ColumnMeaning[] = ["name", "purposes", "processing", "controllers-served"];

/** Whether a table stands below the labels of a form and lists what belongs to its activity. */
function isPartOfForm(grid: Grid, { headingRow, meanings }: GuessedMapping): boolean {
  if (headingRow < LEAST_LABELS || meanings.some((meaning) => OF_EACH.includes(meaning))) return false;
  return formsIn(grid).some(({ fields }) =>
    fields.some(({ meaning, row }) => meaning !== undefined && row === headingRow),
  );
}

/** A list of processors or measures, or a table of activities. */
function guessGrid(grid: Grid): GuessedMapping[] {
  const tables = guessTable(grid);
  const list = guessList(grid, tables.length > 0);
  return (list ? [list] : tables).filter((table) => !isPartOfForm(grid, table));
}

function guessTable(grid: Grid): GuessedMapping[] {
  const headingRow = headingRowOf(grid);
  if (headingRow === undefined || isForm(grid, headingRow)) return [];
  const guesses = guessColumns(grid, headingRow);
  return isOfActivities(guesses.map(({ meaning }) => meaning)) ? [mappingOf(grid, headingRow, guesses)] : [];
}

/** What hardly stands in a sheet that is no record of processing activities. */
const OF_RECORDS: readonly ColumnMeaning[] = [
  "legal-bases",
  "legitimate-interests",
  "special-data",
  "special-data-condition",
  "retention",
  "impact-assessment",
];
const LONGEST_NAME = 120;

/** Whether texts can be names: short, and hardly one like the other. */
function areNames(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isBlank(text));
  const isShort = said.every((text) => text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text));
  return said.length >= 2 && isShort && new Set(said.map(plain)).size >= said.length * 0.9;
}

/** The first column that nobody understood is the name where it can be, in a sheet that speaks of processing. */
function withName(grid: Grid, headingRow: number, guesses: readonly Guess[]): readonly Guess[] {
  const meanings = guesses.map(({ meaning }) => meaning);
  if (isOfActivities(meanings) || !meanings.some((meaning) => OF_RECORDS.includes(meaning))) return guesses;
  const below = (column: number) => grid.rows.slice(headingRow + 1).map((cells) => cells[column] ?? "");
  const at = meanings.findIndex((meaning, column) => meaning === "note" && areNames(below(column)));
  return guesses.map((guess, column) => (column === at ? { ...guess, meaning: "name", isDoubtful: true } : guess));
}

/**
 * A sheet whose headings say too little. Where it holds activities by what is known of it, each column is offered as it
 * is taken to be; where not, from its first row that is filled and with nothing of it taken over: whoever knows it says
 * what it holds.
 */
function unknownGrid(grid: Grid): GuessedMapping[] {
  const searched = grid.rows.slice(0, SEARCHED_ROWS);
  const firstFilled = searched.findIndex((texts) => !texts.every(isBlank));
  if (firstFilled === -1) return [];
  const firstTable = searched.findIndex((texts) => texts.filter((text) => !isBlank(text)).length > 1);
  const headingRow = headingRowOf(grid) ?? firstTable;
  if (headingRow !== -1 && !isForm(grid, headingRow)) {
    const guesses = withName(grid, headingRow, guessColumns(grid, headingRow));
    if (isOfActivities(guesses.map(({ meaning }) => meaning))) return [mappingOf(grid, headingRow, guesses)];
  }
  const headings = Array.from(
    { length: widthOf(grid, firstFilled) },
    (_, column) => textsOf(grid, firstFilled)[column],
  );
  const left = headings.map((heading = ""): Guess => {
    return { heading: heading.trim().slice(0, LONGEST_HEADING), meaning: "ignore", isDoubtful: true, isEmpty: false };
  });
  return [mappingOf(grid, firstFilled, left)];
}

/** What of a sheet can be a form: all of it, or what stands above a table at its end. */
function rowsBeside(grid: Grid, table: GuessedMapping | undefined): Grid[] {
  if (!table) return [grid];
  const above = grid.rows.slice(0, table.headingRow);
  const isTitle = above.at(-1)?.filter((text) => !isBlank(text)).length === 1;
  return above.length >= LEAST_FORM ? [{ ...grid, rows: isTitle ? above.slice(0, -1) : above }] : [];
}

/**
 * Finds the headings of each sheet and what its columns are about, and the labels of forms. Sheets whose headings say too
 * little are left out; where there are no others, each is offered with as much as can be told of it.
 */
export function guessMapping(grids: readonly Grid[]): GuessedMapping[] {
  const parts = grids.flatMap(tablesOn);
  const tables = parts.map(({ grid, lastRow }) =>
    guessGrid(grid).map((table) => ({ ...table, ...(lastRow && { lastRow }) })),
  );
  const forms = guessForms(parts.flatMap(({ grid }, at) => rowsBeside(grid, tables[at]?.[0])));
  const guesses = [...tables.flat(), ...forms];
  return guesses.length > 0 ? guesses : grids.slice(0, MOST_SHEETS).flatMap(unknownGrid);
}
