import { expect, it } from "vitest";
import { columnWidths } from "./column-widths";
import { GUTTER, WIDE } from "./theme";

const widthsFor = (cells: string[], shares: number[]) =>
  columnWidths({ caption: "", head: cells.map(() => "Kopf"), shares, rows: [{ cells }] }, WIDE);

/** Twentieths of a point for each letter of a word, in the column that it stands in. */
const roomFor = (word: string, width: number | undefined) => ((width ?? 0) - GUTTER) / word.length;

it("keeps every word of a table whole, whatever the shares of its columns", () => {
  const cells = [
    "Standarddatenschutzklauseln",
    "VVT-0001, VVT-0002 und ein langer Satz dahinter",
    "Konzernunternehmen",
  ];
  const widths = widthsFor(cells, [4, 90, 6]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDE);
  // A face as wide as any that stands in for that of the document has letters of six tenths of its nine points.
  expect(roomFor(cells[0] ?? "", widths[0])).toBeGreaterThan(108);
  expect(roomFor(cells[2] ?? "", widths[2])).toBeGreaterThan(108);
});

it("leaves the shares alone where no word needs more", () => {
  expect(widthsFor(["one", "two words"], [1, 3])).toEqual([Math.floor(WIDE / 4), WIDE - Math.floor(WIDE / 4)]);
});

it("shares out what there is where not every word fits, and still fills the line", () => {
  const long = "Datenschutzfolgenabschätzungen";
  const widths = widthsFor([long, long, long, "IT"], [1, 1, 1, 9]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDE);
  expect(Math.max(...widths.slice(0, 3)) - Math.min(...widths.slice(0, 3))).toBeLessThanOrEqual(1);
  expect(widths[3]).toBeLessThan(widths[0] ?? 0);
});
