import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledgerEntries } from "@/db/schema/ledger";
import { activities, activityFacets, recordLinks, records } from "@/db/schema/records";
import { createActivity, updateActivity } from "./activities/write";
import { AppError } from "./errors";
import { verifyLedger } from "./ledger/verify";
import { createRecord, removeRecord, updateRecord } from "./records/write";
import { testHouse } from "./testing";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const refusal = async (promise: Promise<unknown>): Promise<AppError> => {
  const cause = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(cause instanceof AppError)) throw new Error(`expected a refusal, got ${String(cause)}`);
  return cause;
};

const draft = (departmentId: string | null = "dep_one-hr") => ({ name: { en: "Applications" }, departmentId });

describe("mutate", () => {
  it("writes the row, its facets, its links and exactly one ledger entry for one change", async () => {
    const dpo = house.as("dpo");
    const party = await createRecord(dpo, "party", { organisationId: "org_one", state: { name: "Printer Ltd" } });
    const recipients = { answer: "given", items: [{ id: "r1", partyId: party.id, category: "printing" }] };
    const made = await createActivity(dpo, { organisationId: "org_one", state: { ...draft(), recipients } });
    expect(made).toMatchObject({ revision: 1, reference: "VVT-0001" });
    const row = house.db.read.select().from(activities).where(eq(activities.id, made.id)).get();
    expect(row).toMatchObject({ reference: "VVT-0001", nameEn: "Applications", departmentId: "dep_one-hr" });
    const facets = house.db.read.select().from(activityFacets).where(eq(activityFacets.activityId, made.id)).all();
    expect(facets).toContainEqual(expect.objectContaining({ facet: "recipient", value: party.id }));
    const links = house.db.read.select().from(recordLinks).where(eq(recordLinks.fromId, made.id)).all();
    expect(links).toContainEqual({ fromId: made.id, toId: party.id, field: "recipients" });
    const entries = house.db.read.select().from(ledgerEntries).where(eq(ledgerEntries.subjectId, made.id)).all();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ action: "activity.create", actor: "user-dpo", revision: 1 });
  });

  it("writes nothing when nothing changed", async () => {
    const dpo = house.as("dpo");
    const made = await createActivity(dpo, { organisationId: "org_one", state: draft() });
    const again = await updateActivity(dpo, { id: made.id, revision: 1, changes: draft() });
    expect(again.revision).toBe(1);
    expect(house.db.read.select().from(ledgerEntries).where(eq(ledgerEntries.subjectId, made.id)).all()).toHaveLength(
      1,
    );
  });

  it("refuses a change on a stale revision, shows the state that stands, and changes nothing", async () => {
    const dpo = house.as("dpo");
    const made = await createActivity(dpo, { organisationId: "org_one", state: draft() });
    await updateActivity(dpo, { id: made.id, revision: 1, changes: { name: { en: "Second" } } });
    const cause = await refusal(updateActivity(dpo, { id: made.id, revision: 1, changes: { name: { en: "Third" } } }));
    expect(cause.code).toBe("conflict");
    expect(cause.conflict).toMatchObject({ revision: 2, state: { name: { en: "Second" } } });
  });

  it("lets exactly one of two simultaneous changes through and loses neither silently", async () => {
    const dpo = house.as("dpo");
    const made = await createActivity(dpo, { organisationId: "org_one", state: draft() });
    const outcomes = await Promise.allSettled(
      ["a", "b", "c"].map((name) => updateActivity(dpo, { id: made.id, revision: 1, changes: { name: { en: name } } })),
    );
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(house.db.read.select().from(ledgerEntries).where(eq(ledgerEntries.subjectId, made.id)).all()).toHaveLength(
      2,
    );
  });

  it("gives simultaneous new activities different references and one unbroken chain", async () => {
    const dpo = house.as("dpo");
    const made = await Promise.all(
      Array.from({ length: 4 }, () => createActivity(dpo, { organisationId: "org_one", state: draft() })),
    );
    expect(new Set(made.map((one) => one.reference)).size).toBe(4);
    expect((await verifyLedger(house.db)).faults).toEqual([]);
  });

  it("refuses an unknown key, names it, and changes nothing", async () => {
    const cause = await refusal(
      createRecord(house.as("dpo"), "party", { organisationId: "org_one", state: { name: "X", isAdmin: true } }),
    );
    expect(cause.fields).toEqual([{ path: "isAdmin", code: "unknown-field" }]);
    expect(house.db.read.select().from(records).where(eq(records.noun, "party")).all()).toEqual([]);
  });

  it("refuses half a character, which only a broken program sends, and changes nothing", async () => {
    const state = { name: "Printer \ud83d Ltd" };
    const { code } = await refusal(createRecord(house.as("dpo"), "party", { organisationId: "org_one", state }));
    expect(code).toBe("bad-input");
    expect(house.db.read.select().from(records).where(eq(records.noun, "party")).all()).toEqual([]);
  });

  it("refuses status and reference sent along with the content of an activity", async () => {
    const made = await createActivity(house.as("dpo"), { organisationId: "org_one", state: draft() });
    const cause = await refusal(
      updateActivity(house.as("dpo"), {
        id: made.id,
        revision: 1,
        changes: { status: "approved", reference: "VVT-9999" },
      }),
    );
    expect(cause.fields.map((field) => field.path)).toEqual(["status", "reference"]);
  });

  it("refuses a link to a record of another organisation", async () => {
    const foreign = await createRecord(house.as("dpo", [], "org_two"), "party", {
      organisationId: "org_two",
      state: { name: "Foreign Ltd" },
    });
    const recipients = { answer: "given", items: [{ id: "r1", partyId: foreign.id, category: "other" }] };
    const cause = await refusal(
      createActivity(house.as("dpo"), { organisationId: "org_one", state: { ...draft(), recipients } }),
    );
    expect(cause.fields).toEqual([{ path: "recipients", code: "unknown-record" }]);
  });

  it("refuses to remove a record that another one names, and removes it once nothing does", async () => {
    const dpo = house.as("dpo");
    const party = await createRecord(dpo, "party", { organisationId: "org_one", state: { name: "Printer Ltd" } });
    const recipients = { answer: "given", items: [{ id: "r1", partyId: party.id, category: "printing" }] };
    const made = await createActivity(dpo, { organisationId: "org_one", state: { ...draft(), recipients } });
    expect((await refusal(removeRecord(dpo, "party", { id: party.id, revision: 1 }))).code).toBe("in-use");
    await updateActivity(dpo, { id: made.id, revision: 1, changes: { recipients: { answer: "none" } } });
    await removeRecord(dpo, "party", { id: party.id, revision: 1 });
    expect(house.db.read.select().from(records).where(eq(records.id, party.id)).get()).toBeUndefined();
    expect((await verifyLedger(house.db)).faults).toEqual([]);
  });

  it("keeps an owner inside their departments on both sides of a change", async () => {
    const owner = house.as("owner", ["dep_one-hr"]);
    const made = await createActivity(owner, { organisationId: "org_one", state: draft("dep_one-hr") });
    const moved = refusal(updateActivity(owner, { id: made.id, revision: 1, changes: { departmentId: "dep_one-it" } }));
    expect((await moved).code).toBe("forbidden");
    expect((await refusal(createActivity(owner, { organisationId: "org_one", state: draft("dep_one-it") }))).code).toBe(
      "forbidden",
    );
    expect((await refusal(createActivity(owner, { organisationId: "org_two", state: draft(null) }))).code).toBe(
      "forbidden",
    );
  });

  it("lets an auditor change nothing", async () => {
    const dpo = house.as("dpo");
    const party = await createRecord(dpo, "party", { organisationId: "org_one", state: { name: "Printer Ltd" } });
    const cause = await refusal(
      updateRecord(house.as("auditor"), "party", { id: party.id, revision: 1, changes: { name: "Other" } }),
    );
    expect(cause.code).toBe("forbidden");
  });

  it("has a database that refuses to change or remove history", () => {
    expect(() => house.db.raw.exec("update ledger_entries set actor = 'x'")).toThrow(/append-only/);
    expect(() => house.db.raw.exec("delete from ledger_entries")).toThrow(/append-only/);
  });
});
