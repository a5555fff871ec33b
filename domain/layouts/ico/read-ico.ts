import { type Grid, placeOf } from "../../grids/grid";
import type { Meaning, MeaningCell, MeaningRow } from "../../imports/meaning";
import { plainLabel } from "../../imports/texts/plain";
import { isBlank } from "../../imports/texts/statements";
import { activityRow, findCell, isReference, meaningAt, organisationRow, textAt } from "../reading";
import { ICO_COLUMNS, ICO_CONTACT_LINES, ICO_CONTACTS, ICO_PROFILING } from "./columns";

const FIRST_HEAD = plainLabel(ICO_COLUMNS[0].head);

/** Where the columns begin; a form without them is not the ICO's. */
const headRowOf = (grid: Grid): number | undefined => findCell(grid, (plain) => plain === FIRST_HEAD)?.row;

export const isIco = (grids: readonly Grid[]): boolean =>
  grids.some((grid) => columnsOf(grid, headRowOf(grid) ?? grid.rows.length).length > 2);

type Column = { index: number; head: string; meaning: Meaning };

function columnsOf(grid: Grid, row: number): Column[] {
  return (grid.rows[row] ?? []).flatMap((text, index) => {
    const known = ICO_COLUMNS.find(({ head }) => plainLabel(head) === plainLabel(text));
    return known ? [{ index, head: text.trim(), meaning: known.meaning }] : [];
  });
}

/** The function, and after it the name and the reference where this register wrote them there. */
function functionCells(grid: Grid, row: number, { index, head }: Column): MeaningCell[] {
  const lines = textAt(grid, row, index)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const place = placeOf(grid, row, index);
  const cell = (meaning: Meaning, text: string | undefined): MeaningCell[] =>
    text === undefined || isBlank(text) ? [] : [{ meaning, text, place, heading: head }];
  const reference = lines.at(-1);
  if (reference === undefined || !isReference(reference)) return cell("department", lines.join("\n"));
  const name = lines.at(-2);
  return [...cell("reference", reference), ...cell("name", name), ...cell("department", lines.slice(0, -2).join("\n"))];
}

/** Destinations one on each line, and what makes each lawful, as the rows of one list. */
function transferCells(grid: Grid, row: number, where: Column | undefined, why: Column | undefined): MeaningCell[] {
  const split = (column: Column | undefined) =>
    column
      ? textAt(grid, row, column.index)
          .split("\n")
          .filter((line) => !isBlank(line))
      : [];
  const destinations = split(where);
  const cell = (column: Column | undefined, text: string, of: string): MeaningCell[] =>
    column
      ? [{ meaning: column.meaning, text, place: placeOf(grid, row, column.index), heading: column.head, of }]
      : [];
  const safeguards = split(why).flatMap((line) => {
    const index = destinations.findIndex((text) => line.startsWith(`${text}: `));
    const only = destinations.length === 1 ? 0 : index;
    const text = index < 0 ? line : line.slice((destinations[index]?.length ?? 0) + 2);
    return cell(why, text, only < 0 ? "transfer" : `transfer-${only + 1}`);
  });
  return [...destinations.flatMap((text, index) => cell(where, text, `transfer-${index + 1}`)), ...safeguards];
}

/** Profiling has a line of its own where this register wrote it. */
function partedAutomation(cell: MeaningCell): MeaningCell[] {
  if (cell.meaning !== "automated-decisions") return [cell];
  const at = cell.text.search(new RegExp(`^${ICO_PROFILING} `, "m"));
  if (at < 0) return [cell];
  const before = cell.text.slice(0, at).trim();
  const profiling = cell.text.slice(at + ICO_PROFILING.length).trim();
  return [...(before ? [{ ...cell, text: before }] : []), { ...cell, meaning: "profiling", text: profiling }];
}

/** A question that the form asks twice is answered once: the second answer counts only where the first is missing. */
function withoutRepeats(cells: readonly MeaningCell[], columns: readonly Column[]): MeaningCell[] {
  const first = (meaning: Meaning) => columns.find((column) => column.meaning === meaning)?.head;
  const has = (heading: string | undefined) => cells.some((cell) => cell.heading === heading);
  return cells.filter(({ meaning, heading }) => {
    if (meaning === "legal-bases") return heading === first(meaning) || !has(first(meaning));
    const progress = columns.filter((column) => column.meaning === meaning).at(-1)?.head;
    return meaning !== "impact-assessment" || heading === progress || !has(progress);
  });
}

function rowOf(grid: Grid, row: number, columns: readonly Column[]): MeaningRow[] {
  const of = (meaning: Meaning) => columns.find((column) => column.meaning === meaning);
  const [department, where, why] = [of("department"), of("third-countries"), of("safeguards")];
  const others = columns.filter((column) => column !== department && column !== where && column !== why);
  const cells = [
    ...(department ? functionCells(grid, row, department) : []),
    ...others.flatMap(({ index, meaning, head }) => meaningAt(grid, row, index, meaning, { heading: head })),
    ...transferCells(grid, row, where, why),
  ];
  return activityRow(withoutRepeats(cells, columns).flatMap(partedAutomation));
}

/** Who is named above the columns: name, address and ways to reach, as lines of one text. */
function contactCells(grid: Grid, headRow: number): MeaningCell[] {
  return ICO_CONTACTS.flatMap(({ head, meaning }) => {
    const found = findCell(grid, (plain) => plain === plainLabel(head));
    if (!found || found.row >= headRow) return [];
    const lines = ICO_CONTACT_LINES.map((_, offset) => textAt(grid, found.row + 1 + offset, found.column + 1));
    const text = lines.filter((line) => !isBlank(line)).join("\n");
    return text ? [{ meaning, text, place: placeOf(grid, found.row + 1, found.column + 1), heading: head }] : [];
  });
}

/** What a filled-in ICO controller template says. */
export function readIco(grids: readonly Grid[]): MeaningRow[] {
  return grids.flatMap((grid) => {
    const headRow = headRowOf(grid);
    if (headRow === undefined) return [];
    const columns = columnsOf(grid, headRow);
    // The sheet of notes names the columns too, below each other.
    if (columns.length < 3) return [];
    const activities = grid.rows.flatMap((_, row) => (row > headRow ? rowOf(grid, row, columns) : []));
    return [...organisationRow(contactCells(grid, headRow)), ...activities];
  });
}
