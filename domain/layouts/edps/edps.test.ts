import { expect, it } from "vitest";
import type { Grid } from "../../grids/grid";
import { doubledIn, droppedFrom, inUse, speechIn } from "../layouts.fixture";
import { EDPS_HOLDS } from "./items";
import { readEdps } from "./read-edps";
import { writeEdps } from "./write-edps";

async function written(): Promise<{ forms: Grid[]; extra: Grid }> {
  const { records, left } = writeEdps(inUse, await speechIn("en"));
  const grids = [...records.map(({ table }) => table), left.table].map(({ head, rows }, index) => ({
    name: `Table ${index + 1}`,
    rows: [head, ...rows.map(({ cells }) => cells.map(({ text }) => text))],
  }));
  return { forms: grids.slice(0, -1), extra: grids.at(-1) ?? { name: "", rows: [] } };
}

it("has three columns and thirteen items for each activity, with the part before item 3", async () => {
  const { forms } = await written();
  const [form] = forms;
  expect(forms).toHaveLength(2);
  expect(form?.rows[0]).toEqual(["Nr", "Item", "Description"]);
  expect(form?.rows.map(([nr]) => nr)).toEqual(["Nr", "1", "2", "", ..."3,4,5,6,7,8,9,10,11,12,13".split(",")]);
  expect(form?.rows[2]?.[2]).toBe("VVT-0007\nJob applications");
});

it("drops no word, day or code of an activity: what has no item is listed after the forms", async () => {
  const { forms, extra } = await written();
  // A processor has an item of its own, which says that it is one; addresses stand in one line.
  expect(droppedFrom([...forms, extra], await speechIn("en"))).toEqual(["Processor"]);
  // The person who is asked about the activity happens to be the officer.
  expect(doubledIn(forms, extra, await speechIn("en"))).toEqual([]);
});

it("comes back with every meaning that it holds", async () => {
  const { forms, extra } = await written();
  const rows = readEdps([...forms, extra]);
  expect(rows).toHaveLength(2);
  const meanings = new Set(rows[0]?.cells.map(({ meaning }) => meaning));
  expect(EDPS_HOLDS.filter((meaning) => !meanings.has(meaning))).toEqual([]);
  const transfers = rows[0]?.cells.filter(({ of }) => of === "transfer-1").map(({ meaning }) => meaning);
  expect(transfers).toEqual(["third-countries", "safeguards"]);
});

it("is read where items are worded a little otherwise, and their numbers have points", () => {
  const rows = [
    ["Nr.", "Item", "Description"],
    ["2.", "Reference number", "57"],
    ["", "Part 1 - Article 31 Record", ""],
    ["7.", "Short description and purpose of the processing", "Managing access to the building"],
    ["10.", "Recipients of the data", "Security staff"],
  ];
  expect(readEdps([{ name: "Table 1", rows }])[0]?.cells.map(({ meaning, text }) => [meaning, text])).toEqual([
    ["reference", "57"],
    ["purposes", "Managing access to the building"],
    ["recipients", "Security staff"],
  ]);
});
