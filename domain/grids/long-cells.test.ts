import fc from "fast-check";
import { expect, it } from "vitest";
import { CELL_LIMIT, rejoined, withinCells } from "./long-cells";

const WORDS = { sheet: "Fortsetzung", text: "Text", number: "Nr." };

it("texts of any length fit into cells, whole characters in each, and are the same again when they are read", () => {
  const text = fc
    .tuple(fc.constantFrom("x", "😀", "a😀", "… [Fortsetzung 1]"), fc.integer({ min: 1, max: 3 }), fc.nat(3))
    .map(([piece, times, more]) => piece.repeat(Math.ceil((times * CELL_LIMIT) / piece.length) - more));
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.constant("short")), { minLength: 1, maxLength: 4 }), (row) => {
      const grids = [{ name: "A", rows: [row, ["b"]] }];
      const short = withinCells(grids, WORDS);
      const cells = short.flatMap(({ rows }) => rows.flat());
      expect(cells.filter((cell) => cell.length > CELL_LIMIT || !cell.isWellFormed())).toEqual([]);
      expect(rejoined(short)).toEqual(grids);
    }),
    { numRuns: 40 },
  );
});

it("a workbook without long texts is left as it is", () => {
  const grids = [{ name: "A", rows: [["x".repeat(CELL_LIMIT - 2), "… [Fortsetzung 1]"]] }];
  expect(withinCells(grids, WORDS)).toEqual(grids);
  expect(rejoined(grids)).toBe(grids);
});
