import { afterEach, beforeEach, expect, it } from "vitest";
import { createActivity } from "../activities/write";
import { getDashboard } from "../dashboard/get";
import { testHouse, testPerson } from "../testing";
import { assignFinding, judgeFinding } from "./judge";
import { listFindings, totalFindings } from "./list";

const organisationId = "org_one";
const TODAY = "2026-11-23";
const hr = ["dep_one-hr"];

let house: Awaited<ReturnType<typeof testHouse>>;
let id: string;
beforeEach(async () => {
  house = await testHouse();
  await testPerson(house.operator, "per_owner", { role: "owner", userId: "user-owner", departmentIds: hr });
  await testPerson(house.operator, "per_dpo", { role: "dpo", userId: "user-dpo" });
  const state = { name: { en: "Recruiting" }, departmentId: hr[0] };
  id = (await createActivity(house.operator, { organisationId, state })).id;
});
afterEach(() => house.remove());

const list = (ctx = house.as("dpo"), more: object = {}) =>
  listFindings(ctx, { organisationId, standing: "open", page: 1, ...more });
const owner = () => house.as("owner", hr);

async function give(key: string, assignedTo: string | null, dueOn: string | null): Promise<void> {
  await assignFinding(house.as("dpo"), { id, key, assignedTo, dueOn });
}

async function threeKeys(): Promise<[string, string, string]> {
  const [one, two, three] = (await list(house.as("dpo"), { recordId: id })).items;
  if (!one || !two || !three) throw new Error("an empty activity has findings");
  return [one.key, two.key, three.key];
}

it("a finding is listed with the person it was given to, until when, and no longer once it is taken back", async () => {
  const [one, two] = await threeKeys();
  await give(one, "per_owner", TODAY);
  await give(two, "per_owner", "2026-12-31");
  const mine = await list(owner(), { assigned: "mine" });
  expect(mine.items.map(({ key, assignedTo, dueOn }) => [key, assignedTo, dueOn]).sort()).toEqual(
    [
      [one, "per_owner", TODAY],
      [two, "per_owner", "2026-12-31"],
    ].sort(),
  );
  await give(one, null, null);
  expect((await list(owner(), { assigned: "mine" })).items.map(({ key }) => key)).toEqual([two]);
});

it("what is due by today is told apart, for oneself and for everybody", async () => {
  const [one, two, three] = await threeKeys();
  await give(one, "per_owner", TODAY);
  await give(two, "per_owner", "2026-12-31");
  await give(three, "per_dpo", TODAY);
  expect((await list(owner())).assigned).toEqual({ mine: 2, "mine-due": 1, due: 2 });
  expect((await list()).assigned).toEqual({ mine: 1, "mine-due": 1, due: 2 });
  house.setClock(Date.UTC(2027, 0, 1, 9));
  expect((await list(owner())).assigned).toEqual({ mine: 2, "mine-due": 2, due: 3 });
});

it("each number is that of the list it opens, on the findings page and on the dashboard", async () => {
  const [one, two, three] = await threeKeys();
  await give(one, "per_owner", TODAY);
  await give(two, "per_owner", "2026-12-31");
  await give(three, "per_dpo", TODAY);
  for (const ctx of [owner(), house.as("dpo")])
    for (const assigned of ["mine", "mine-due", "due"] as const) {
      const { total, assigned: counts } = await list(ctx, { assigned });
      const totals = await totalFindings(ctx, { organisationId, assigned });
      expect(total).toBe(counts[assigned]);
      expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect((await getDashboard(ctx, { organisationId })).assigned[assigned]).toBe(total);
    }
});

it("a finding that was accepted waits for nobody", async () => {
  const [one] = await threeKeys();
  await give(one, "per_owner", TODAY);
  await judgeFinding(house.as("dpo"), {
    id,
    key: one,
    verdict: "accepted",
    reason: { en: "known" },
    until: "2026-12-31",
  });
  expect((await list(owner())).assigned).toEqual({ mine: 0, "mine-due": 0, due: 0 });
});

it("it is given with a day that is not over, by the DPO alone", async () => {
  const [key] = await threeKeys();
  const to = { id, key, assignedTo: "per_owner" };
  const days = [
    [null, "required"],
    ["2026-11-22", "past-day"],
  ] as const;
  for (const [dueOn, code] of days)
    await expect(assignFinding(house.as("dpo"), { ...to, dueOn })).rejects.toMatchObject({
      code: "bad-input",
      fields: [{ path: "dueOn", code }],
    });
  await expect(assignFinding(owner(), { ...to, dueOn: TODAY })).rejects.toMatchObject({ code: "forbidden" });
});

it("people are offered to those who may give findings to them, and to nobody else", async () => {
  expect((await list()).people.map((person) => person.id).sort()).toEqual(["per_dpo", "per_owner"]);
  expect((await list(owner())).people).toEqual([]);
});
