import { type CellValue, writeXlsx } from "hucre";
import { registerExport } from "@/domain/exports/register-json";
import { registerTables } from "@/domain/tables/lay-out";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { registerAsOf } from "../ledger/as-of";
import { writeWorkbook } from "../workbooks/write-workbook";
import { type Bench, type Figure, ratio } from "./figure";
import { interleaved, median } from "./measure";
import { houseOf } from "./temporary-house";

const ROUNDS = 5;
const ACTIVITIES = 1_000;

async function run(): Promise<Figure[]> {
  const { ctx, organisationId } = await houseOf(ACTIVITIES);
  const today = new Date(ctx.now()).toISOString().slice(0, 10);
  const { register } = await registerAsOf(ctx, organisationId, today, "working");
  const document = registerExport(register);
  const speech = { locale: "de" as const, translate: await translatorFor("de"), format: formatFor("de") };
  const grids = registerTables(document, speech);
  const cells = grids.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== "").length;
  // as many cells on as many sheets in the same places, each the same word
  const constants = grids.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell): CellValue => (cell === "" ? null : "constant"))),
  }));
  const times = await interleaved(
    ROUNDS,
    () => writeWorkbook(registerTables(document, speech)),
    () => writeXlsx({ sheets: constants }),
  );
  const time = ratio(`XLSX of ${ACTIVITIES}`, median(times.ours), median(times.floor), 1.5);
  return [{ ...time, note: `${cells} filled cells` }];
}

/** Writing the register as a workbook, against the library writing constants into as many cells. */
export const workbookTime: Bench = { name: "xlsx", run };
