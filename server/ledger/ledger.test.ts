import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createActivity, updateActivity } from "../activities/write";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { removePerson } from "../people/write";
import { loadRecords } from "../records/load";
import { testHouse, testPerson } from "../testing";
import { registerAsOf } from "./as-of";
import { listLedger } from "./list";
import { verifyLedger } from "./verify";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const DAY = 86_400_000;

describe("the ledger", () => {
  it("answers the register as it stood on each day", async () => {
    const dpo = house.as("dpo");
    const state = { name: { en: "First name" }, departmentId: "dep_one-hr" };
    const made = await createActivity(dpo, { organisationId: "org_one", state });
    house.setClock(Date.UTC(2026, 10, 25, 12));
    await updateActivity(dpo, { id: made.id, revision: 1, changes: { name: { en: "Second name" } } });
    const names = async (day: string) =>
      (await registerAsOf(dpo, "org_one", day, "working")).register.activities.map(
        (activity) => activity.state.name.en,
      );
    expect(await names("2026-11-23")).toEqual(["First name"]);
    expect(await names("2026-11-24")).toEqual(["First name"]);
    expect(await names("2026-11-25")).toEqual(["Second name"]);
    await expect(registerAsOf(dpo, "org_one", "2026-11-22", "working")).rejects.toMatchObject({ code: "not-found" });
  });

  it("replays to exactly the working copy, for the whole sample register", async () => {
    await loadSample(house.operator);
    const { register } = await registerAsOf(house.operator, SAMPLE_ORGANISATION, "2026-12-31", "working");
    const working = await loadRecords(house.db, "activity", SAMPLE_ORGANISATION);
    const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
    expect(register.activities.map(({ id, state }) => ({ id, state })).sort(byId)).toEqual(
      working.map(({ id, state }) => ({ id, state })).sort(byId),
    );
    expect((await verifyLedger(house.db)).faults).toEqual([]);
  });

  it("names the entry that somebody changed behind its back", async () => {
    await createActivity(house.as("dpo"), { organisationId: "org_one", state: { name: { en: "Quiet" } } });
    house.db.raw.exec("drop trigger ledger_entries_are_never_changed");
    house.db.raw.exec(
      "update ledger_entries set state = replace(state, 'Quiet', 'Loud') where action = 'activity.create'",
    );
    const { faults } = await verifyLedger(house.db);
    expect(faults.map((fault) => fault.fault)).toEqual(["hash", "working-copy"]);
  });

  it("finds a record that was changed without an entry", async () => {
    await createActivity(house.as("dpo"), { organisationId: "org_one", state: { name: { en: "Quiet" } } });
    house.db.raw.exec("update records set state = replace(state, 'Quiet', 'Loud')");
    expect((await verifyLedger(house.db)).faults.map((fault) => fault.fault)).toEqual(["working-copy"]);
  });

  it("keeps no name of a person, forgets an erased one on every past day, and still verifies", async () => {
    const dpo = house.as("dpo");
    await testPerson(dpo, "per_erasable");
    const stored = house.db.raw.prepare("select group_concat(state) from ledger_entries").pluck().get();
    expect(String(stored)).not.toContain("Person per_erasable");
    const before = await registerAsOf(dpo, "org_one", "2026-11-23", "working");
    expect(Object.values(before.register.identities).map((identity) => identity.name)).toEqual(["Person per_erasable"]);
    house.setClock(Date.UTC(2026, 10, 23) + 5 * DAY);
    await removePerson(dpo, { id: "per_erasable", revision: 1 });
    const after = await registerAsOf(dpo, "org_one", "2026-11-23", "working");
    expect(after.register.people.map((person) => person.id)).toContain("per_erasable");
    expect(after.register.identities).toEqual({});
    expect((await verifyLedger(house.db)).faults).toEqual([]);
  });

  it("shows before and after of every change, newest first", async () => {
    const dpo = house.as("dpo");
    const made = await createActivity(dpo, { organisationId: "org_one", state: { name: { en: "First" } } });
    await updateActivity(dpo, { id: made.id, revision: 1, changes: { name: { en: "Second" } } });
    const { items, total } = await listLedger(dpo, { organisationId: "org_one", subjectId: made.id, page: 1 });
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({
      action: "activity.update",
      before: { name: { en: "First" } },
      after: { name: { en: "Second" } },
    });
    expect(items[1]).toMatchObject({ action: "activity.create", before: null });
  });
});
