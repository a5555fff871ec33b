import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { itemsOf } from "@/domain/answers";
import { listLedger } from "../ledger/list";
import { loadRecord } from "../records/load";
import { createRecord, updateRecord } from "../records/write";
import { testHouse } from "../testing";
import { listCustomers } from "./customers";
import { customersInFile } from "./customers-in-file";
import { DeriveServedInput, deriveControllersServed } from "./derive-served";
import { approveActivity, submitActivity } from "./workflow";

const organisationId = "org_one";
const pasted = (customers: string) => ({ kind: "list" as const, customers });
const wish = {
  organisationId,
  source: pasted("Acme GmbH\nBeta AG; Payroll\nACME gmbh"),
  takeOut: [],
  processing: { en: "Hosting" },
  language: "en" as const,
};
const draft = { name: { en: "Hosting for customers" }, departmentId: "dep_one-it" };
const given = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: [] });

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
const servedOf = async (id: string) => itemsOf((await loadRecord(house.db, "activity", id)).state.controllersServed);
const refusalOf = (answer: Promise<unknown>) => answer.catch((cause) => cause.code);

/** A customer with contracts of one kind, by their last days; null never ends. */
async function customer(name: string, kind: string, ...ends: (string | null)[]): Promise<string> {
  const items = ends.map((end, index) => ({ id: `k${index}`, kind, ...(end && { endsOn: given(end) }) }));
  const state = { name, contracts: { answer: "given", items } };
  return (await createRecord(dpo, "party", { organisationId, state })).id;
}

it("one click makes a processor's draft with a row for each customer, who is a party known or new", async () => {
  const { id, ...told } = await deriveControllersServed(dpo, { ...wish, activity: draft });
  expect(told).toMatchObject({ customers: 2, known: 1, added: 2, parties: 1, contracts: 0, takenOut: 0 });
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
  expect(await deriveControllersServed(dpo, again)).toMatchObject({ customers: 2, known: 2, added: 0, parties: 0 });
  expect(await entries()).toBe(before);
  expect((await loadRecord(house.db, "activity", id)).state.status).toBe("approved");
  const longer = { ...again, source: pasted("Gamma SE") };
  expect(await deriveControllersServed(dpo, longer)).toMatchObject({ added: 1, parties: 1 });
  expect(await entries()).toBe(before + 2);
});

it("leaves everything as it was where the activity changed meanwhile, belongs to others, or is no processor's", async () => {
  const { id } = await deriveControllersServed(dpo, { ...wish, activity: draft });
  const before = await entries();
  const refused = async (as: typeof dpo, activity: { id: string; revision: number }, customers = "Omega KG") =>
    refusalOf(deriveControllersServed(as, { ...wish, source: pasted(customers), activity }));
  expect(await refused(dpo, { id, revision: 7 })).toBe("conflict");
  expect(await refused(house.as("owner", ["dep_one-hr"]), { id, revision: 1 })).toBe("not-found");
  expect(await refused(house.as("auditor"), { id, revision: 1 })).toBe("forbidden");
  expect(await refused(dpo, { id, revision: 1 }, "  \n ")).toBe("bad-input");
  expect(await refused(dpo, { id, revision: 1 }, "Somebody KG\n".repeat(501))).toBe("bad-input");
  expect(await refused(dpo, { id, revision: 1 }, "Omega KG\tHosting\t04/05/2025")).toBe("bad-input");
  expect(await entries()).toBe(before);
});

it("tells nobody who may not write it what an activity or the register says of customers, even where nothing would change", async () => {
  const { id } = await deriveControllersServed(dpo, { ...wish, activity: draft });
  const auditor = house.as("auditor");
  const same = { ...wish, activity: { id, revision: 1 } };
  expect(await refusalOf(deriveControllersServed(auditor, same))).toBe("forbidden");
  const reader = { ...dpo, actor: { ...house.as("dpo").actor, readOnly: true } } as typeof dpo;
  expect(await refusalOf(deriveControllersServed(reader, same))).toBe("forbidden");
  const unknown = { kind: "contracts" as const, partyIds: ["pty_nobody"] };
  for (const other of [auditor, house.as("owner", ["dep_one-hr"])])
    expect(await refusalOf(deriveControllersServed(other, { ...wish, source: unknown, activity: draft }))).toBe(
      "forbidden",
    );
});

describe("contracts kept in the register", () => {
  let kept: Record<"running" | "lastDay" | "over" | "supplier", string>;

  beforeAll(async () => {
    kept = {
      running: await customer("Kunde Eins", "processing-on-behalf", "2025-01-01", null),
      lastDay: await customer("Kunde Zwei", "processing-on-behalf", "2026-11-23"),
      over: await customer("Kunde Drei", "processing-on-behalf", "2026-11-22"),
      supplier: await customer("Host", "processing", null),
    };
  });
  const from = (...partyIds: string[]) => ({ ...wish, source: { kind: "contracts" as const, partyIds } });

  it("name the customers whose contract is in force on the day, and no supplier", async () => {
    const { inForce, ended } = await listCustomers(dpo, { organisationId, activityId: null });
    const known = { isServed: false };
    expect(inForce.filter(({ id }) => Object.values(kept).includes(id))).toEqual([
      { id: kept.running, name: "Kunde Eins", until: null, ...known },
      { id: kept.lastDay, name: "Kunde Zwei", until: "2026-11-23", ...known },
    ]);
    expect(ended).toEqual([]);
    const abroad = house.as("dpo", [], "org_two");
    expect(await refusalOf(listCustomers(abroad, { organisationId, activityId: null }))).toBe("forbidden");
  });

  it("become rows in one change, and the same ones change nothing afterwards", async () => {
    const before = await entries();
    const made = await deriveControllersServed(dpo, { ...from(kept.running, kept.lastDay), activity: draft });
    expect(made).toMatchObject({ customers: 2, known: 2, added: 2, parties: 0 });
    expect(await servedOf(made.id)).toMatchObject([
      { partyId: kept.running, processing: given({ en: "Hosting" }) },
      { partyId: kept.lastDay },
    ]);
    const activity = { id: made.id, revision: 1 };
    expect(await deriveControllersServed(dpo, { ...from(kept.running), activity })).toMatchObject({ added: 0 });
    expect(await entries()).toBe(before + 1);
    const { inForce } = await listCustomers(dpo, { organisationId, activityId: made.id });
    expect(inForce.filter(({ isServed }) => isServed).map(({ id }) => id)).toEqual([kept.running, kept.lastDay]);
  });

  it("bring nobody whose contract has ended, who is only a supplier, or who belongs to another organisation", async () => {
    const elsewhere = house.as("dpo", [], "org_two");
    const state = {
      name: "Elsewhere",
      contracts: { answer: "given", items: [{ id: "k", kind: "processing-on-behalf" }] },
    };
    const foreign = await createRecord(elsewhere, "party", { organisationId: "org_two", state });
    const before = await entries();
    for (const id of [kept.over, kept.supplier, foreign.id, "pty_nobody"])
      expect(await refusalOf(deriveControllersServed(dpo, { ...from(id), activity: draft }))).toBe("bad-input");
    expect(await refusalOf(deriveControllersServed(dpo, { ...from(), activity: draft }))).toBe("bad-input");
    expect(await entries()).toBe(before);
  });

  it("that ended since are told and stay in the record until somebody takes them out", async () => {
    const { id } = await deriveControllersServed(dpo, { ...from(kept.running, kept.lastDay), activity: draft });
    const party = await loadRecord(house.db, "party", kept.running);
    const contracts = {
      answer: "given",
      items: [{ id: "k", kind: "processing-on-behalf", endsOn: given("2026-11-01") }],
    };
    await updateRecord(dpo, "party", { id: party.id, revision: party.revision, changes: { contracts } });
    expect((await listCustomers(dpo, { organisationId, activityId: id })).ended).toEqual([
      { id: kept.running, name: "Kunde Eins", on: "2026-11-01" },
    ]);
    const activity = { id, revision: 1 };
    expect(await deriveControllersServed(dpo, { ...from(kept.lastDay), activity })).toMatchObject({ takenOut: 0 });
    expect(await servedOf(id)).toHaveLength(2);
    const taking = { ...from(kept.lastDay), activity };
    expect(await refusalOf(deriveControllersServed(dpo, { ...taking, takeOut: [kept.lastDay] }))).toBe("bad-input");
    expect(await deriveControllersServed(dpo, { ...taking, takeOut: [kept.running] })).toMatchObject({
      revision: 2,
      takenOut: 1,
    });
    expect((await servedOf(id)).map(({ partyId }) => partyId)).toEqual([kept.lastDay]);
  });
});

describe("a list with the days of contracts", () => {
  const list = "Kunde Vier\tHosting\t01.02.2024\t31.01.2030\nKunde Fünf\tHosting\t01.02.2020\t31.01.2021";

  it("writes the contract with the party, known or new, and changes nothing when it comes again", async () => {
    const four = await customer("Kunde Vier", "processing", null);
    const made = await deriveControllersServed(dpo, { ...wish, source: pasted(list), activity: draft });
    const told = { contracts: 1, contractsLeft: 0, parties: 0, added: 1 };
    expect(made).toMatchObject({ ...told, ended: [{ name: "Kunde Fünf", on: "2021-01-31", isServed: false }] });
    const { state, revision } = await loadRecord(house.db, "party", four);
    expect(itemsOf(state.contracts)).toMatchObject([
      { kind: "processing" },
      { kind: "processing-on-behalf", signedOn: given("2024-02-01"), endsOn: given("2030-01-31") },
    ]);
    const before = await entries();
    const again = { ...wish, source: pasted(list), activity: { id: made.id, revision: 1 } };
    expect(await deriveControllersServed(dpo, again)).toMatchObject({ contracts: 0, added: 0 });
    expect(await entries()).toBe(before);
    const longer = { ...again, source: pasted("Kunde Vier\t\t2024-02-01\t2033-01-31") };
    expect(await deriveControllersServed(dpo, longer)).toMatchObject({ contracts: 1, added: 0 });
    expect((await loadRecord(house.db, "party", four)).revision).toBe(revision + 1);
    expect((await loadRecord(house.db, "activity", made.id)).revision).toBe(1);
  });

  it("leaves the contracts of parties to the data protection officer where an owner brings it", async () => {
    await customer("Kunde Sechs", "other", null);
    const source = pasted("Kunde Sechs\t\t2024-02-01\nKunde Sieben\t\t2024-02-01");
    const owner = house.as("owner", ["dep_one-it"]);
    expect(await deriveControllersServed(owner, { ...wish, source, activity: draft })).toMatchObject({
      added: 2,
      parties: 1,
      contracts: 1,
      contractsLeft: 1,
    });
  });
});

it("a file is read as the list that somebody could have pasted, and a document is no such file", () => {
  const rows = [["Stand: November"], ["Kunde", "Vertragsende"], ["Kunde Acht", "2030-12-31"]];
  const workbook = { kind: "xlsx" as const, name: "kunden.xlsx", grids: [{ name: "Kunden", rows }] };
  expect(customersInFile(workbook)).toBe("Kunde\tVertragsende\nKunde Acht\t2030-12-31");
  const document = { kind: "json" as const, name: "register.json", document: {} };
  expect(() => customersInFile(document)).toThrow("import-unknown-kind");
});

it("its input takes nothing beyond what it names", () => {
  const input = { ...wish, activity: draft };
  expect(DeriveServedInput.safeParse(input).success).toBe(true);
  expect(DeriveServedInput.safeParse({ ...input, status: "approved" }).success).toBe(false);
  const source = { kind: "contracts", partyIds: [acme], customers: "Acme" };
  expect(DeriveServedInput.safeParse({ ...input, source }).success).toBe(false);
});
