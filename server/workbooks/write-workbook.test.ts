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

it("writes days as days, which other programs sort and show alike, and leaves texts that look like one as they are", async () => {
  const rows = [
    ["Day", "Text"],
    ["2026-11-28", "2026-11-28"],
    ["1900-03-01", ""],
    ["1899-12-31", ""],
    ["2026-02-30", ""],
    ["some day", ""],
  ];
  const file = read(await writeWorkbook([{ name: "Days", rows, headRows: [0], days: [0] }]), { cellNF: true });
  const sheet = file.Sheets.Days ?? {};
  const cells = (column: string) =>
    [1, 2, 3, 4, 5, 6].map((row) => [sheet[`${column}${row}`]?.t, sheet[`${column}${row}`]?.w]);
  expect(cells("A")).toEqual([
    ["s", "Day"],
    ["n", "2026-11-28"],
    ["n", "1900-03-01"],
    ["s", "1899-12-31"],
    ["s", "2026-02-30"],
    ["s", "some day"],
  ]);
  expect(cells("B")[1]).toEqual(["s", "2026-11-28"]);
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

it("prints a wide sheet over as few pages as leave it readable, and repeats its heads and first columns on each", async () => {
  const wide = {
    ...grid,
    name: "Who's who",
    rows: [["Contact"], ["Group"], ["Name"]],
    widths: [30, ...Array.from({ length: 29 }, () => 30)],
    headRows: [0, 1, 2],
    frozenRows: 3,
    frozenColumns: 1,
    choices: [],
  };
  const apart = { ...wide, name: "Apart", headRows: [0, 2], frozenColumns: 0 };
  const files = unzipSync(await writeWorkbook([grid, wide, apart]));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const across = [1, 2, 3].map((sheet) => /fitToWidth="(\d+)"/.exec(part(`xl/worksheets/sheet${sheet}.xml`))?.[1]);
  expect(across).toEqual(["1", "4", "4"]);
  expect([...part("xl/workbook.xml").matchAll(/localSheetId="(\d)">([^<]*)</g)].map(([, ...name]) => name)).toEqual([
    ["0", "'Activities'!$1:$1"],
    ["1", "'Who''s who'!$A:$A,'Who''s who'!$1:$3"],
    ["2", "'Apart'!$3:$3"],
  ]);
});
