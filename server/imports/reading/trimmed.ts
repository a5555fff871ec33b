import type { Grid } from "@/domain/grids/grid";
import { cellsIn } from "../../../domain/grids/cells-in.ts";
import { ReadingError, type ReadingLimits } from "./answer.ts";

/** Controls that no sheet needs; line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

const clean = (text: string) =>
  text.toWellFormed().replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(CONTROLS, "");

/** A grid without the blank rows and cells at its ends; those between others stay, so that places keep their names. */
function trimmed({ name, rows }: Grid): Grid {
  const cleaned = rows.map((row) => {
    const cells = row.map(clean);
    const last = cells.findLastIndex((cell) => cell.trim() !== "");
    return cells.slice(0, last + 1);
  });
  return { name, rows: cleaned.slice(0, cleaned.findLastIndex((row) => row.length > 0) + 1) };
}

/** Characters of all cells; a text that a workbook keeps once may stand in every one of them. */
const lengthOf = (grids: readonly Grid[]): number =>
  grids.reduce(
    (sum, { rows }) => rows.reduce((all, row) => row.reduce((one, { length }) => one + length, all), sum),
    0,
  );

/** Grids as they go on: clean text, no blanks at the ends, no empty sheets, and no more cells and text than allowed. */
export function trimmedGrids(grids: readonly Grid[], limits: ReadingLimits): Grid[] {
  if (lengthOf(grids) > limits.unpackedBytes) throw new ReadingError("import-inflates");
  const kept = grids.map(trimmed).filter(({ rows }) => rows.length > 0);
  if (cellsIn(kept) > limits.cells) throw new ReadingError("import-too-many-cells");
  return kept;
}
