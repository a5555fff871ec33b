import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Party } from "../parties/party";
import { standingOn, withStated } from "./contract-on-behalf";
import { customersIn } from "./customer-lines";
import { deriveServed } from "./derive";

const plainParties = [
  { id: "pty_acme", name: "ACME GmbH" },
  { id: "pty_mueller", name: "Müller & Söhne KG" },
];
const gap = { answer: "not-stated" as const };
const given = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: [] });
const today = "2026-11-28";

const known = (parties: readonly { id: string; name: string; contracts?: unknown }[]) =>
  parties.map(({ id, ...state }) => ({ id, name: state.name, contracts: Party.parse(state).contracts }));

type From = Parameters<typeof deriveServed>[1];

function derived(text: string, answer: From["answer"] = gap, parties: Parameters<typeof known>[0] = plainParties) {
  let next = 0;
  const from = { answer, parties: known(parties), usual: { en: "Hosting" }, language: "en" as const, today };
  return deriveServed(customersIn(text).customers, from, () => {
    next += 1;
    return `pty_new${next}`;
  });
}

describe("the controllers served", () => {
  it("are the parties that bear the names, however they are spelt, and new ones for the rest", () => {
    const { answer, created, counts } = derived("Acme gmbh\nMUELLER & Co\nmuller & sohne kg\nBeta AG; Payroll");
    expect(created.map(({ name }) => name)).toEqual(["MUELLER & Co", "Beta AG"]);
    expect(answer).toMatchObject({
      items: [
        { id: "c-acme", partyId: "pty_acme", processing: { value: { en: "Hosting" } } },
        { partyId: "pty_new1" },
        { partyId: "pty_mueller" },
        { partyId: "pty_new2", processing: { value: { en: "Payroll" } } },
      ],
    });
    expect(counts).toEqual({ customers: 4, known: 2, added: 4 });
  });

  it("tell companies of one name and another legal form apart", () => {
    expect(derived("ACME AG\nACME GmbH").counts).toEqual({ customers: 2, known: 1, added: 2 });
  });

  it("are the first of two parties of one name, and the one that is served already before it", () => {
    const twice = ["pty_first", "pty_second", "pty_third"].map((id) => ({ id, name: "Acme GmbH" }));
    expect(derived("ACME GmbH", gap, twice).answer).toMatchObject({ items: [{ partyId: "pty_first" }] });
    const served = {
      answer: "given" as const,
      items: [{ id: "r1", partyId: "pty_second", processing: gap, evidence: [] }],
    };
    expect(derived("ACME GmbH", served, twice).counts).toEqual({ customers: 1, known: 1, added: 0 });
  });

  it("are the same after the same list again", () => {
    const once = derived("ACME GmbH; Payroll\nacme  GMBH; Hosting");
    expect(once.counts.added).toBe(1);
    expect(derived("ACME GmbH; Something else", once.answer).answer).toEqual(once.answer);
    expect(derived("ACME GmbH", once.answer).counts).toEqual({ customers: 1, known: 1, added: 0 });
  });

  it("keep what a row says, and fill only what nobody stated", () => {
    const row = { id: "r1", partyId: "pty_acme", processing: gap, evidence: [] };
    const note = { en: "by contract" };
    expect(derived("ACME GmbH; Payroll", { answer: "given", items: [row], note }).answer).toEqual({
      answer: "given",
      note,
      items: [{ ...row, processing: given({ en: "Payroll" }) }],
    });
  });

  it("stay what they were where the list names nobody", () => {
    expect(derived("\n  \n").answer).toEqual(gap);
  });
});

describe("the contracts of a list", () => {
  it("go to the party that is there, and with the party that is made", () => {
    const { created, stated } = derived(
      "ACME GmbH\tHosting\t01.02.2024\t2027-01-31\nBeta AG\t\t2025-03-01\tunbefristet",
    );
    expect(stated).toEqual([
      { id: "pty_acme", contracts: [{ signedOn: given("2024-02-01"), endsOn: given("2027-01-31") }] },
    ]);
    expect(created[0]?.contracts).toMatchObject({
      items: [
        {
          kind: "processing-on-behalf",
          signedOn: { value: "2025-03-01" },
          endsOn: { answer: "none" },
        },
      ],
    });
  });

  it("that have all ended bring no new row and no party, and leave a row that is there", () => {
    const row = { id: "r1", partyId: "pty_acme", processing: gap, evidence: [] };
    const ended = "ACME GmbH\t\t2020-01-01\t2026-11-27\nBeta AG\t\t2020-01-01\t2026-11-27";
    const { answer, created, ended: told } = derived(ended, { answer: "given", items: [row] });
    expect(answer).toEqual({ answer: "given", items: [row] });
    expect(created).toEqual([]);
    expect(told).toEqual([
      { id: "pty_acme", name: "ACME GmbH", on: "2026-11-27" },
      { id: null, name: "Beta AG", on: "2026-11-27" },
    ]);
  });

  it("hold on their last day, and as long as one of them does", () => {
    expect(derived("Beta AG\t\t2020-01-01\t2026-11-28").counts.added).toBe(1);
    expect(derived("Beta AG\t\t2020-01-01\t2021-01-01\nBeta AG\t\t2021-01-02\t").counts.added).toBe(1);
  });

  it("that the register knows to have ended count where the list says no more", () => {
    const items = [{ id: "k", kind: "processing-on-behalf", endsOn: given("2025-12-31") }];
    const parties = [{ id: "pty_acme", name: "ACME GmbH", contracts: { answer: "given", items } }];
    expect(derived("ACME GmbH", gap, parties).ended).toHaveLength(1);
    expect(derived("ACME GmbH\t\t\t31.12.2028", gap, parties).counts.added).toBe(1);
  });

  it("under which the party works for us say nothing of whom we serve", () => {
    const items = [{ id: "k", kind: "processing", endsOn: given("2020-12-31") }];
    const contracts = Party.parse({ name: "Host", contracts: { answer: "given", items } }).contracts;
    expect(standingOn(today, contracts)).toEqual({ kind: "none" });
  });

  it("change nothing when the same list comes again, whatever it says", () => {
    const day = fc.constantFrom("", "2024-01-01", "2025-05-05", "2027-01-01", "unbefristet");
    const line = fc.tuple(fc.constantFrom("ACME GmbH", "Beta AG"), day, day);
    const list = fc.array(line, { minLength: 1, maxLength: 5 });
    const run = (text: string, contracts: unknown) =>
      derived(text, gap, [{ id: "pty_acme", name: "ACME GmbH", contracts }]);
    fc.assert(
      fc.property(list, list, (earlier, later) => {
        const textOf = (lines: typeof earlier) =>
          lines.map(([name, signed, ends]) => `${name}\tHosting\t${signed}\t${ends}`).join("\n");
        const renewed = (text: string, before: unknown) => {
          const { contracts } = Party.parse({ name: "ACME GmbH", contracts: before });
          return withStated(contracts, run(text, before).stated[0]?.contracts ?? []);
        };
        const once = renewed(textOf(later), renewed(textOf(earlier), undefined));
        expect(renewed(textOf(later), once)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
