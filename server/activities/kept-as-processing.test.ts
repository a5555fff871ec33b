import { afterEach, beforeEach, expect, it } from "vitest";
import { itemsOf } from "@/domain/answers";
import { listLedger } from "../ledger/list";
import { loadRecord } from "../records/load";
import { createRecord } from "../records/write";
import { testHouse } from "../testing";
import { listCustomers } from "./customers";
import { SetRightInput, setContractsRight } from "./kept-as-processing";
import { createActivity } from "./write";

const organisationId = "org_one";
let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

async function party(name: string, kind = "processing"): Promise<string> {
  const signedOn = { answer: "given", value: "2020-01-02" };
  const contracts = { answer: "given", items: [{ id: "k1", kind, signedOn }] };
  return (await createRecord(house.as("dpo"), "party", { organisationId, state: { name, contracts } })).id;
}

const given = (items: unknown[]) => ({ answer: "given", items });
const activity = (en: string, state: Record<string, unknown>) =>
  createActivity(house.as("dpo"), { organisationId, state: { name: { en }, departmentId: "dep_one-hr", ...state } });

const probable = async (role: "dpo" | "owner" | "auditor" = "dpo") =>
  (await listCustomers(house.as(role, ["dep_one-hr"]), { organisationId, activityId: null })).probable;

/** Two customers kept the wrong way round, and four parties that nothing shows to be one. */
async function register() {
  const served = await party("Served AG");
  const named = await party("Stadtwerke Musterstadt GmbH");
  const recipient = await party("Recipient AG");
  await party("Nowhere AG");
  const engaged = await party("Below AG");
  const right = await party("Right AG", "processing-on-behalf");
  await createRecord(house.as("dpo"), "party", {
    organisationId,
    state: { name: "Above AG", subProcessors: given([{ id: "u1", partyId: engaged }]) },
  });
  await activity("Hosting", {
    role: "processor",
    controllersServed: given([served, recipient, engaged, right].map((partyId, at) => ({ id: `c${at}`, partyId }))),
    recipients: given([{ id: "r1", partyId: recipient, category: "cloud", role: "processor" }]),
  });
  await activity("Portal der Stadtwerke Musterstadt", { role: "processor" });
  await activity("Mail to Nowhere AG", {});
  return { served, named, recipient };
}

it("a customer is one whom an activity serves or a processor's record names, and to whom nothing is given anywhere", async () => {
  const { served, named } = await register();
  expect(await probable()).toEqual([
    expect.objectContaining({
      id: served,
      sign: "served",
      contracts: 1,
      activities: [{ en: "Hosting", de: "Hosting" }],
    }),
    expect.objectContaining({ id: named, sign: "named" }),
  ]);
});

it("nobody is named by what fields and codes are called, but by what a person wrote, with or without the legal form", async () => {
  await party("Systems GmbH");
  await party("Cloud AG");
  await party("Answer Ltd");
  const named = await party("Nord und Süd GmbH & Co. KG");
  const recipients = given([{ id: "r1", category: "cloud", role: "processor" }]);
  await activity("Portal", { role: "processor", recipients });
  await activity("Shop für die NORD UND SÜD GmbH", { role: "processor" });
  expect((await probable()).map(({ id, activities }) => [id, activities.map(({ en }) => en)])).toEqual([
    [named, ["Shop für die NORD UND SÜD GmbH"]],
  ]);
});

it("whoever may not set them right is told of nobody", async () => {
  await register();
  expect(await probable("owner")).toEqual([]);
  expect(await probable("auditor")).toEqual([]);
});

it("those that are chosen are set right as one change, with their days, and are then customers whose contract is in force", async () => {
  const { served, named } = await register();
  const dpo = house.as("dpo");
  const parties = (await probable()).map(({ id, revision }) => ({ id, revision }));
  const before = (await listLedger(dpo, { organisationId, page: 1 })).total;
  expect(await setContractsRight(dpo, { organisationId, parties })).toEqual({ parties: 2 });
  expect((await listLedger(dpo, { organisationId, page: 1 })).total).toBe(before + 2);
  const { state } = await loadRecord(house.db, "party", served);
  expect(itemsOf(state.contracts)).toMatchObject([
    { id: "k1", kind: "processing-on-behalf", signedOn: { value: "2020-01-02" } },
  ]);
  expect(await probable()).toEqual([]);
  const { inForce } = await listCustomers(dpo, { organisationId, activityId: null });
  expect(inForce.map(({ id }) => id)).toEqual(expect.arrayContaining([served, named]));
});

it("nobody is set right who is no such party, or who has changed since", async () => {
  const { served, recipient } = await register();
  const dpo = house.as("dpo");
  const codeOf = (parties: { id: string; revision: number }[]) =>
    setContractsRight(dpo, { organisationId, parties }).catch(({ code }) => code);
  expect(await codeOf([{ id: recipient, revision: 1 }])).toBe("bad-input");
  expect(await codeOf([{ id: served, revision: 7 }])).toBe("conflict");
  expect(await probable()).toHaveLength(2);
});

it("a wish that names one of them twice is refused as such", () => {
  const party = { id: "pty_one", revision: 1 };
  expect(SetRightInput.safeParse({ organisationId, parties: [party] }).success).toBe(true);
  expect(SetRightInput.safeParse({ organisationId, parties: [party, { ...party, revision: 2 }] }).success).toBe(false);
});
