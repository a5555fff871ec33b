import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removePerson } from "../people/write";
import { listRecords, RecordListInput } from "../records/list";
import { createRecord } from "../records/write";
import { testHouse, testPerson } from "../testing";
import { registerAsOf } from "./as-of";
import { dayOf } from "./day";
import { closePast, inProjection } from "./past";
import { everythingShown, randomFrom, workAtRandom } from "./past.fixture";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => {
  closePast();
  house.remove();
});

const organisationId = "org_one";
const START = Date.UTC(2026, 10, 23, 9);
const noon = (index: number) => START + index * 86_400_000;
const foldersOfPast = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`thirty-past-${process.pid}-`));

describe("the register on a past day", () => {
  it("shows on every page what the working register showed at the end of that day", async () => {
    for (const seed of [1, 2]) {
      const random = randomFrom(seed);
      const shown = new Map<number, unknown>();
      for (let day = seed * 10; day < seed * 10 + 6; day += 1) {
        house.setClock(noon(day));
        for (let step = 0; step < 25; step += 1) await workAtRandom(house, random);
        house.setClock(noon(day));
        shown.set(day, await everythingShown(house.as("dpo"), house.db));
      }
      house.setClock(noon(seed * 10 + 7));
      for (const [day, expected] of shown) {
        const key = { organisationId, day: dayOf(noon(day)), version: "working" } as const;
        const now = () => noon(seed * 10 + 7);
        const actual = await inProjection(house.db, key, now, (db) => {
          house.setClock(noon(day));
          return everythingShown(house.as("dpo"), db);
        });
        expect(actual).toEqual(expected);
      }
    }
  });

  it("that goes on shows the same as one that is made anew, in both versions", async () => {
    const random = randomFrom(7);
    const day = dayOf(START);
    const now = () => START;
    for (let round = 0; round < 12; round += 1) {
      house.setClock(START);
      for (let step = 0; step < 12; step += 1) await workAtRandom(house, random);
      house.setClock(START);
      for (const version of ["approved", "working"] as const) {
        const read = () =>
          inProjection(house.db, { organisationId, day, version }, now, async (db) => ({
            shown: await everythingShown(house.as("dpo"), db),
            entries: db.raw.prepare("select * from ledger_entries order by sequence").all(),
          }));
        const continued = await read();
        if (round % 4 === 3) {
          closePast();
          expect(continued).toEqual(await read());
        }
      }
    }
  });

  it("shows of approved versions exactly what an export of that day prints", async () => {
    const random = randomFrom(11);
    for (let step = 0; step < 240; step += 1) await workAtRandom(house, random);
    const dpo = house.as("dpo");
    const key = { organisationId, day: dayOf(START), version: "approved" } as const;
    const { register } = await registerAsOf(dpo, organisationId, key.day, "approved");
    const stored = await inProjection(
      house.db,
      key,
      () => START,
      async (db) => db.raw.prepare("select id, revision, state from records where noun = 'activity' order by id").all(),
    );
    const inOrder = register.activities.map(({ id, revision, state }) => ({ id, revision, state }));
    expect(stored.map((row) => ({ ...Object(row), state: JSON.parse(Object(row).state) }))).toEqual(
      inOrder.sort((one, other) => one.id.localeCompare(other.id)),
    );
    expect(inOrder.length).toBeGreaterThan(3);
    expect(inOrder.every(({ state }) => ["approved", "archived"].includes(state.status))).toBe(true);
    const asAuditor = registerAsOf(house.as("auditor"), organisationId, key.day, "working");
    await expect(asAuditor).rejects.toMatchObject({ code: "forbidden" });
    const all = (await registerAsOf(dpo, organisationId, key.day, "working")).register.activities.length;
    expect(register.leftOut).toBe(all - inOrder.length);
  });

  it("forgets a person who was erased, on days that are over too", async () => {
    const dpo = house.as("dpo");
    await testPerson(dpo, "per_erasable");
    const later = () => noon(3);
    const names = () =>
      inProjection(house.db, { organisationId, day: dayOf(START), version: "working" }, later, async (db) => {
        const { items } = await listRecords({ ...dpo, db }, "person", RecordListInput.parse({ organisationId }));
        return [
          items.map(({ en }) => en),
          db.raw.prepare("select group_concat(text) from record_search").pluck().get(),
        ];
      });
    expect(JSON.stringify(await names())).toContain("Person per_erasable");
    house.setClock(noon(2));
    await removePerson(dpo, { id: "per_erasable", revision: 1 });
    const after = await names();
    expect(after[0]).toHaveLength(1);
    expect(JSON.stringify(after)).not.toContain("Person per_erasable");
  });

  it("is made once for many readers, keeps four days at hand and leaves nothing behind", async () => {
    const dpo = house.as("dpo");
    await createRecord(dpo, "party", { organisationId, state: { name: "Party" } });
    const read = (day: number) =>
      inProjection(
        house.db,
        { organisationId, day: dayOf(noon(day)), version: "working" },
        () => noon(9),
        async (db) => {
          await Promise.resolve();
          return db.raw.prepare("select count(*) from records").pluck().get();
        },
      );
    expect(new Set(await Promise.all([read(0), read(0), read(0)]))).toEqual(new Set([4]));
    expect(foldersOfPast()).toHaveLength(1);
    expect(await Promise.all([0, 1, 2, 3, 4, 5, 6].map(read))).toEqual([4, 4, 4, 4, 4, 4, 4]);
    expect(foldersOfPast()).toHaveLength(4);
    closePast();
    expect(foldersOfPast()).toEqual([]);
  });
});
