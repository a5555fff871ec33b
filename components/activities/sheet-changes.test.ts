import { expect, test } from "vitest";
import type { Sheet, SheetBlock } from "@/domain/sheet";
import { sheetChanges } from "./sheet-changes";

const value = (text: string) => ({ text, lang: "en" as const, state: "given" as const });

const sheet = (blocks: SheetBlock[], title = "Applications"): Sheet => ({
  id: "act_1",
  reference: "VVT-0001",
  title,
  lang: "en",
  subtitle: "",
  sections: [{ id: "f", letter: "f", heading: "Time limits", article: "", blocks }],
});

const table = (...limits: string[]): SheetBlock => ({
  kind: "table",
  table: {
    field: "retentionRules",
    caption: "Retention",
    head: ["Which data", "Time limit"],
    rows: limits.map((limit) => ({ cells: [value("Applications"), value(limit)], evidence: [] })),
  },
});

const rows = (...texts: string[]): SheetBlock => ({
  kind: "rows",
  rows: [{ field: "measures", label: "Measures", values: texts.map(value) }],
});

test("names only the entries of a list that came or went", () => {
  const changes = sheetChanges(sheet([rows("TLS", "Backup")]), sheet([rows("TLS", "Logging")]), "Name");
  expect(changes).toEqual([{ label: "Measures", before: ["Backup"], after: ["Logging"] }]);
});

test("says of a changed row of a table only what changed", () => {
  const changes = sheetChanges(sheet([table("6 months")]), sheet([table("3 months")]), "Name");
  expect(changes).toEqual([
    { label: "Retention", before: ["Applications: 6 months"], after: ["Applications: 3 months"] },
  ]);
});

test("shows what stands on one side only, and the new name first", () => {
  const changes = sheetChanges(sheet([]), sheet([rows("TLS")], "Candidates"), "Name");
  expect(changes).toEqual([
    { label: "Name", before: ["Applications"], after: ["Candidates"] },
    { label: "Measures", before: [], after: ["TLS"] },
  ]);
});

test("finds nothing between equal sheets", () => {
  expect(sheetChanges(sheet([rows("TLS")]), sheet([rows("TLS")]), "Name")).toEqual([]);
});
