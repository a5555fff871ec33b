import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { RegisterExport } from "@/domain/exports/register-json";
import { draftFromJson } from "@/domain/imports/draft-from-json";
import type { ImportDraft } from "@/domain/imports/import-draft";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import type { Locale } from "@/domain/locales";
import type { Speech } from "@/domain/sheet-values";
import { anyRegister } from "@/domain/tables/any-register.fixture";
import { draftFromTables } from "@/domain/tables/draft-from-tables";
import { registerFiles, registerTables } from "@/domain/tables/lay-out";
import { factsIn, factsOf } from "@/domain/tables/round-trip.fixture";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { readBytes } from "../imports/reading/read-bytes";
import { canonicalJson } from "../ledger/entry";
import { csvText } from "../workbooks/csv-text";
import { writeWorkbook } from "../workbooks/write-workbook";

/** As many as the promise names; each goes through the files themselves, and through the reader of uploads. */
const REGISTERS = 1_000;

async function speechIn(locale: Locale): Promise<Speech> {
  return { locale, translate: await translatorFor(locale), format: formatFor(locale) };
}

async function read(bytes: Uint8Array, name: string): Promise<ImportDraft> {
  const file = await readBytes({ bytes, name, limits: IMPORT_LIMITS });
  return file.kind === "json" ? draftFromJson(file.document) : draftFromTables(file.grids);
}

const csvZip = (document: RegisterExport) =>
  zipSync(Object.fromEntries(registerFiles(document).map((grid) => [grid.name, Buffer.from(csvText(grid))])), {
    level: 1,
  });

function expectSame(document: RegisterExport, draft: ImportDraft): void {
  expect(draft.faults).toEqual([]);
  expect(draft.openTexts).toEqual([]);
  expect(factsIn(draft)).toEqual(factsOf(document));
}

describe("any register", () => {
  const title = "comes back from XLSX, CSV and JSON equal in every fact, note, piece of evidence and state";
  it(title, { timeout: 600_000 }, async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(anyRegister, async (document) => {
        turn += 1;
        const speech = speechIn(turn % 2 === 0 ? "en" : "de");
        const workbook = await writeWorkbook(registerTables(document, await speech));
        expectSame(document, await read(workbook, "register.xlsx"));
        expectSame(document, await read(csvZip(document), "register.zip"));
        expectSame(document, await read(Buffer.from(canonicalJson(document)), "register.json"));
      }),
      { numRuns: REGISTERS },
    );
  });
});
