import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/testing";
import { registerExport } from "@/domain/exports/register-json";
import { cellsIn } from "@/domain/grids/cells-in";
import type { Grid } from "@/domain/grids/grid";
import { IMPORT_LIMITS, TOLD_LIMITS } from "@/domain/imports/limits";
import { LOCALES } from "@/domain/locales";
import type { Register } from "@/domain/register";
import { registerTables } from "@/domain/tables/lay-out";
import { readMe } from "@/domain/tables/read-me";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { registerAsOf } from "../ledger/as-of";
import { dayOf } from "../ledger/day";
import { writeWorkbook } from "../workbooks/write-workbook";
import { trimmedGrids } from "./reading/trimmed";
import { unpack } from "./reading/unpack";

/** As many activities as an organisation may have before it must be told that its workbook cannot come back. */
const ACTIVITIES = 2_500;

let sample: Register;
beforeAll(async () => {
  const { db, remove } = testDatabase();
  try {
    const ctx = { db, actor: { kind: "operator" as const }, now: Date.now };
    await loadSample(ctx);
    sample = (await registerAsOf(ctx, SAMPLE_ORGANISATION, dayOf(ctx.now()), "working")).register;
  } finally {
    remove();
  }
});
let speech: Parameters<typeof registerTables>[1];
beforeAll(async () => {
  speech = { locale: "de", translate: await translatorFor("de"), format: formatFor("de") };
});

/** The workbook of a register with so many activities, as dense as the sample. */
function laidOut(count: number): Grid[] {
  const { activities: known } = sample;
  const activities = Array.from({ length: count }, (_, at) => known[at % known.length]).flatMap((one, at) =>
    one ? [{ ...one, id: `${one.id}-${at}` }] : [],
  );
  return registerTables(registerExport({ ...sample, activities }), speech);
}

describe("the limits of an import", () => {
  it("let our own workbook of 2,500 activities as dense as the sample come back", { timeout: 120_000 }, async () => {
    const grids = laidOut(ACTIVITIES);
    expect(() => trimmedGrids(grids, IMPORT_LIMITS)).not.toThrow();
    const workbook = await writeWorkbook(grids);
    expect(workbook.byteLength).toBeLessThan(IMPORT_LIMITS.packedBytes);
    expect(() => unpack(workbook, IMPORT_LIMITS)).not.toThrow();
  });

  it("are told in activities as they are measured, to a tenth", () => {
    const round = sample.activities.length;
    const [few, many] = [cellsIn(laidOut(2 * round)), cellsIn(laidOut(4 * round))];
    const each = (many - few) / (2 * round);
    const fitting = 2 * round + (IMPORT_LIMITS.cells - few) / each;
    expect(Math.abs(fitting / TOLD_LIMITS.activities - 1)).toBeLessThan(0.1);
  });

  it("are named on the first sheet of a workbook that is beyond them, in both languages, and on no other", async () => {
    const document = registerExport(sample);
    const wide = Array.from({ length: 1_000 }, () => "x");
    const sheetOf = (cells: number): Grid => ({
      name: "A",
      rows: [...Array.from({ length: Math.floor(cells / 1_000) }, () => wide), wide.slice(0, cells % 1_000)],
    });
    for (const locale of LOCALES) {
      const own = { locale, translate: await translatorFor(locale), format: formatFor(locale) };
      const warning = own.translate("tables.readMe.tooLarge", TOLD_LIMITS);
      expect(warning).toMatch(/1[.,]500[.,]000/);
      const workbookOf = (cells: number) => [readMe(document, [sheetOf(cells)], own), sheetOf(cells)];
      const most = IMPORT_LIMITS.cells - cellsIn(workbookOf(1)) + 1;
      expect(workbookOf(most)[0]?.rows.flat()).not.toContain(warning);
      expect(workbookOf(most + 1)[0]?.rows.flat()).toContain(warning);
      expect(() => trimmedGrids(workbookOf(most), IMPORT_LIMITS)).not.toThrow();
      expect(() => trimmedGrids(workbookOf(most + 1), IMPORT_LIMITS)).toThrow("import-too-many-cells");
    }
  });
});
