import { describe, expect, it } from "vitest";
import type { Grid } from "../grids/grid";
import { rowsFromMapping } from "../imports/columns/rows-from-mapping";
import { plainLabel } from "../imports/texts/plain";
import { meaningAt } from "./reading";

describe("cells of a form", () => {
  it.each([
    ["Straße – Hausnummer", "STRASSE - HAUSNUMMER:"],
    ["Name of the controller’s representative", "Name of the controller‘s representative *"],
    ["Kategorien (falls zutreffend)", "Kategorien"],
  ])("%s is the label %s, however somebody wrote it", (one, other) => {
    expect(plainLabel(one)).toBe(plainLabel(other));
  });

  it.each(["", " – ", "…", "____", "...", "Bitte auswählen", "•"])(
    "“%s” says nothing in a form, as in a table",
    (text) => {
      const grid: Grid = { name: "Blatt", rows: [["Zweck"], [text]] };
      expect(meaningAt(grid, 1, 0, "purposes")).toEqual([]);
      expect(rowsFromMapping([grid], [{ sheet: "Blatt", headingRow: 0, meanings: ["purposes"] }])).toEqual([]);
    },
  );

  it.each(["☒", "k. A.", "./.", "0"])("“%s” says something in a form, as in a table", (text) => {
    const grid: Grid = { name: "Blatt", rows: [["Zweck"], [text]] };
    expect(meaningAt(grid, 1, 0, "purposes")).toMatchObject([{ text }]);
    expect(rowsFromMapping([grid], [{ sheet: "Blatt", headingRow: 0, meanings: ["purposes"] }])).toHaveLength(1);
  });
});
