import { afterEach, beforeEach, expect, it } from "vitest";
import { archiveActivity } from "../activities/workflow";
import { createActivity } from "../activities/write";
import { testHouse } from "../testing";
import { getDashboard } from "./get";

const organisationId = "org_one";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const create = async (departmentId: string | null) =>
  (await createActivity(house.operator, { organisationId, state: { name: { en: "Backups" }, departmentId } })).id;

it("counts the activities that each role may see, whatever their status", async () => {
  const total = async (ctx = house.as("dpo")) => (await getDashboard(ctx, { organisationId })).total;
  expect(await total()).toBe(0);
  const gone = await create("dep_one-hr");
  await create("dep_one-it");
  await create(null);
  await archiveActivity(house.as("dpo"), { id: gone, revision: 1, reason: { en: "Over" }, since: null });
  const all = await total();
  expect([all, await total(house.as("owner", ["dep_one-hr"])), await total(house.as("owner", ["dep_one-it"]))]).toEqual(
    [3, 1, 1],
  );
});
