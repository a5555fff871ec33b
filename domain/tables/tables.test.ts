import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RegisterExport, registerExport } from "../exports/register-json";
import type { Grid } from "../grids/grid";
import { draftFromJson } from "../imports/draft-from-json";
import type { ImportDraft } from "../imports/import-draft";
import { aRegister } from "../register.fixture";
import { anyRegister, filledIn, NASTY, placesOf } from "./any-register.fixture";
import { aloud, fromCell, quietly, toCell } from "./cell-text";
import { draftFromTables } from "./draft-from-tables";
import { registerFiles } from "./lay-out";
import { factsIn, factsOf } from "./round-trip.fixture";
import { areOurTables } from "./sheets-in";

const document = RegisterExport.parse(registerExport(aRegister));

describe("the generator of registers", () => {
  it("uses every field of every noun, every state of every answer and every kind of every choice", () => {
    const found = new Set<string>();
    for (const one of fc.sample(anyRegister, { numRuns: 1_000, seed: 30 })) filledIn(RegisterExport, one, "", found);
    expect(placesOf(RegisterExport, "").filter((place) => !found.has(place))).toEqual([]);
  }, 120_000);
});

describe("a register as tables", () => {
  it("comes back with every fact, note and piece of evidence, and nothing to tell", () => {
    const draft = draftFromTables(registerFiles(document));
    expect([draft.faults, draft.openTexts]).toEqual([[], []]);
    expect(factsIn(draft)).toEqual(factsOf(document));
  });

  it("is known as ours by its first cell, whatever the sheets are called", () => {
    expect(areOurTables([{ name: "x", rows: [["thirty:activities:workbook"]] }])).toBe(true);
    expect(areOurTables([{ name: "activities", rows: [["Name", "thirty:activities:workbook"]] }])).toBe(false);
  });

  it("remembers the cell of each value", () => {
    const { records } = draftFromTables(registerFiles(document));
    const full = records.find(({ key }) => key === "act_full");
    const place = full?.places["purposes.items.0.legalBases.items.0.basis"];
    expect(place).toEqual({ sheet: "activities-legalBases.csv", cell: "D2" });
    const grid = registerFiles(document).find(({ name }) => name === place?.sheet);
    expect(grid?.rows[1]?.[3]).toBe("art-6-1-b");
  });

  it("neutralises what a spreadsheet would compute, and takes that back exactly", () => {
    for (const text of NASTY) {
      const cell = quietly(toCell(text));
      // German Excel parts a line at semicolons, and where it does, quotation marks inside the line hold nothing together.
      expect(cell.split(/[;\t\n]/).filter((part) => /^\s*[=+\-@＝＋－＠]/.test(part))).toEqual([]);
      expect(fromCell(aloud(cell))).toBe(text);
    }
  });
});

describe("the JSON of a register", () => {
  it("comes back, activities as drafts without their workflow, and people without an account", () => {
    const draft = draftFromJson(JSON.parse(JSON.stringify(document)));
    expect(draft.faults).toEqual([]);
    expect(factsIn(draft)).toEqual(factsOf(document));
  });

  it("loses one record and not the others where one does not fit, and says which", () => {
    const [party, ...others] = document.parties;
    const [second] = others;
    const draft = draftFromJson({ ...document, parties: [{ ...party, state: { name: "" } }, ...others, second] });
    const at = (cell: number) => ({ sheet: "parties", cell: String(cell) });
    expect(draft.faults).toEqual([
      { place: at(1), code: "unfit-record", params: { field: "name" } },
      { place: at(others.length + 2), code: "duplicate-id", params: { text: second?.id } },
    ]);
    expect(draft.records).toHaveLength(Object.keys(factsOf(document)).length - 1);
  });

  it("is refused as a whole only where it is no register, or newer than this program", () => {
    expect(draftFromJson({ hello: 1 }).faults.map(({ code }) => code)).toEqual(["not-a-register"]);
    expect(draftFromJson({ ...document, schemaVersion: 99 }).faults.map(({ code }) => code)).toEqual(["newer-version"]);
  });
});

const sheet = (key: string, head: string, ...rows: string[]): Grid => ({
  name: key,
  rows: [`thirty:${key}:csv,${head}`, ...rows].map((row) => row.split(",")),
});
const activity = (...grids: Grid[]) => draftFromTables([sheet("activities", "name.en", "act_a,Payroll"), ...grids]);
const stateOf = ({ records }: ImportDraft, key: string) => records.find((record) => record.key === key)?.state;
const brief = ({ faults }: ImportDraft) => faults.map(({ place, code }) => `${place.sheet} ${place.cell} ${code}`);

describe("tables that a person edited", () => {
  it("may hold a new record without an id, and rows that call records by their names", () => {
    const draft = draftFromTables([
      sheet("departments", "name.en", ",Sales"),
      sheet("activities", "name.en,departmentId,description.en", "fairs,Trade fairs,Sales,We collect cards"),
      sheet("activities-purposes", "name.en", "Trade fairs,Follow up"),
    ]);
    expect(brief(draft)).toEqual([]);
    expect(draft.records.map(({ key }) => key)).toEqual(["act_fairs", "dep_row-2"]);
    expect(stateOf(draft, "act_fairs")).toMatchObject({
      departmentId: "dep_row-2",
      description: { answer: "given", value: { en: "We collect cards" } },
      purposes: { answer: "given", items: [{ id: "row-2", name: { en: "Follow up" } }] },
    });
  });

  it("count what is filled as given, and believe “none” only where nothing is", () => {
    const draft = draftFromTables([
      sheet(
        "activities",
        "startedOn,startedOn.answer,recipients.answer,profiling.answer",
        "act_a,28.11.2026,not-stated,none,",
      ),
      sheet("activities-transfers", "id", ""),
    ]);
    expect(stateOf(draft, "act_a")).toMatchObject({
      startedOn: { answer: "given", value: "2026-11-28" },
      recipients: { answer: "none" },
      profiling: { answer: "not-stated" },
    });
    const both = draftFromTables([sheet("activities", "startedOn,startedOn.answer", "act_a,2026-11-28,none")]);
    expect(brief(both)).toEqual(["activities C2 none-with-value"]);
    const neither = draftFromTables([sheet("activities", "startedOn,startedOn.answer", "act_a,,given")]);
    expect(brief(neither)).toEqual(["activities C2 given-without-value"]);
  });

  it("lose no text of an activity: what cannot be read is asked, with its cell", () => {
    const draft = activity(
      sheet("activities-dataSubjects", "id,category,description.en", "act_a,r1,staff,Everybody", "act_a,r2,employees,"),
      sheet("activities-transfers", "id,destination.kind,destination.country", "act_a,r1,country,Narnia"),
    );
    expect(draft.openTexts).toEqual([
      { key: "act_a", field: "dataSubjects", text: "staff", place: { sheet: "activities-dataSubjects", cell: "C2" } },
      {
        key: "act_a",
        field: "dataSubjects",
        text: "Everybody",
        place: { sheet: "activities-dataSubjects", cell: "D2" },
      },
      { key: "act_a", field: "transfers", text: "Narnia", place: { sheet: "activities-transfers", cell: "D2" } },
      { key: "act_a", field: "transfers", text: "country", place: { sheet: "activities-transfers", cell: "C2" } },
    ]);
    expect(stateOf(draft, "act_a")).toMatchObject({ dataSubjects: { items: [{ id: "r2", category: "employees" }] } });
  });

  it("tell what stands in columns, rows and sheets that nobody knows", () => {
    const draft = draftFromTables([
      sheet("activities", "name.en,Remarks,(status)", "act_a,Payroll,Ask Eva,Draft"),
      sheet("activities-purposes", "name.en", "act_gone,Nobody's"),
      sheet("notes", "path,note.en", "act_a,nowhere.at.all,Lost"),
      { name: "Own sheet", rows: [["To do"]] },
    ]);
    expect(draft.openTexts.map(({ text, place }) => `${place.sheet} ${place.cell} ${text}`)).toEqual([
      "activities C2 Remarks: Ask Eva",
      "notes C2 Lost",
    ]);
    expect(brief(draft)).toEqual([
      "Own sheet A1 unknown-sheet",
      "activities-purposes B2 left-out",
      "activities-purposes A2 missing-parent",
    ]);
  });

  it("tell each fault of other records once, with its cell, and keep the rest of the record", () => {
    const draft = draftFromTables([
      sheet("parties", "name,category,parentCountry", "pty_a,Cloud Inc.,clouds,USA", "pty_b,,cloud,", "pty_a,Again,,"),
      sheet("parties-contracts", "id,kind,signedOn", "pty_a,c1,processing,yesterday"),
    ]);
    expect(brief(draft)).toEqual([
      "parties C2 unknown-code",
      "parties D2 unknown-code",
      "parties-contracts D2 not-a-day",
      "parties B3 missing-value",
      "parties C3 left-out",
      "parties A4 duplicate-id",
      "parties B4 left-out",
    ]);
    expect(draft.records.map(({ key }) => key)).toEqual(["pty_a"]);
    expect(stateOf(draft, "pty_a")).toMatchObject({
      contracts: { items: [{ id: "c1", signedOn: { answer: "not-stated" } }] },
    });
  });

  it("bring archived activities as archived, and all others as drafts", () => {
    const draft = draftFromTables([
      sheet("activities", "status,archivedReason.en", "act_a,archived,Sold", "act_b,approved,"),
    ]);
    expect(stateOf(draft, "act_a")).toMatchObject({ status: "archived", archivedReason: { en: "Sold" } });
    expect(stateOf(draft, "act_b")).toMatchObject({ status: "draft" });
  });

  it("are refused as a whole only where they are newer than this program", () => {
    const draft = draftFromTables([
      sheet("register", "schemaVersion", ",99"),
      sheet("activities", "name.en", "act_a,x"),
    ]);
    expect([draft.records, draft.faults.map(({ code }) => code)]).toEqual([[], ["newer-version"]]);
  });
});
