import { afterEach, beforeEach, expect, it } from "vitest";
import { user } from "@/db/schema/auth";
import { createActivity, updateActivity } from "../activities/write";
import { testHouse } from "../testing";
import { getMarks, updateMarks } from "./marks";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  const at = new Date(0);
  await house.db.batch((write) => [
    write.insert(user).values({ id: "user-dpo", name: "D", email: "d@example.org", createdAt: at, updatedAt: at }),
  ]);
});
afterEach(() => house.remove());

it("a field that was seen is unseen again once its value changes, and seen again when it changes back", async () => {
  const dpo = house.as("dpo");
  const { id } = await createActivity(dpo, { organisationId: "org_one", state: { name: { en: "One" } } });
  expect(await updateMarks(dpo, { id, revision: 1, fields: ["name", "purposes"], seen: true })).toHaveLength(2);
  await updateActivity(dpo, { id, revision: 1, changes: { name: { en: "Two" } } });
  expect(await getMarks(dpo, { id })).toEqual(["purposes"]);
  await updateActivity(dpo, { id, revision: 2, changes: { name: { en: "One" } } });
  expect((await getMarks(dpo, { id })).sort()).toEqual(["name", "purposes"]);
  expect(await updateMarks(dpo, { id, revision: 3, fields: ["purposes"], seen: false })).toEqual(["name"]);
});

it("nothing is marked as seen that was changed while the reviewer was reading", async () => {
  const dpo = house.as("dpo");
  const { id } = await createActivity(dpo, { organisationId: "org_one", state: { name: { en: "One" } } });
  await updateActivity(dpo, { id, revision: 1, changes: { name: { en: "Two" } } });
  await expect(updateMarks(dpo, { id, revision: 1, fields: ["name"], seen: true })).rejects.toThrow("conflict");
  expect(await getMarks(dpo, { id })).toEqual([]);
});
