import { isDeepStrictEqual } from "node:util";
import { read as readWorkbook, utils, type WorkSheet, write as writeElsewhere } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { registerExport } from "@/domain/exports/register-json";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import { speechIn } from "@/domain/layouts/layouts.fixture";
import { aRegister } from "@/domain/register.fixture";
import { draftFromTables } from "@/domain/tables/draft-from-tables";
import { registerTables } from "@/domain/tables/lay-out";
import { factsIn } from "@/domain/tables/round-trip.fixture";
import { readBytes } from "../imports/reading/read-bytes";
import { workbookOf } from "./workbook-of";

type Cell = { t: "s" | "n" | "d" | "b"; v: string | number | boolean | Date };
/** A cell by its sheet, its row and its column: by keys alone, as a reader finds them below the labels. */
type Place = { sheet: string; row: string; column: string };

async function workbook(): Promise<Uint8Array> {
  const speech = await speechIn("de");
  return workbookOf(registerTables(registerExport(aRegister), speech), aRegister, speech);
}

async function read(bytes: Uint8Array) {
  const file = await readBytes({ bytes, name: "register.xlsx", limits: IMPORT_LIMITS });
  if (file.kind === "json") throw new Error("a workbook was written");
  const draft = draftFromTables(file.grids);
  expect([draft.faults, draft.openTexts]).toEqual([[], []]);
  return factsIn(draft);
}

/** The address of a cell in the rows of a sheet, below its keys and its labels. */
function addressOf(sheet: WorkSheet, { row, column }: Place): string {
  const [keys = [], , ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "", raw: true });
  const r = rows.findIndex((cells) => cells.slice(0, 4).includes(row));
  const c = keys.indexOf(column);
  if (r < 0 || c < 0) throw new Error(`the workbook has no cell for ${column} of ${row}`);
  return utils.encode_cell({ r: r + 2, c });
}

/** The workbook with one cell typed anew, by a program that keeps days, counts and yes as what they are. */
async function edited(place: Place, cell: Cell | undefined): Promise<Uint8Array> {
  // As other programs do, with the formats of cells: a day is a number that is shown as one.
  const book = readWorkbook(await workbook(), { cellNF: true });
  const [, sheet] =
    Object.entries(book.Sheets).find(([, one]) => one?.A1?.v === `thirty:${place.sheet}:workbook`) ?? [];
  if (!sheet) throw new Error(`the workbook has no sheet ${place.sheet}`);
  const address = addressOf(sheet, place);
  if (cell) sheet[address] = cell;
  else delete sheet[address];
  const bytes: Uint8Array = writeElsewhere(book, { type: "buffer", bookType: "xlsx" });
  return bytes;
}

const activity = (column: string): Place => ({ sheet: "activities", row: "act_full", column });

describe("one cell of the workbook, typed anew", () => {
  it.each<[string, Place, Cell | undefined, string, object]>([
    [
      "a text",
      { sheet: "parties", row: "pty_cloud", column: "name" },
      { t: "s", v: "Cloud plc" },
      "pty_cloud",
      { name: "Cloud plc" },
    ],
    [
      "words of one language",
      { sheet: "measures", row: "mea_keys", column: "name.de" },
      { t: "s", v: "Schlüssel im Haus" },
      "mea_keys",
      { name: { en: "Own keys for files", de: "Schlüssel im Haus" } },
    ],
    ["a code of a list", activity("role"), { t: "s", v: "controller" }, "act_full", { role: "controller" }],
    [
      "a day that the program keeps as a day",
      activity("startedOn"),
      { t: "d", v: new Date(Date.UTC(2020, 3, 30)) },
      "act_full",
      { startedOn: { answer: "given", value: "2020-04-30" } },
    ],
    [
      "a day in German writing",
      activity("startedOn"),
      { t: "s", v: "30.04.2020" },
      "act_full",
      { startedOn: { answer: "given", value: "2020-04-30" } },
    ],
    [
      "a period",
      activity("reviewInterval"),
      { t: "s", v: "P2Y" },
      "act_full",
      { reviewInterval: { answer: "given", value: "P2Y" } },
    ],
    [
      "yes and no, as the program keeps them",
      { sheet: "people", row: "per_lead", column: "isDataProtectionOfficer" },
      { t: "b", v: false },
      "per_lead",
      { isDataProtectionOfficer: false },
    ],
    [
      "another record by its name",
      { sheet: "systems", row: "sys_ats", column: "operatedBy" },
      { t: "s", v: "Sister AG" },
      "sys_ats",
      { operatedBy: { answer: "given", value: "pty_sister" } },
    ],
    [
      "a count, as a number, in a row of details",
      { sheet: "details", row: "particulars.dataSubjectCount", column: "value" },
      { t: "n", v: 4711 },
      "act_full",
      { particulars: { dataSubjectCount: { answer: "given", value: 4711 } } },
    ],
    [
      "several codes in one cell",
      { sheet: "activities-safeguards", row: "t1", column: "sccModules" },
      { t: "s", v: "module-2, module-3" },
      "act_full",
      { transfers: { items: [{ safeguards: { items: [{ sccModules: ["module-2", "module-3"] }] } }, {}] } },
    ],
    [
      "a value taken out, which is a gap",
      activity("endedOn"),
      undefined,
      "act_full",
      { endedOn: { answer: "not-stated" } },
    ],
  ])("is that in the record, and nothing else is changed: %s", async (_kind, place, cell, id, expected) => {
    const [before, after] = [await read(await workbook()), await read(await edited(place, cell))];
    expect(after[id]).toMatchObject({ state: expected });
    expect(Object.keys(before).filter((key) => !isDeepStrictEqual(before[key], after[key]))).toEqual([id]);
  });
});
