import type { Grid } from "../../grids/grid";
import type { ColumnMapping } from "../column-mapping";
import type { ColumnMeaning } from "../meaning";
import { statementOf } from "../texts/statements";
import { isDependent, meaningOfHeading } from "./headings";

/** What lists of options are about: each has a column, and a row ticks those that it means. */
const OPTIONAL: readonly ColumnMeaning[] = [
  "data-subjects",
  "personal-data",
  "special-data",
  "recipients",
  "processors",
  "internal-recipients",
  "legal-bases",
  "measures",
  "rights",
];

export const isTicked = (text: string): boolean => {
  const said = statementOf(text);
  return said.kind === "yes" && said.rest === "";
};

/** Whether a text does no more than tick an option, or leave it. */
const isTick = (text: string): boolean => {
  const said = statementOf(text);
  return (said.kind === "yes" || said.kind === "no") && said.rest === "";
};

/** Whether a text in a row of headings can be one of several options, and no heading of its own. */
export const isOption = (text: string): boolean =>
  text.trim() !== "" && text.length <= 80 && !isDependent(text) && meaningOfHeading(text)?.isSure !== true;

/** Whether the cells of a column only tick what its heading says. */
export function holdsTicks(grid: Grid, column: number, fromRow: number, lastRow: number): boolean {
  const said = grid.rows
    .slice(fromRow, Math.min(lastRow + 1, fromRow + 200))
    .map((cells) => cells[column] ?? "")
    .filter((text) => statementOf(text).kind !== "blank");
  return said.length > 0 && said.every(isTick);
}

/** What stands above a column, or above those to its left that are merged with it. */
function groupOf(grid: Grid, headingRow: number, column: number): string {
  const above = grid.rows[headingRow - 1]?.slice(0, column + 1) ?? [];
  return above.findLast((text) => text.trim() !== "") ?? "";
}

/** The options that columns of ticks stand for, by the column: what they are options of stands above them. */
export function optionsIn(grid: Grid, { headingRow, meanings }: ColumnMapping, lastRow: number): Map<number, string> {
  return new Map(
    meanings.flatMap((meaning, column) => {
      const option = grid.rows[headingRow]?.[column]?.trim() ?? "";
      const about = meaningOfHeading(groupOf(grid, headingRow, column))?.meaning;
      if (!about || !OPTIONAL.includes(about)) return [];
      const isOne = OPTIONAL.includes(meaning) && isOption(option) && holdsTicks(grid, column, headingRow + 1, lastRow);
      return isOne ? [[column, option] as const] : [];
    }),
  );
}
