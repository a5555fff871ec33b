import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "@/domain/people/person";
import type { AsOf } from "@/lib/as-of";
import { approveActivity, archiveActivity, restoreActivity, submitActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import { closePast } from "../ledger/past";
import { testHouse } from "../testing";
import { createCallerFactory } from "./init";
import { appRouter } from "./router";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => {
  closePast();
  house.remove();
});

const organisationId = "org_one";

function asking(role: Role, asOf: AsOf | null = null, departments: string[] = []) {
  const ctx = house.as(role, departments);
  const account = { id: `user-${role}`, name: "Somebody", email: "somebody@example.org", twoFactorEnabled: false };
  return createCallerFactory(appRouter)({ ...ctx, account, requestId: "test", asOf });
}

const on = (day: string, version: AsOf["version"] = "working"): AsOf => ({ day, version });

/** Approved as "First", then a draft beside it; another that nobody approved; a third archived as a draft. */
async function makeActivities() {
  const dpo = house.as("dpo");
  const create = (name: string) =>
    createActivity(dpo, { organisationId, state: { name: { en: name }, departmentId: "dep_one-hr" } });
  const approved = await create("First text");
  await submitActivity(dpo, { id: approved.id, revision: 1 });
  await approveActivity(house.operator, { id: approved.id, revision: 2, override: { en: "known" } });
  await updateActivity(dpo, { id: approved.id, revision: 3, changes: { name: { en: "Secretdraft" } } });
  const draft = await create("Secretdraft");
  const ended = await create("Second text");
  await submitActivity(dpo, { id: ended.id, revision: 1 });
  await approveActivity(house.operator, { id: ended.id, revision: 2, override: { en: "known" } });
  await updateActivity(dpo, {
    id: ended.id,
    revision: 3,
    changes: { description: { answer: "given", value: { en: "Secretdraft" } } },
  });
  await archiveActivity(dpo, { id: ended.id, revision: 4, reason: { en: "Ended" }, since: null });
  await restoreActivity(dpo, { id: ended.id, revision: 5 });
  await archiveActivity(dpo, { id: ended.id, revision: 6, reason: { en: "Ended" }, since: null });
  return { approved: approved.id, draft: draft.id, ended: ended.id };
}

describe("who asks for another day or version", () => {
  it("gets no draft as an auditor, whatever the question", async () => {
    const { approved, draft, ended } = await makeActivities();
    for (const asOf of [null, on("2026-11-23"), on("2026-11-23", "approved")]) {
      const auditor = asking("auditor", asOf);
      const answers = [
        await auditor.activities.list({ organisationId }),
        await auditor.activities.list({ organisationId, search: "Secretdraft" }),
        await auditor.activities.facets({ organisationId }),
        await auditor.activities.get({ id: approved }),
        await auditor.activities.get({ id: ended }),
        await auditor.dashboard.get({ organisationId }),
        await auditor.search.list({ organisationId, search: "Secretdraft" }),
        await auditor.options.list({ organisationId, nouns: ["party", "department"] }),
        await auditor.departments.get({ id: "dep_one-hr" }),
        await auditor.ledger.list({ organisationId }),
        await auditor.ledger.list({ organisationId, subjectId: approved }),
        await auditor.ledger.list({ organisationId, subjectId: ended }),
      ];
      expect(JSON.stringify(answers)).not.toContain("Secretdraft");
      expect(JSON.stringify(answers)).not.toContain(draft);
      await expect(auditor.activities.get({ id: draft })).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect((await auditor.ledger.list({ organisationId, subjectId: draft })).items).toEqual([]);
      const { items } = await auditor.activities.list({ organisationId });
      expect(items.map(({ nameEn, status }) => [nameEn, status])).toEqual([
        ["First text", "approved"],
        ["Second text", "archived"],
      ]);
    }
  });

  it("sees that day as a DPO, may change nothing there, and everything today", async () => {
    const { approved } = await makeActivities();
    house.setClock(Date.UTC(2026, 10, 25));
    await updateActivity(house.as("dpo"), { id: approved, revision: 4, changes: { name: { en: "Third text" } } });
    const past = asking("dpo", on("2026-11-24"));
    const seen = await past.activities.get({ id: approved });
    expect(seen.state.name).toEqual({ en: "Secretdraft" });
    expect(Object.values(seen.allowed).some(Boolean)).toBe(false);
    expect((await past.organisations.get({ id: organisationId })).allowed).toMatchObject({
      update: false,
      createActivity: false,
      createShared: false,
      administer: false,
      viewLedger: true,
    });
    const change = { id: approved, revision: 4, changes: { name: { en: "Rewritten past" } } };
    await expect(past.activities.update(change)).rejects.toMatchObject({ cause: { code: "past" } });
    const inForce = await asking("dpo", { day: null, version: "approved" }).activities.get({ id: approved });
    expect(inForce.state.name).toEqual({ en: "First text" });
    const today = await asking("dpo").activities.get({ id: approved });
    expect(today.state.name).toEqual({ en: "Third text" });
    expect(today.allowed.update).toBe(true);
  });

  it("sees as an owner the own departments on that day and no other", async () => {
    const { approved } = await makeActivities();
    const own = asking("owner", on("2026-11-23"), ["dep_one-hr"]);
    const other = asking("owner", on("2026-11-23"), ["dep_one-it"]);
    expect((await own.activities.get({ id: approved })).id).toBe(approved);
    await expect(other.activities.get({ id: approved })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await other.activities.list({ organisationId })).total).toBe(0);
  });

  it("is told that there is no such day before the beginning, after today, and for what is no day", async () => {
    await makeActivities();
    for (const day of ["2026-11-22", "2030-01-01", "2026-02-31", "gestern"])
      await expect(asking("dpo", on(day)).activities.list({ organisationId })).rejects.toMatchObject({
        cause: { code: "no-such-day", params: { organisationId, day } },
      });
  });

  it("learns nothing of a register of others, on no day", async () => {
    const { approved } = await makeActivities();
    const stranger = createCallerFactory(appRouter)({
      ...house.as("dpo", [], "org_two"),
      account: { id: "user-dpo", name: "S", email: "s@example.org", twoFactorEnabled: false },
      requestId: "test",
      asOf: on("2026-11-23"),
    });
    await expect(stranger.activities.get({ id: approved })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stranger.activities.list({ organisationId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
