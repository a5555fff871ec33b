import { expect, test } from "vitest";
import { sheetChanges } from "@/domain/activities/diff";
import type { Sheet, SheetBlock, SheetValue } from "../sheet";

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
  expect(changes).toEqual([
    {
      field: "measures",
      label: "Measures",
      place: "",
      before: ["Backup"],
      after: ["Logging"],
      entries: [{ name: "", before: "Backup", after: "Logging" }],
    },
  ]);
});

test("says of a changed row of a table only what changed", () => {
  const changes = sheetChanges(sheet([table("6 months")]), sheet([table("3 months")]), "Name");
  expect(changes).toEqual([
    {
      field: "retentionRules",
      label: "Retention",
      place: "",
      before: ["Applications: 6 months"],
      after: ["Applications: 3 months"],
      entries: [{ name: "Applications", before: "6 months", after: "3 months" }],
    },
  ]);
});

test("shows what stands on one side only, and the new name first", () => {
  const changes = sheetChanges(sheet([]), sheet([rows("TLS")], "Candidates"), "Name");
  expect(changes.map(({ label, before, after }) => ({ label, before, after }))).toEqual([
    { label: "Name", before: ["Applications"], after: ["Candidates"] },
    { label: "Measures", before: [], after: ["TLS"] },
  ]);
});

test("tells what came and what went apart where several did", () => {
  const [change] = sheetChanges(sheet([rows("TLS", "Backup")]), sheet([rows("Logging", "Locks", "TLS")]), "Name");
  expect(change?.entries).toEqual([
    { name: "", before: "Backup", after: null },
    { name: "", before: null, after: "Logging" },
    { name: "", before: null, after: "Locks" },
  ]);
});

test("finds nothing between equal sheets", () => {
  expect(sheetChanges(sheet([rows("TLS")]), sheet([rows("TLS")]), "Name")).toEqual([]);
});

const gap = { text: "not stated", lang: "en" as const, state: "not-stated" as const };
const field = (one: SheetValue): SheetBlock => ({
  kind: "rows",
  rows: [{ field: "description", label: "Description", values: [one] }],
});

test("says that a gap was filled or opened, never that a gap came or went", () => {
  const entries = (before: SheetBlock, after: SheetBlock) =>
    sheetChanges(sheet([before]), sheet([after]), "Name").map((change) => change.entries);
  expect(entries(field(gap), field(value("New")))).toEqual([[{ name: "", before: null, after: "New" }]]);
  expect(entries(field(value("Old")), field(gap))).toEqual([[{ name: "", before: "Old", after: "not stated" }]]);
  expect(sheetChanges(sheet([]), sheet([field(gap)]), "Name")[0]?.entries).toEqual([]);
});

test("leaves out of a change what stands at the end of both sides", () => {
  const detailed = (text: string): SheetBlock => field({ ...value(text), detail: "from the rejection" });
  const [change] = sheetChanges(sheet([detailed("6 months")]), sheet([detailed("12 months")]), "Name");
  expect(change?.entries).toEqual([{ name: "", before: "6 months", after: "12 months" }]);
});

test("knows a row again by its key when its name changed beside others", () => {
  const named = (...names: string[]): SheetBlock => ({
    kind: "table",
    table: {
      field: "retentionRules",
      caption: "Retention",
      head: ["Which data", "Time limit"],
      rows: names.map((name, index) => ({
        id: `k${index}`,
        cells: [value(name), value(`${index + 1} years`)],
        evidence: [],
      })),
    },
  });
  const [change] = sheetChanges(sheet([named("Letters", "Files")]), sheet([named("Mail", "Folders")]), "Name");
  expect(change?.entries).toEqual([
    { name: "Letters", before: "Letters", after: "Mail" },
    { name: "Files", before: "Files", after: "Folders" },
  ]);
});

test("says of a line about one of several purposes to which it belongs, whatever became of their numbers", () => {
  const purposes = (...names: [id: string, label: string, basis: string][]): SheetBlock[] =>
    names.map(([id, label, basis]) => ({
      kind: "rows",
      rows: [
        { field: `purposes.${id}.name`, label, values: [value(`To ${id}`)] },
        { field: `purposes.${id}.legalBases.b`, label: "Legal basis", values: [value(basis)] },
      ],
    }));
  const before = sheet(purposes(["pay", "Purpose", "consent"]));
  const after = sheet(purposes(["hire", "Purpose 1", "contract"], ["pay", "Purpose 2", "contract"]));
  const changes = sheetChanges(before, after, "Name");
  expect(changes.map(({ label, place, entries }) => [label, place, entries[0]?.before, entries[0]?.after])).toEqual([
    ["Legal basis", "To pay", "consent", "contract"],
    ["Purpose 1", "", null, "To hire"],
    ["Legal basis", "To hire", null, "contract"],
  ]);
});
