import type { Grid } from "../../grids/grid";
import { type GuessedMapping, LONGEST_HEADING, MOST_COLUMNS, mappedName } from "../column-mapping";
import { meaningOfHeading } from "../columns/headings";
import { firstFilledOf } from "../columns/tables-on-sheet";
import type { ColumnMeaning } from "../meaning";
import { plain } from "../texts/plain";
import { statementOf } from "../texts/statements";
import { headingOfList, isAbout, LIST_KINDS, type ListHeading, type ListKind } from "./list-headings";

const SEARCHED_ROWS = 60;

/** What tells an activity from a party or a measure: a list with such a column is a register. */
const ONLY_OF_ACTIVITIES: readonly ColumnMeaning[] = [
  "legal-bases",
  "data-subjects",
  "retention",
  "controllers-served",
];

type HeadRow = { row: number; texts: readonly string[]; headings: readonly (ListHeading | undefined)[] };

const isBlank = (text: string): boolean => statementOf(text).kind === "blank";

/** The row of headings of a list: it names what is listed; most of its other headings are known, or a title says the same. */
function headRowOf(grid: Grid, kind: ListKind): HeadRow | undefined {
  const begin = firstFilledOf(grid);
  for (let row = begin; row < Math.min(grid.rows.length, begin + SEARCHED_ROWS); row++) {
    const texts = (grid.rows[row] ?? []).slice(0, MOST_COLUMNS);
    const headings = texts.map((text) => headingOfList(kind, text));
    const known = headings.filter((heading) => heading !== undefined);
    const filled = texts.filter((text) => !isBlank(text)).length;
    const meanings = new Set(known.map(({ meaning }) => meaning));
    const first = headings[texts.findIndex((text) => !isBlank(text))];
    const isNamed = first?.meaning === `${kind}-name` && !first.isGeneral;
    const isKnown = meanings.size >= 2 && known.length * 2 >= filled;
    if (meanings.has(`${kind}-name`) && (isKnown || (isNamed && filled >= 2 && isTitled(grid, kind, row))))
      return { row, texts, headings };
  }
  return undefined;
}

/** Whether the name of the sheet, or a title alone in its row above the headings, says what is listed. */
function isTitled(grid: Grid, kind: ListKind, row: number): boolean {
  const above = grid.rows.slice(Math.max(0, row - 6), row).map((cells) => cells.filter((text) => !isBlank(text)));
  const titles = above.flatMap((texts) => (texts.length === 1 ? texts : []));
  return [grid.name, ...titles].some((title) => title.length <= LONGEST_HEADING && isAbout(kind, plain(title)));
}

const OWN: Record<ListKind, readonly ColumnMeaning[]> = {
  party: ["party-contract", "party-contract-date", "party-safeguards", "party-service", "party-activities"],
  measure: ["measure-description", "measure-kind"],
};

/** Whether a table lists parties or measures, and not activities that name some of them. */
function isList(grid: Grid, kind: ListKind, { row, texts, headings }: HeadRow, isRegister: boolean): boolean {
  const activityMeanings = texts.map((text) => meaningOfHeading(text)?.meaning);
  const isOfActivities = (meaning: ColumnMeaning | undefined, at: number) =>
    meaning && ONLY_OF_ACTIVITIES.includes(meaning) && headings[at]?.meaning !== "party-activities";
  if (activityMeanings.some(isOfActivities)) return false;
  const nameAt = headings.findIndex((heading) => heading?.meaning === `${kind}-name`);
  const before = activityMeanings.slice(0, nameAt).filter((meaning) => meaning && meaning !== "reference");
  const isNamed = headings[nameAt]?.isGeneral === false;
  const own = headings.filter((heading) => heading && OWN[kind].includes(heading.meaning)).length;
  if (isTitled(grid, kind, row)) return !isRegister || before.length === 0 || isNamed;
  return isNamed && own > 0 && (!isRegister || (kind === "party" && before.length === 0));
}

/** A column that an item has once. */
const isOnce = (meaning: ColumnMeaning): boolean => meaning === "party-name" || meaning === "measure-name";

/** The column that names what is listed: sub-processors beside their processor are said of it, whichever comes first. */
function nameColumn(headings: HeadRow["headings"]): number {
  const at = headings.findIndex((one) => one && isOnce(one.meaning));
  if (!headings[at]?.isOfSubProcessors) return at;
  const processor = headings.findIndex(
    (one) => one?.meaning === "party-name" && !one.isOfSubProcessors && !one.isGeneral,
  );
  return processor < 0 ? at : processor;
}

/** What a column is about; a second one of names is only guessed at. */
function meaningOf(found: ListHeading, isSecondName: boolean): Guessed {
  if (!isSecondName) return { meaning: found.meaning, isDoubtful: false };
  if (found.isOfSubProcessors) return { meaning: "party-sub-processors", isDoubtful: false };
  return { meaning: "note", isDoubtful: true };
}

type Guessed = { meaning: ColumnMeaning; isDoubtful: boolean };

function mappingOf(grid: Grid, { row, headings }: HeadRow): GuessedMapping {
  const width = Math.max(...grid.rows.slice(row, row + 200).map((cells) => cells.length));
  const named = nameColumn(headings);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column): Guessed => {
    const number = meaningOfHeading(grid.rows[row]?.[column] ?? "")?.meaning === "reference";
    if (number) return { meaning: "ignore", isDoubtful: false };
    const found = headings[column];
    if (found) return meaningOf(found, isOnce(found.meaning) && column !== named);
    const below = grid.rows.slice(row + 1, row + 101).some((cells) => !isBlank(cells[column] ?? ""));
    return { meaning: below ? "note" : "ignore", isDoubtful: below };
  });
  return {
    sheet: mappedName(grid.name),
    headingRow: row,
    meanings: columns.map(({ meaning }) => meaning),
    headings: columns.map((_, column) => (grid.rows[row]?.[column] ?? "").trim().slice(0, LONGEST_HEADING)),
    doubtful: columns.flatMap(({ isDoubtful }, column) => (isDoubtful ? [column] : [])),
  };
}

/** A list of processors or of measures beside the activities; `isRegister` where the sheet could hold activities too. */
export function guessList(grid: Grid, isRegister: boolean): GuessedMapping | undefined {
  for (const kind of LIST_KINDS) {
    const found = headRowOf(grid, kind);
    if (found && isList(grid, kind, found, isRegister)) return mappingOf(grid, found);
  }
  return undefined;
}
