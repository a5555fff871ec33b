import type { Grid } from "../../grids/grid";
import { headingOfList, LIST_KINDS } from "../lists/list-headings";
import type { ColumnMeaning } from "../meaning";
import { isBlank } from "../texts/statements";
import { meaningOfHeading } from "./headings";

/** A table of a sheet: the sheet with its other rows left blank; `lastRow` where another table stands below. */
type TableOnSheet = { grid: Grid; lastRow?: number };

type Kind = "activity" | (typeof LIST_KINDS)[number];

const OF_EACH: readonly ColumnMeaning[] = ["name", "purposes", "processing", "controllers-served"];
/** What parties and measures have no headings for. */
const OF_RECORDS: readonly ColumnMeaning[] = [
  "purposes",
  "processing",
  "legal-bases",
  "data-subjects",
  "personal-data",
  "retention",
];
const LONGEST_HEADING = 120;

/** The first row of a sheet in which anything stands. */
export const firstFilledOf = ({ rows }: Grid): number =>
  Math.max(
    0,
    rows.findIndex((cells) => cells.some((text) => text.trim() !== "")),
  );

const filledIn = (cells: readonly string[] | undefined): string[] => (cells ?? []).filter((text) => !isBlank(text));

/** What a row of headings lists; nothing for a row that is none without doubt. */
function kindOf(cells: readonly string[]): Kind | undefined {
  const texts = filledIn(cells);
  if (texts.length < 2 || texts.length > 60 || texts.some((text) => text.length > LONGEST_HEADING)) return undefined;
  const isMost = (count: number) => count * 3 >= texts.length * 2;
  const meanings = texts.flatMap((text) => meaningOfHeading(text)?.meaning ?? []);
  const distinct = new Set<ColumnMeaning>(meanings);
  const isOfEach = OF_EACH.some((one) => distinct.has(one)) && OF_RECORDS.some((one) => distinct.has(one));
  if (distinct.size >= 3 && isMost(meanings.length) && isOfEach) return "activity";
  return LIST_KINDS.find((kind) => {
    const known = texts.flatMap((text) => headingOfList(kind, text) ?? []);
    const isNamed = known.some(({ meaning, isGeneral }) => meaning === `${kind}-name` && !isGeneral);
    return isNamed && isMost(known.length) && new Set(known.map(({ meaning }) => meaning)).size >= 2;
  });
}

/** Whether at most one cell of a row is filled; rows are long, and most have more. */
function isTitleOrBlank(cells: readonly string[] | undefined): boolean {
  let filled = 0;
  for (const text of cells ?? []) if (text.trim() !== "" && ++filled > 1) return false;
  return true;
}

/** Heads of tables: below a blank row, a title or nothing, and above a row of values. */
function headsOf({ rows }: Grid): { row: number; kind: Kind }[] {
  return rows.flatMap((cells, row) => {
    if (!isTitleOrBlank(rows[row - 1]) || filledIn(cells).length < 2 || filledIn(rows[row + 1]).length < 2) return [];
    const kind = kindOf(cells);
    return kind ? [{ row, kind }] : [];
  });
}

/** The row in which a table begins: its title, where one stands right above its head. */
const beginningOf = ({ rows }: Grid, head: number): number => (filledIn(rows[head - 1]).length === 1 ? head - 1 : head);

/** The tables that stand below each other on a sheet and list different things; mostly it is one. */
export function tablesOn(grid: Grid): TableOnSheet[] {
  const heads = headsOf(grid);
  const changes = heads.filter(({ kind }, at) => at === 0 || kind !== heads[at - 1]?.kind);
  // Lists alone may be parts of a form; where activities are listed too, each table stands for itself.
  if (changes.length < 2 || !changes.some(({ kind }) => kind === "activity")) return [{ grid }];
  return changes.map(({ row }, at) => {
    const next = changes[at + 1];
    const from = at === 0 ? 0 : beginningOf(grid, row);
    const to = next ? beginningOf(grid, next.row) : grid.rows.length;
    const rows = grid.rows.slice(0, to).map((cells, index) => (index < from ? [] : cells));
    return { grid: { ...grid, rows }, ...(next && { lastRow: to - 1 }) };
  });
}
