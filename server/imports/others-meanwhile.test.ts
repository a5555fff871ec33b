import { afterAll, beforeAll, expect, it } from "vitest";
import { ledgerEntries } from "@/db/schema/ledger";
import type { Counted } from "@/domain/progress/progress";
import { ActivityListInput, listActivities } from "../activities/list";
import type { Context } from "../context";
import { testHouse } from "../testing";
import { commitImport, previewImport } from "./preview";
import { keepUpload } from "./uploads";

const organisationId = "org_one";
const ROWS = 400;
const rows = Array.from({ length: ROWS }, (_, row) => [
  `Newsletter ${row}`,
  `Werbung ${row}; Abrechnung`,
  "Art. 6 Abs. 1 lit. b DSGVO",
  `Dienst ${row % 17} GmbH`,
  `wie üblich ${row}`,
]);
const headings = ["Name der Verarbeitung", "Zweck", "Rechtsgrundlage", "Empfänger", "Löschfrist"];
const file = { kind: "csv" as const, name: "register.csv", grids: [{ name: "VVT", rows: [headings, ...rows] }] };

let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.remove());

/** Does something, and counts how often others had their turn meanwhile. */
async function turnsDuring<Result>(run: Promise<Result>): Promise<{ result: Result; turns: number }> {
  let turns = 0;
  let over = false;
  const ending = run.finally(() => {
    over = true;
  });
  while (!over) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  return { result: await ending, turns };
}

const LEAST_TURNS = 20;

it("others have their turn again and again while a file is read, matched and taken in, and see nothing of it until it is", async () => {
  const dpo = house.as("dpo");
  const list = () => listActivities(dpo, ActivityListInput.parse({ organisationId }));
  // What is reckoned anew after a change is written by whoever reads first; here that was somebody before.
  await list();
  const { id } = await keepUpload(dpo, organisationId, file, "ab".repeat(32));
  const preview = await turnsDuring(previewImport(dpo, { organisationId, id, locale: "de", page: 1 }));
  expect(preview.turns).toBeGreaterThan(LEAST_TURNS);
  const before = await house.db.read.$count(ledgerEntries);
  const written: Counted[] = [];
  const seen: Promise<{ total: number }>[] = [];
  const report = (done: number, total: number) => {
    written.push({ done, total });
    seen.push(list());
  };
  const ctx: Context = { ...dpo, watch: { signal: new AbortController().signal, report } };
  const commit = await turnsDuring(
    commitImport(ctx, { organisationId, id, locale: "de", digest: preview.result.digest }),
  );
  expect(commit.turns).toBeGreaterThan(LEAST_TURNS);
  expect(written.length).toBeGreaterThan(1);
  expect(new Set((await Promise.all(seen)).map(({ total }) => total))).toEqual(new Set([0]));
  expect(await house.db.read.$count(ledgerEntries)).toBe(before + (written.at(-1)?.total ?? 0));
});
