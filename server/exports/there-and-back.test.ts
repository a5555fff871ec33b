import { readFile } from "node:fs/promises";
import { read as readElsewhere, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RegisterExport, registerExport } from "@/domain/exports/register-json";
import type { Grid } from "@/domain/grids/grid";
import { draftFromJson } from "@/domain/imports/draft-from-json";
import type { ImportDraft } from "@/domain/imports/import-draft";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import { LOCALES, type Locale } from "@/domain/locales";
import { aRegister } from "@/domain/register.fixture";
import type { Speech } from "@/domain/sheet-values";
import { NASTY } from "@/domain/tables/any-register.fixture";
import { fromCell, toCell } from "@/domain/tables/cell-text";
import { draftFromTables } from "@/domain/tables/draft-from-tables";
import { registerTables } from "@/domain/tables/lay-out";
import { DETAILS, EVIDENCE, NOTES, TABLES } from "@/domain/tables/register-tables";
import { factsIn, factsOf } from "@/domain/tables/round-trip.fixture";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { readBytes } from "../imports/reading/read-bytes";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { registerAsOf } from "../ledger/as-of";
import { testHouse } from "../testing";
import { savedByLibreOffice } from "../workbooks/libre-office.fixture";
import { writeWorkbook } from "../workbooks/write-workbook";
import { registerText } from "./export-register";
import { type ExportSource, ownPress, RENDERERS } from "./renderers";

let house: Awaited<ReturnType<typeof testHouse>>;
let sample: Omit<ExportSource, "speech">;
let document: RegisterExport;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
  const { register, head } = await registerAsOf(house.operator, SAMPLE_ORGANISATION, "2026-11-23", "working");
  sample = { register, head, ...registerText(register, head), press: ownPress };
  document = registerExport(register);
});
afterAll(() => house.remove());

async function speechIn(locale: Locale): Promise<Speech> {
  return { locale, translate: await translatorFor(locale), format: formatFor(locale) };
}

async function exported(format: "xlsx" | "csv" | "json", locale: Locale): Promise<Uint8Array> {
  const { file, dispose } = await RENDERERS[format]({ ...sample, speech: await speechIn(locale) });
  const bytes = await readFile(file);
  await dispose();
  return bytes;
}

async function draftOf(bytes: Uint8Array): Promise<ImportDraft> {
  const file = await readBytes({ bytes, name: "register", limits: IMPORT_LIMITS });
  return file.kind === "json" ? draftFromJson(file.document) : draftFromTables(file.grids);
}

async function cellsOf(bytes: Uint8Array): Promise<string[]> {
  const file = await readBytes({ bytes, name: "register", limits: IMPORT_LIMITS });
  return file.kind === "json" ? [] : file.grids.flatMap(({ rows }) => rows.flat());
}

/** The sheets of a workbook as a library reads them that Thirty does not use. */
function gridsElsewhere(bytes: Uint8Array): Grid[] {
  const { SheetNames, Sheets } = readElsewhere(bytes, { cellFormula: true });
  return SheetNames.map((name) => {
    const sheet = Sheets[name] ?? {};
    const formulas = Object.values(sheet).filter((cell) => cell && typeof cell === "object" && "f" in cell);
    expect(formulas).toEqual([]);
    return { name, rows: utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "", raw: true }) };
  });
}

describe("the sample register", () => {
  it.each([
    ["xlsx", "de"],
    ["xlsx", "en"],
    ["csv", "en"],
    ["json", "en"],
  ] as const)(
    "comes back from %s (%s) equal in every fact, note, piece of evidence and state",
    async (format, locale) => {
      const draft = await draftOf(await exported(format, locale));
      expect([draft.faults, draft.openTexts]).toEqual([[], []]);
      expect(factsIn(draft)).toEqual(factsOf(document));
    },
  );

  it("is the same workbook for another library, without a formula", async () => {
    const draft = draftFromTables(gridsElsewhere(await exported("xlsx", "de")));
    expect(draft.faults).toEqual([]);
    expect(factsIn(draft)).toEqual(factsOf(document));
  });

  it.each(["ods", "xlsx"])(
    "comes back the same after LibreOffice opened it and saved it as %s",
    async (kind) => {
      const saved = await savedByLibreOffice(await exported("xlsx", "de"), "xlsx", kind);
      const draft = await draftOf(saved);
      expect([draft.faults, draft.openTexts]).toEqual([[], []]);
      expect(factsIn(draft)).toEqual(factsOf(document));
    },
    180_000,
  );

  it("begins no cell of a CSV file with what a spreadsheet would compute", async () => {
    const { file, dispose } = await RENDERERS.csv({ ...sample, register: aRegister, speech: await speechIn("en") });
    const cells = await cellsOf(await readFile(file));
    await dispose();
    expect(cells).toContain("'+49 234 1");
    expect(cells.flatMap((cell) => cell.split(/[;\t\n]/)).filter((part) => /^\s*[=+\-@]/.test(part))).toEqual([]);
  });
});

it("texts that look like formulas, dates or numbers are still those texts after LibreOffice saved the workbook", async () => {
  const rows = NASTY.map((text) => [toCell(text), "x"]);
  const saved = await savedByLibreOffice(await writeWorkbook([{ name: "S", rows }]), "xlsx", "xlsx");
  expect(gridsElsewhere(saved)[0]?.rows.map(([cell = ""]) => fromCell(cell))).toEqual(NASTY);
}, 180_000);

it("days are days after LibreOffice saved the workbook too, and come back as those that they were", async () => {
  const tables = registerTables(registerExport(aRegister), await speechIn("de"));
  const saved = await savedByLibreOffice(await writeWorkbook(tables), "xlsx", "ods");
  const draft = await draftOf(saved);
  expect([draft.faults, draft.openTexts]).toEqual([[], []]);
  expect(factsIn(draft)).toEqual(factsOf(registerExport(aRegister)));
  expect(tables.flatMap(({ days = [] }) => days).length).toBeGreaterThan(5);
}, 180_000);

describe.each(LOCALES)("the workbook in %s", (locale) => {
  it("has a name of its own for each sheet, as short as a workbook takes it", async () => {
    const { translate } = await speechIn(locale);
    const keys = [...TABLES, DETAILS, NOTES, EVIDENCE].map(({ key }) => key).concat("register", "lists", "read-me");
    const names = keys.map((key) => translate(`tables.sheets.${key}`));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  });

  it("labels every column in words, keeps the heads in view and offers every code of a column", async () => {
    const sheets = registerTables(registerExport(aRegister), await speechIn(locale));
    const tables = sheets.filter(({ frozenColumns }) => frozenColumns);
    for (const { rows, frozenRows, choices = [], widths = [] } of tables) {
      expect(frozenRows).toBe(2);
      expect(rows[1]?.every((label) => label !== "")).toBe(true);
      expect(widths).toHaveLength(rows[0]?.length ?? 0);
      const offered = new Map(choices.map(({ column, values }) => [column, values]));
      const statuses = rows[0]?.indexOf("status") ?? -1;
      if (statuses >= 0) expect(offered.get(statuses)).toEqual(["draft", "in-review", "approved", "archived"]);
    }
    expect(tables.length).toBeGreaterThan(25);
  });
});
