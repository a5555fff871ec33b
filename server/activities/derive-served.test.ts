import { afterAll, beforeAll, expect, it } from "vitest";
import { itemsOf } from "@/domain/answers";
import { listLedger } from "../ledger/list";
import { loadRecord } from "../records/load";
import { createRecord } from "../records/write";
import { testHouse } from "../testing";
import { deriveControllersServed } from "./derive-served";
import { approveActivity, submitActivity } from "./workflow";

const organisationId = "org_one";
const wish = {
  organisationId,
  customers: "Acme GmbH\nBeta AG; Payroll\nACME gmbh",
  processing: { en: "Hosting" },
  language: "en" as const,
};
const draft = { name: { en: "Hosting for customers" }, departmentId: "dep_one-it" };

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: ReturnType<typeof house.as>;
let acme: string;

beforeAll(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
  ({ id: acme } = await createRecord(dpo, "party", { organisationId, state: { name: "ACME GmbH" } }));
});
afterAll(() => house.remove());

const entries = async () => (await listLedger(dpo, { organisationId, page: 1 })).total;

it("one click makes a processor's draft with a row for each customer, who is a party known or new", async () => {
  const { id, counts } = await deriveControllersServed(dpo, { ...wish, activity: draft });
  expect(counts).toEqual({ customers: 2, known: 1, added: 2, parties: 1 });
  const { state } = await loadRecord(house.db, "activity", id);
  expect(state).toMatchObject({ role: "processor", status: "draft", name: draft.name });
  const [first, second] = itemsOf(state.controllersServed);
  expect(first).toMatchObject({ partyId: acme, processing: { value: { en: "Hosting" } } });
  expect(second).toMatchObject({ processing: { value: { en: "Payroll" } } });
  const { state: beta } = await loadRecord(house.db, "party", second?.partyId ?? "");
  expect(beta.name).toBe("Beta AG");
});

it("the same list again changes nothing, so that what is approved stays approved", async () => {
  const { id } = await deriveControllersServed(dpo, { ...wish, activity: draft });
  await submitActivity(dpo, { id, revision: 1 });
  await approveActivity(dpo, { id, revision: 2, override: { en: "known" } });
  const before = await entries();
  const again = { ...wish, activity: { id, revision: 3 } };
  expect((await deriveControllersServed(dpo, again)).counts).toEqual({ customers: 2, known: 2, added: 0, parties: 0 });
  expect(await entries()).toBe(before);
  expect((await loadRecord(house.db, "activity", id)).state.status).toBe("approved");
  const longer = { ...again, customers: "Gamma SE" };
  expect((await deriveControllersServed(dpo, longer)).counts).toMatchObject({ added: 1, parties: 1 });
  expect(await entries()).toBe(before + 2);
});

it("leaves everything as it was where the activity changed meanwhile, belongs to others, or is no processor's", async () => {
  const { id } = await deriveControllersServed(dpo, { ...wish, activity: draft });
  const before = await entries();
  const refused = async (as: typeof dpo, activity: { id: string; revision: number }, customers = "Omega KG") =>
    deriveControllersServed(as, { ...wish, customers, activity }).catch((cause) => cause.code);
  expect(await refused(dpo, { id, revision: 7 })).toBe("conflict");
  expect(await refused(house.as("owner", ["dep_one-hr"]), { id, revision: 1 })).toBe("not-found");
  expect(await refused(house.as("auditor"), { id, revision: 1 })).toBe("forbidden");
  expect(await refused(dpo, { id, revision: 1 }, "  \n ")).toBe("bad-input");
  expect(await refused(dpo, { id, revision: 1 }, "Somebody KG\n".repeat(501))).toBe("bad-input");
  expect(await entries()).toBe(before);
});
