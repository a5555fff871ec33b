import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { read as readWorkbook, utils, write as writeWorkbook } from "@e965/xlsx";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { importPlaces } from "@/db/schema/imports";
import type { ExportFormat } from "@/domain/export-formats";
import { registerExport } from "@/domain/exports/register-json";
import { comparedName } from "@/domain/imports/names";
import type { Register } from "@/domain/register";
import { factsOf } from "@/domain/tables/round-trip.fixture";
import type { Context } from "../context";
import { exportRegister } from "../exports/export-register";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { registerAsOf } from "../ledger/as-of";
import { mutate } from "../mutate";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport, previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

const EMPTY = "org_empty";
const Said = z.looseObject({ noun: z.string(), state: z.looseObject({}) });

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  await loadSample(house.operator);
  await mutate(house.operator, EMPTY, [
    {
      action: "organisation.create",
      noun: "organisation",
      id: EMPTY,
      plan: () => ({ name: "New", legalEntities: [{ id: "main", name: "New" }] }),
    },
  ]);
});
afterEach(() => house.remove());

async function exported(format: ExportFormat): Promise<Buffer> {
  const locale = format === "dsk-docx" ? "de" : "en";
  const made = await exportRegister(house.operator, {
    organisationId: SAMPLE_ORGANISATION,
    format,
    locale,
    version: "working",
  });
  const bytes = await readFile(made.file);
  await made.dispose();
  return bytes;
}

const NAMES: Partial<Record<ExportFormat, string>> = {
  csv: "sample.zip",
  "dsk-docx": "sample.docx",
  edps: "sample.docx",
};

async function shown(ctx: Context, organisationId: string, bytes: Uint8Array, format: ExportFormat) {
  const file = await readImportedFile(bytes, NAMES[format] ?? `sample.${format === "json" ? "json" : "xlsx"}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { id } = await keepUpload(ctx, organisationId, file, sha256);
  return previewImport(ctx, { organisationId, id, locale: "en", page: 1 });
}

async function taken(ctx: Context, organisationId: string, bytes: Uint8Array, format: ExportFormat) {
  const { id, digest } = await shown(ctx, organisationId, bytes, format);
  return commitImport(ctx, { organisationId, id, locale: "en", digest });
}

const registerOf = async (organisationId: string): Promise<Register> =>
  (await registerAsOf(house.operator, organisationId, "2026-11-23", "working")).register;

/** What a register says, without what is made anew with every person: the role, and the salt of the commitment. */
async function saidIn(organisationId: string): Promise<Record<string, unknown>> {
  const facts = factsOf(registerExport(await registerOf(organisationId)));
  const plain = Object.entries(facts).map(([id, fact]) => {
    const { noun, state, ...words } = Said.parse(fact);
    return [id, { noun, state: noun === "person" ? { ...state, role: null, identity: "" } : state, ...words }] as const;
  });
  return Object.fromEntries(plain);
}

/** The same with every record under the id that it has elsewhere. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ids.get(key) ?? key, renamed(inner, ids)]));
}

describe.each(["xlsx", "csv", "json"] as const)("the sample register as %s", (format) => {
  it("makes an empty organisation equal to it in every fact, piece of evidence and answer, and once", async () => {
    const dpo = house.as("dpo", [], EMPTY);
    const bytes = await exported(format);
    const { id } = await taken(dpo, EMPTY, bytes, format);
    const places = house.db.read.select().from(importPlaces).where(eq(importPlaces.importId, id)).all();
    const ids = new Map(places.map(({ key, recordId }) => [key, recordId]));
    expect(await saidIn(EMPTY)).toEqual(renamed(await saidIn(SAMPLE_ORGANISATION), ids));
    const again = await shown(dpo, EMPTY, bytes, format);
    expect(again).toMatchObject({ writesNothing: true, earlier: { id } });
    expect(again.sizes).toMatchObject({ create: 0, change: 0, refused: 0, open: 0, faults: 0 });
  });

  it("changes nothing where it came from", async () => {
    const dpo = house.as("dpo", [], SAMPLE_ORGANISATION);
    const { writesNothing, sizes } = await shown(dpo, SAMPLE_ORGANISATION, await exported(format), format);
    expect({ writesNothing, refused: sizes.refused, faults: sizes.faults }).toEqual({
      writesNothing: true,
      refused: 0,
      faults: 0,
    });
  });
});

it("one changed cell of the workbook changes exactly that activity", async () => {
  const dpo = house.as("dpo", [], SAMPLE_ORGANISATION);
  const before = await saidIn(SAMPLE_ORGANISATION);
  const workbook = readWorkbook(await exported("xlsx"));
  const sheet = workbook.Sheets.Activities;
  if (!sheet) throw new Error("no sheet of activities");
  const [heads = [], , ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
  const row = rows.findIndex((cells) => cells[heads.indexOf("reference")] === "VVT-0003");
  const cell = utils.encode_cell({ r: row + 2, c: heads.indexOf("description.en") });
  sheet[cell] = { t: "s", v: "Said anew in a spreadsheet." };
  const bytes: Uint8Array = writeWorkbook(workbook, { type: "buffer", bookType: "xlsx" });
  const { counts } = await taken(dpo, SAMPLE_ORGANISATION, bytes, "xlsx");
  expect(counts).toMatchObject({ create: 0, change: 1, refused: 0, open: 0 });
  const after = await saidIn(SAMPLE_ORGANISATION);
  const changed = Object.keys(after).filter((id) => !isDeepStrictEqual(after[id], before[id]));
  expect(changed).toEqual([rows[row]?.[0]]);
  expect(after[changed[0] ?? ""]).toMatchObject({
    state: { reference: "VVT-0003", description: { value: { en: "Said anew in a spreadsheet." } } },
  });
});

/** The parties that a record of somebody else's can tell apart: the form of the company is not looked at. */
const partyNames = ({ parties }: Register) => [...new Set(parties.map(({ state }) => comparedName(state.name)))].sort();

describe.each(["cnil", "ico", "dsk-docx", "edps"] as const)("the sample register in the form %s", (format) => {
  it("comes into an empty organisation with every activity and party, and asks about the rest at its cell", async () => {
    const dpo = house.as("dpo", [], EMPTY);
    const { counts } = await taken(dpo, EMPTY, await exported(format), format);
    expect(counts).toMatchObject({ change: 0, refused: 0 });
    const sample = await registerOf(SAMPLE_ORGANISATION);
    const register = await registerOf(EMPTY);
    const references = ({ activities }: Register) => activities.map(({ state }) => state.reference);
    expect(references(register)).toEqual(references(sample));
    expect(partyNames(register)).toEqual(partyNames(sample));
    const threads = await loadRecords(house.db, "thread", EMPTY);
    expect(threads).toHaveLength(counts.open);
    const questions = threads.map(({ state }) => state.messages[0]?.text ?? "");
    expect(questions.filter((text) => !/\(sheet [^)]+, cell [A-Z]+\d+\)/.test(text))).toEqual([]);
    expect(questions.some((text) => text.includes("grihn@dsb.ruhr"))).toBe(true);
  });
});
