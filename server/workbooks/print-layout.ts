import { columnLetters, type LaidOutGrid } from "@/domain/grids/grid";
import { xmlText } from "./xml-text";

/** Characters across a landscape page at three fifths of their size: what a reader can still read on paper. */
const READABLE_WIDTH = 250;

/** Over how many pages side by side a sheet is printed: as few as leave it readable. */
function pagesAcross({ widths = [], frozenColumns = 0 }: LaidOutGrid): number {
  const sum = (some: readonly number[]) => some.reduce((whole, width) => whole + width, 0);
  // Columns that stay in view stand on every page again.
  const repeated = sum(widths.slice(0, frozenColumns));
  const others = sum(widths) - repeated;
  return Math.max(1, Math.ceil(others / (READABLE_WIDTH - Math.min(repeated, READABLE_WIDTH / 2))));
}

/** The heading rows straight above the body, which every page repeats. */
function repeatedRows({ frozenRows = 0, headRows = [] }: LaidOutGrid): { from: number; to: number } | undefined {
  let from = frozenRows;
  while (headRows.includes(from - 1)) from -= 1;
  return from < frozenRows ? { from, to: frozenRows - 1 } : undefined;
}

/** What every printed page of a sheet repeats, as the name that the standard keeps for it (18.2.5). */
function printTitles(grid: LaidOutGrid, index: number): string {
  const sheet = `'${grid.name.replaceAll("'", "''")}'`;
  const rows = repeatedRows(grid);
  const columns = grid.frozenColumns;
  const ranges = [
    ...(columns ? [`${sheet}!$A:$${columnLetters(columns - 1)}`] : []),
    ...(rows ? [`${sheet}!$${rows.from + 1}:$${rows.to + 1}`] : []),
  ];
  if (ranges.length === 0) return "";
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(ranges.join(","))}</definedName>`;
}

/** The names of a workbook: for each sheet, what its pages repeat. */
export function printTitlesXml(grids: readonly LaidOutGrid[]): string {
  const names = grids.map(printTitles).join("");
  return names && `<definedNames>${names}</definedNames>`;
}

/** How a sheet is printed: lines between its cells; pages that can be read, first across, each with its name and number. */
export const pageXml = (grid: LaidOutGrid): string =>
  [
    '<printOptions gridLines="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" pageOrder="overThenDown" orientation="landscape" fitToWidth="${pagesAcross(grid)}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
  ].join("");
