import Database from "better-sqlite3";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";
import type { Counted, Progress } from "@/domain/progress/progress";
import type { Context } from "./context";
import { verifyLedger } from "./ledger/verify";
import { type AnyChange, mutate } from "./mutate";
import { createRecord } from "./records/write";
import { testHouse } from "./testing";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const organisationId = "org_one";
const PARTIES = 400;
const many = (prefix: string): AnyChange[] =>
  Array.from({ length: PARTIES }, (_, index) => ({
    action: "party.create",
    noun: "party",
    id: `pty_${prefix}-${index}`,
    plan: () => ({ name: `${prefix} ${index} GmbH` }),
  }));
const create = (name: string) => createRecord(house.as("dpo"), "party", { organisationId, state: { name } });

const counts = async () => ({
  entries: await house.db.read.$count(ledgerEntries),
  records: await house.db.read.$count(records),
});
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Ends with the change itself where that is never written. */
async function untilWriting(change: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  void change.then(over, over);
  while (!house.db.isWriting() && !isOver) await turn();
  expect(house.db.isWriting()).toBe(true);
}

describe("a change of many records", () => {
  it("lets others change theirs meanwhile: what they write stands after it, in one unbroken chain", async () => {
    const before = await counts();
    const large = mutate(house.as("dpo"), organisationId, many("large"));
    await untilWriting(large);
    const meanwhile = Array.from({ length: 12 }, (_, index) => create(`Meanwhile ${index} Ltd`));
    const second = mutate(house.as("dpo"), organisationId, many("second"));
    await Promise.all([large, second, ...meanwhile]);
    const written = 2 * PARTIES + meanwhile.length;
    expect(await counts()).toEqual({ entries: before.entries + written, records: before.records + written });
    const subjects = house.db.read
      .select({ id: ledgerEntries.subjectId })
      .from(ledgerEntries)
      .where(eq(ledgerEntries.organisationId, organisationId))
      .orderBy(ledgerEntries.sequence)
      .all();
    const own = subjects.slice(-written).map(({ id }) => id);
    expect(own.slice(0, PARTIES)).toEqual(many("large").map(({ id }) => id));
    expect((await verifyLedger(house.db)).faults).toEqual([]);
  });

  it("never gives up because it waited: ten large ones for the same tail all come through", async () => {
    const all = Array.from({ length: 10 }, (_, index) => mutate(house.as("dpo"), organisationId, many(`run${index}`)));
    const small = create("Patient Ltd");
    const outcomes = await Promise.allSettled([...all, small]);
    expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
    expect((await verifyLedger(house.db)).faults).toEqual([]);
  }, 120_000);

  it("leaves nothing where it is cancelled, while it is planned or while it is written", async () => {
    const before = await counts();
    for (const moment of [turn, untilWriting]) {
      const ending = new AbortController();
      const ctx: Context = { ...house.as("dpo"), watch: { signal: ending.signal, report: () => undefined } };
      const large = mutate(ctx, organisationId, many("large"));
      await Promise.all([
        moment(large).then(() => ending.abort()),
        expect(large).rejects.toMatchObject({ code: "cancelled" }),
      ]);
      expect(await counts()).toEqual(before);
    }
    await create("Afterwards Ltd");
    expect(await counts()).toEqual({ entries: before.entries + 1, records: before.records + 1 });
  });

  it("leaves at once where it is cancelled while it waits for the end of another one, and says that it waits", async () => {
    const before = await counts();
    const first = mutate(house.as("dpo"), organisationId, many("first"));
    await untilWriting(first);
    const ending = new AbortController();
    const told: Progress[] = [];
    const tell = (progress: Progress) => {
      told.push(progress);
      if (progress.stage === "awaiting") setImmediate(() => ending.abort());
    };
    const watch = { signal: ending.signal, report: () => undefined };
    const second = mutate({ ...house.as("dpo"), watch, tell }, organisationId, many("second"));
    await expect(second).rejects.toMatchObject({ code: "cancelled" });
    expect(house.db.isWriting()).toBe(true);
    expect(told.at(-1)).toEqual({ stage: "awaiting", counted: null });
    await first;
    expect((await counts()).records).toBe(before.records + PARTIES);
  });

  it("tells how many of its records are checked and then written, and never of more than there are", async () => {
    const told: Counted[] = [];
    const checked: Progress[] = [];
    const watch = {
      signal: new AbortController().signal,
      report: (done: number, total: number) => void told.push({ done, total }),
    };
    await mutate({ ...house.as("dpo"), watch, tell: (one) => checked.push(one) }, organisationId, many("large"));
    const done = told.map((one) => one.done);
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(told.every(({ total }) => total === PARTIES)).toBe(true);
    expect(checked.at(-1)).toEqual({ stage: "checking", counted: { done: PARTIES - 10, total: PARTIES } });
  });

  it("says that it is busy where another process does not give the lock away", async () => {
    const cause = new Database.SqliteError("database is locked", "SQLITE_BUSY");
    const ctx: Context = { ...house.as("dpo"), db: { ...house.db, batch: () => Promise.reject(cause) } };
    await expect(mutate(ctx, organisationId, many("large"))).rejects.toMatchObject({ code: "busy", cause });
  });
});
