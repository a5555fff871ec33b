import type { LaidOutGrid } from "@/domain/grids/grid";
import { withinCells } from "@/domain/grids/long-cells";
import type { Register } from "@/domain/register";
import type { Speech } from "@/domain/sheet-values";
import { writeWorkbook } from "../workbooks/write-workbook";

/** What is said of a register as a workbook that every program opens, of the day of the register. */
export function workbookOf(
  grids: readonly LaidOutGrid[],
  { asOf }: Register,
  { translate }: Speech,
): Promise<Uint8Array> {
  const word = (key: string) => translate(`tables.continued.${key}`);
  const words = { sheet: word("sheet"), text: word("text"), number: word("number") };
  return writeWorkbook(withinCells(grids, words), asOf);
}
