import { afterAll, beforeAll, expect, it } from "vitest";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";
import type { Progress } from "@/domain/progress/progress";
import { testHouse } from "../testing";
import { createCallerFactory } from "../trpc/init";
import { appRouter } from "../trpc/router";
import { previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

const organisationId = "org_one";
const ROWS = 400;
let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.remove());

const turn = () => new Promise((resolve) => setImmediate(resolve));
const counts = async () => ({
  entries: await house.db.read.$count(ledgerEntries),
  records: await house.db.read.$count(records),
});

/** The procedures as a browser calls them that waits for a work of this name. */
function browser(work: string) {
  const account = { id: "user-dpo", name: "Somebody", email: "a@example.org", twoFactorEnabled: false };
  return createCallerFactory(appRouter)({ ...house.as("dpo"), account, requestId: "test", work });
}

it("taking a file in tells how much is written; cancelled, it leaves the register as it was and the file waiting", async () => {
  const dpo = house.as("dpo");
  const rows = Array.from({ length: ROWS }, (_, index) => `Newsletter ${index};Versand ${index}`);
  const file = await readImportedFile(Buffer.from(`Name der Verarbeitung;Zweck\n${rows.join("\n")}\n`), "viele.csv");
  const { id } = await keepUpload(dpo, organisationId, file, "ab".repeat(32));
  const seen = () => previewImport(dpo, { organisationId, id, locale: "de", page: 1 });
  const { digest, sizes } = await seen();
  const wish = { organisationId, id, locale: "de", digest } as const;
  const before = await counts();

  const work = "c".repeat(32);
  const { imports, progress } = browser(work);
  const taking = imports.commit(wish);
  const refused = expect(taking).rejects.toMatchObject({ cause: { code: "cancelled" } });
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  void taking.then(over, over);
  let told: Progress | null = null;
  while (told?.stage !== "writing" && !isOver) {
    await turn();
    told = await progress.get({ work });
  }
  expect(told).toMatchObject({ stage: "writing" });
  expect(told?.stage === "writing" && told.counted?.total).toBeGreaterThanOrEqual(ROWS);
  await progress.cancel({ work });
  await refused;
  expect(await counts()).toEqual(before);
  expect((await seen()).sizes).toEqual(sizes);

  await browser("d".repeat(32)).imports.commit({ ...wish, digest: (await seen()).digest });
  expect((await counts()).records).toBeGreaterThan(before.records + ROWS);
  await expect(progress.cancel({ work: "d".repeat(32) })).resolves.toBeUndefined();
});
