import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
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

it("offers a list on the rows it is for, and on no others", async () => {
  const choices = [
    { column: 0, fromRow: 1, toRow: 2, values: ["a", "b"] },
    { column: 0, fromRow: 3, values: ["c"] },
  ];
  const files = unzipSync(await writeWorkbook([{ ...grid, choices }]));
  const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect([...xml.matchAll(/sqref="(A\d+:A\d+)"/g)].map(([, range]) => range?.replace(/^A4:.*/, "A4 on"))).toEqual([
    "A2:A3",
    "A4 on",
  ]);
});

it("another reader finds every text as it was, and no formula", async () => {
  const file = read(await writeWorkbook([grid]), { cellFormula: true });
  const sheet = file.Sheets.Activities ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1, defval: "" })).toEqual(grid.rows);
  expect(Object.values(sheet).filter((cell) => cell && typeof cell === "object" && "f" in cell)).toEqual([]);
});

it("gives each row the height of its text, over the width of all cells that it is merged with", async () => {
  const rows = [["a".repeat(50)], ["a".repeat(50)], ["short"]];
  const merges = [{ fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 1 }];
  const files = unzipSync(await writeWorkbook([{ name: "Merged", rows, widths: [20, 40], merges }]));
  const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect([...xml.matchAll(/<row r="\d"(?: ht="(\d+)")?/g)].map(([, height]) => height)).toEqual([
    "45",
    undefined,
    undefined,
  ]);
});
