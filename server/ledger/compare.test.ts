import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approveActivity, archiveActivity, submitActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import { testHouse } from "../testing";
import { compareDays } from "./compare";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const organisationId = "org_one";
const noon = (day: number) => Date.UTC(2026, 10, day, 12);
const days = { from: "2026-11-23", to: "2026-11-25" };

/** On the 23rd one is approved and one a draft; until the 25th the first is rewritten, a third is made, the second archived. */
async function twoDays() {
  const dpo = house.as("dpo");
  const create = (name: string, department: string) =>
    createActivity(dpo, { organisationId, state: { name: { en: name }, departmentId: `dep_one-${department}` } });
  const first = await create("Applications", "hr");
  await submitActivity(dpo, { id: first.id, revision: 1 });
  await approveActivity(house.operator, { id: first.id, revision: 2, override: { en: "known" } });
  const second = await create("Visitors", "it");
  house.setClock(noon(25));
  await updateActivity(dpo, { id: first.id, revision: 3, changes: { name: { en: "Job applications" } } });
  await archiveActivity(dpo, { id: second.id, revision: 1, reason: { en: "Ended" }, since: null });
  const third = await create("Payroll", "hr");
  return { first: first.id, second: second.id, third: third.id };
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("two days of a register", () => {
  it("differ by what came, went and changed, each with both sides", async () => {
    const { first, second, third } = await twoDays();
    const result = await compareDays(house.as("dpo"), { organisationId, ...days, version: "working" });
    expect(idsOf(result.came)).toEqual([third]);
    expect(idsOf(result.went)).toEqual([second]);
    expect(result.changed.map(({ id, before, after }) => [id, before.name.en, after.name.en])).toEqual([
      [first, "Applications", "Job applications"],
    ]);
    expect(result.totals).toEqual({ came: 1, went: 1, changed: 1 });
    const backwards = await compareDays(house.as("dpo"), {
      organisationId,
      from: days.to,
      to: days.from,
      version: "working",
    });
    expect([idsOf(backwards.came), idsOf(backwards.went)]).toEqual([[second], [third]]);
  });

  it("do not differ in approved versions while nothing was approved, for auditors whatever they ask", async () => {
    await twoDays();
    const { totals } = await compareDays(house.as("dpo"), { organisationId, ...days, version: "approved" });
    expect(totals).toEqual({ came: 0, went: 0, changed: 0 });
    const auditor = await compareDays(house.as("auditor"), { organisationId, ...days, version: "working" });
    expect(auditor.version).toBe("approved");
    expect(JSON.stringify(auditor)).not.toContain("Job applications");
  });

  it("show an owner their own departments alone", async () => {
    const { second } = await twoDays();
    const owner = await compareDays(house.as("owner", ["dep_one-it"]), { organisationId, ...days, version: "working" });
    expect([idsOf(owner.came), idsOf(owner.went), idsOf(owner.changed)]).toEqual([[], [second], []]);
  });

  it("can begin before the register did, and never end on a day to come", async () => {
    const { first, third } = await twoDays();
    const dpo = house.as("dpo");
    const all = await compareDays(dpo, { organisationId, from: "2026-01-01", to: days.to, version: "working" });
    expect(idsOf(all.came)).toEqual([first, third]);
    const later = compareDays(dpo, { organisationId, from: days.from, to: "2030-01-01", version: "working" });
    await expect(later).rejects.toMatchObject({ code: "no-such-day" });
  });
});
