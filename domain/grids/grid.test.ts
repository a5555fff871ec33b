import { expect, it } from "vitest";
import { columnLetters, placeOf } from "./grid";

it("names columns as spreadsheets do", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

it("names a cell by its sheet, its column and its row", () => {
  expect(placeOf({ name: "VVT", rows: [] }, 6, 1)).toEqual({ sheet: "VVT", cell: "B7" });
});
