import { expect, it } from "vitest";
import { testDatabase } from "@/db/testing";
import { registerExport } from "@/domain/exports/register-json";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import { registerTables } from "@/domain/tables/lay-out";
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

it("our own workbook of 2,500 activities as dense as the sample is within the limits of an import", {
  timeout: 120_000,
}, async () => {
  const { db, remove } = testDatabase();
  try {
    const ctx = { db, actor: { kind: "operator" as const }, now: Date.now };
    await loadSample(ctx);
    const { register } = await registerAsOf(ctx, SAMPLE_ORGANISATION, dayOf(ctx.now()), "working");
    const sample = register.activities;
    const activities = Array.from({ length: ACTIVITIES }, (_, at) => sample[at % sample.length]).flatMap((one, at) =>
      one ? [{ ...one, id: `${one.id}-${at}` }] : [],
    );
    const speech = { locale: "de" as const, translate: await translatorFor("de"), format: formatFor("de") };
    const grids = registerTables(registerExport({ ...register, activities }), speech);
    expect(() => trimmedGrids(grids, IMPORT_LIMITS)).not.toThrow();
    const workbook = await writeWorkbook(grids);
    expect(workbook.byteLength).toBeLessThan(IMPORT_LIMITS.packedBytes);
    expect(() => unpack(workbook, IMPORT_LIMITS)).not.toThrow();
  } finally {
    remove();
  }
});
