import { afterEach, beforeEach, expect, it } from "vitest";
import { createActivity } from "../activities/write";
import { mutate } from "../mutate";
import { testHouse } from "../testing";
import { listExemptions } from "./list";

const organisationId = "org_one";
const said = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: [] });

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const list = (ctx = house.as("dpo")) => listExemptions(ctx, { organisationId, page: 1 });
const create = (state: Record<string, unknown>) => createActivity(house.operator, { organisationId, state });
const employ = (count: number) =>
  mutate(house.operator, organisationId, [
    {
      action: "organisation.update",
      noun: "organisation",
      id: organisationId,
      plan: (current) => ({ ...current, particulars: { employees: said(count) } }),
    },
  ]);

const harmless = {
  name: { en: "Guest book" },
  departmentId: "dep_one-it",
  personalData: { answer: "given", items: [{ id: "d", category: "contact" }] },
  particulars: { risk: said("unlikely"), frequency: said("occasional") },
};

it("each activity is listed with its result and everything that speaks against it or is not known", async () => {
  await create(harmless);
  await create({ ...harmless, particulars: { risk: said("likely"), frequency: said("regular") } });
  await employ(40);
  const { employees, limit, items, total } = await list();
  expect({ employees, limit, total }).toEqual({ employees: 40, limit: 250, total: 2 });
  expect(items.map(({ exemption }) => [exemption.result, exemption.reasons])).toEqual([
    ["may-be-left-out", []],
    ["must-be-recorded", ["risk", "regular"]],
  ]);
});

it("nothing can be left out while the number of employees is unknown, nor from the threshold on", async () => {
  await create(harmless);
  const results = async () => (await list()).items.map(({ exemption }) => exemption.result);
  expect((await list()).employees).toBeNull();
  expect(await results()).toEqual(["open"]);
  await employ(250);
  expect(await results()).toEqual(["must-be-recorded"]);
});

it("an owner is shown the activities of their departments, and whoever may answer is told so", async () => {
  await create(harmless);
  expect((await list(house.as("owner", ["dep_one-hr"]))).items).toEqual([]);
  const own = await list(house.as("owner", ["dep_one-it"]));
  expect(own.items).toMatchObject([{ mayAnswer: true }]);
  expect(own.allowed).toEqual({ editOrganisation: false });
  expect((await list(house.as("auditor"))).items).toMatchObject([{ mayAnswer: false }]);
});
