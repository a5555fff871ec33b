import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findings, findingTotals } from "@/db/schema/findings";
import { RULES } from "@/domain/findings/rules/registry";
import { LAW_ENTRIES } from "@/domain/law/law-entries";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { dayOf } from "../ledger/day";
import { type AnyChange, mutate } from "../mutate";
import { testHouse } from "../testing";
import { assignFinding, judgeFinding } from "./judge";
import { judgementId, keepFindings } from "./keep";
import { listFindings, totalFindings } from "./list";
import { simulateLaw } from "./simulate-law";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

const organisationId = "org_one";
const list = <Item>(...items: Item[]) => ({ answer: "given" as const, items });
const said = <Value>(value: Value) => ({ answer: "given" as const, value });

type Kept = typeof findings.$inferSelect;
const keptRows = (): Kept[] => house.db.read.select().from(findings).orderBy(findings.recordId, findings.key).all();

/** What is kept, and what is found when nothing is kept and every record is looked at again. */
async function keptAndFull(today: string): Promise<{ kept: Kept[]; full: Kept[] }> {
  await keepFindings(house.db, organisationId, today);
  const kept = keptRows();
  house.db.raw.exec(`delete from findings; delete from finding_peers; delete from finding_days;
    insert into finding_marks select id, organisation_id, 1 from records where true on conflict do nothing`);
  await keepFindings(house.db, organisationId, today);
  return { kept, full: keptRows() };
}

const PARTIES = ["pty_a", "pty_b", "pty_c"];
const ACTIVITIES = ["act_a", "act_b", "act_c", "act_d"];
const party = fc.constantFrom(...PARTIES);
const country = fc.constantFrom("DE", "US", "IN", "CH");
const day = fc.constantFrom("2019-01-01", "2024-11-30", "2026-11-25", "2027-02-01");

const partyState = fc.record({
  name: fc.constantFrom("Cloud Inc.", "Mailer GmbH"),
  contact: country.map((code) => ({ country: code })),
  parentPartyId: fc.option(party.map(said), { nil: undefined }),
  contracts: fc.option(
    day.map((until) => list({ id: "k", kind: "processing", signedOn: said("2018-06-01"), endsOn: said(until) })),
    { nil: undefined },
  ),
});

const recipient = fc.record({
  partyId: party,
  role: fc.constantFrom("processor", "independent-controller", "not-stated"),
});
const activityState = fc.record({
  name: fc.constantFrom("Newsletter", "Payroll", "Job applications").map((en) => ({ en })),
  departmentId: fc.constantFrom("dep_one-hr", "dep_one-it", null),
  role: fc.constantFrom("controller", "processor"),
  purposes: fc
    .constantFrom("Sending offers by e-mail", "Paying salaries")
    .map((en) => list({ id: "p", name: { en }, legalBases: list({ id: "b", basis: "art-6-1-f" }) })),
  recipients: recipient.map(({ partyId, role }) => list({ id: "r", partyId, role, category: "cloud" })),
  transfers: fc.constantFrom(
    { answer: "none" as const },
    { answer: "not-stated" as const },
    list({
      id: "t",
      recipientRow: "r",
      destination: { kind: "country", country: "US" },
      safeguards: list({ tool: "art-45" }),
    }),
  ),
});

const edit = fc.oneof(
  fc.record({ kind: fc.constant("party" as const), id: party, state: partyState }),
  fc.record({ kind: fc.constant("activity" as const), id: fc.constantFrom(...ACTIVITIES), state: activityState }),
  fc.record({ kind: fc.constant("archive" as const), id: fc.constantFrom(...ACTIVITIES) }),
  fc.record({ kind: fc.constant("organisation" as const), employees: fc.constantFrom(12, 900) }),
  fc.record({ kind: fc.constant("law" as const), falls: fc.boolean() }),
  fc.record({ kind: fc.constant("days" as const), count: fc.constantFrom(1, 40, 400) }),
  fc.record({ kind: fc.constant("judge" as const), which: fc.nat(50), until: fc.constantFrom("2026-12-01", null) }),
);

const usAdequacy = LAW_ENTRIES.find(({ id }) => id === "adequacy-us");

describe("kept findings", () => {
  it("are those of a look at every record, after any edits, judgements, changes of the law and days", async () => {
    expect(RULES.length).toBeGreaterThan(0);
    const start = Date.UTC(2026, 10, 24, 9);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 25 }), async (edits) => {
        house.remove();
        house = await testHouse();
        run += 1;
        let now = start;
        house.setClock(now);
        const has = new Set<string>();
        const write = (change: AnyChange) => mutate(house.operator, organisationId, [change]);
        const put = async (noun: "party" | "activity", id: string, state: object) => {
          const action = has.has(id) ? "update" : "create";
          // safe because action and noun belong together by name, and mutate parses what `plan` answers
          await write({
            action: `${noun}.${action}`,
            noun,
            id,
            plan: (current: object | undefined) => ({ ...current, ...state }),
          } as AnyChange);
          has.add(id);
        };
        for (const id of PARTIES) await put("party", id, { name: "First" });
        for (const [index, step] of edits.entries()) {
          if (step.kind === "party") {
            const { parentPartyId, ...rest } = step.state;
            const parent = parentPartyId?.value === step.id ? undefined : parentPartyId;
            await put("party", step.id, { ...rest, parentPartyId: parent ?? { answer: "not-stated" } });
          } else if (step.kind === "activity") {
            const reference = `VVT-000${ACTIVITIES.indexOf(step.id) + 1}`;
            await put("activity", step.id, { reference, status: "draft", ...step.state });
          } else if (step.kind === "archive") {
            if (has.has(step.id))
              await put("activity", step.id, { status: "archived", archivedReason: { en: "over" } });
          } else if (step.kind === "organisation") {
            await write({
              action: "organisation.update",
              noun: "organisation",
              id: organisationId,
              plan: (current) => ({
                ...current,
                particulars: { employees: { answer: "given", value: step.employees, evidence: [] } },
              }),
            });
          } else if (step.kind === "law") {
            const validTo = step.falls ? "2026-12-31" : null;
            const action = has.has("law") ? ("law.update" as const) : ("law.create" as const);
            await write({ action, noun: "law", id: "law_one-adequacy-us", plan: () => ({ ...usAdequacy, validTo }) });
            has.add("law");
          } else if (step.kind === "days") {
            now += step.count * 24 * 60 * 60 * 1_000;
            house.setClock(now);
          } else {
            await keepFindings(house.db, organisationId, dayOf(now));
            const rows = house.db.read.select().from(findings).orderBy(findings.recordId, findings.key).all();
            const row = rows[step.which % Math.max(1, rows.length)];
            if (!row) continue;
            const id = judgementId(row.recordId, row.key);
            const action = has.has(id) ? ("judgement.update" as const) : ("judgement.create" as const);
            const verdict = step.until ? "accepted" : "not-applicable";
            await write({
              action,
              noun: "judgement",
              id,
              plan: () => ({
                subjectId: row.recordId,
                key: row.key,
                verdict,
                reason: { en: "known" },
                until: step.until,
              }),
            });
            has.add(id);
          }
          if (index % 3 === 2) {
            const { kept, full } = await keptAndFull(dayOf(now));
            expect(kept).toEqual(full);
          }
        }
        const { kept, full } = await keptAndFull(dayOf(now));
        expect(kept).toEqual(full);
        const sums = house.db.read.select().from(findingTotals).all();
        expect(sums.reduce((sum, { count }) => sum + count, 0)).toBe(full.length);
      }),
      { numRuns: 25, seed: 30 },
    );
    expect(run).toBeGreaterThanOrEqual(25);
  });
});

describe("findings of the sample", () => {
  beforeEach(() => loadSample(house.operator));

  const errors = () => listFindings(house.operator, { organisationId: SAMPLE_ORGANISATION, standing: "open", page: 1 });

  it("are counted as they are listed", async () => {
    const totals = await totalFindings(house.operator, { organisationId: SAMPLE_ORGANISATION });
    const { total } = await errors();
    expect(total).toBeGreaterThan(0);
    expect(totals.filter(({ standing }) => standing === "open").reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it("leave the open ones when they are accepted for a reason, and come back when the day is over", async () => {
    const { items, total } = await errors();
    const [one] = items;
    if (!one) throw new Error("The sample has findings.");
    const decide = { id: one.recordId, key: one.key, verdict: "accepted" as const, until: "2026-12-31" };
    await expect(judgeFinding(house.operator, { ...decide, reason: {} })).rejects.toMatchObject({ code: "bad-input" });
    await judgeFinding(house.operator, { ...decide, reason: { en: "The contract is on its way" } });
    expect((await errors()).total).toBe(total - 1);
    const accepted = await listFindings(house.operator, {
      organisationId: SAMPLE_ORGANISATION,
      standing: "accepted",
      page: 1,
    });
    expect(accepted.items).toMatchObject([
      { key: one.key, judgement: { reason: { en: "The contract is on its way" } } },
    ]);
    house.setClock(Date.UTC(2027, 0, 1, 8));
    const later = await listFindings(house.operator, {
      organisationId: SAMPLE_ORGANISATION,
      standing: "open",
      recordId: one.recordId,
      page: 1,
    });
    expect(later.items.map(({ key }) => key)).toContain(one.key);
  });

  it("are assigned to people of the same organisation alone", async () => {
    const [one] = (await errors()).items;
    if (!one) throw new Error("The sample has findings.");
    const give = { id: one.recordId, key: one.key, dueOn: "2026-12-31" };
    await expect(assignFinding(house.operator, { ...give, assignedTo: "per_nobody" })).rejects.toMatchObject({
      code: "bad-input",
    });
  });

  it("show what the end of an adequacy decision would touch, and change nothing", async () => {
    const before = await totalFindings(house.operator, { organisationId: SAMPLE_ORGANISATION });
    const { touched } = await simulateLaw(house.operator, {
      organisationId: SAMPLE_ORGANISATION,
      id: "adequacy-us",
      endsOn: "2026-12-31",
    });
    expect(Array.isArray(touched)).toBe(true);
    expect(await totalFindings(house.operator, { organisationId: SAMPLE_ORGANISATION })).toEqual(before);
  });
});
