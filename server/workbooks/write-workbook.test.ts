import { read, utils } from "@e965/xlsx";
import { expect, it } from "vitest";
import { writeWorkbook } from "./write-workbook";

const grid = {
  name: "Activities",
  rows: [
    ["Name", "Note"],
    ["=1+1", "+49 234"],
    ["@you", "line one\nline two"],
    ["0123", "  spaces  "],
  ],
  widths: [20, 40],
  frozenRows: 1,
  headRows: [0],
  choices: [{ column: 0, fromRow: 1, values: ["a", "b"] }],
};

it("another reader finds every text as it was, and no formula", async () => {
  const file = read(await writeWorkbook([grid]), { cellFormula: true });
  const sheet = file.Sheets.Activities ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1, defval: "" })).toEqual(grid.rows);
  expect(Object.values(sheet).filter((cell) => cell && typeof cell === "object" && "f" in cell)).toEqual([]);
});
