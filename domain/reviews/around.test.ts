import { describe, expect, it } from "vitest";
import { anActivity, fullActivity } from "../activities/activity.fixture";
import type { AdequacyDecision } from "../codes/adequacy";
import { Party } from "../parties/party";
import { type Finding, findingsAround, type Surroundings } from "./around";

const said = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: [] });
const list = <Item>(...items: Item[]) => ({ answer: "given" as const, items });

const contract = (id: string, endsOn?: string, kind = "processing") => ({
  id,
  kind,
  title: { en: `Contract ${id}` },
  ...(endsOn && { endsOn: said(endsOn) }),
});
const party = (...contracts: object[]) => ({
  id: "pty_cloud",
  state: Party.parse({ name: "Cloud Inc.", contracts: contracts.length > 0 ? list(...contracts) : undefined }),
});

const owner = { id: "per_owner", role: "owner" as const, departmentIds: ["dep_hr"] };

function around(more: Partial<Surroundings> = {}): Finding[] {
  return findingsAround({
    activity: { ...fullActivity, ownerPersonId: null, transfers: { answer: "not-stated" } },
    since: { at: Date.UTC(2026, 0, 10, 12), day: "2026-01-10" },
    today: "2027-01-10",
    until: "2028-01-10",
    parties: [],
    neighbours: [],
    owner: null,
    people: [owner],
    ...more,
  });
}

describe("what changed around an activity", () => {
  it("is nothing where nothing did", () => {
    expect(around({ parties: [party(contract("a"))] })).toEqual([]);
  });

  it("says that a contract ran out, or will before the next check", () => {
    const kinds = (...ends: string[]) =>
      ends.flatMap((end) => around({ parties: [party(contract("a", end))] })).map(({ kind }) => kind);
    expect(kinds("2026-12-31", "2027-01-10", "2028-01-10", "2028-01-11")).toEqual([
      "contract-ended",
      "contract-ends",
      "contract-ends",
    ]);
  });

  it("keeps quiet about a contract that another one of its kind outlives", () => {
    expect(around({ parties: [party(contract("a", "2026-12-31"), contract("b"))] })).toEqual([]);
    const other = around({ parties: [party(contract("a", "2026-12-31"), contract("b", undefined, "other"))] });
    expect(other.map(({ kind }) => kind)).toEqual(["contract-ended"]);
  });

  it("says that a customer's contract ended where the customer is served, and nowhere else", () => {
    const parties = [party(contract("a", "2026-12-31", "processing-on-behalf"))];
    expect(around({ parties })).toEqual([]);
    const activity = anActivity({ role: "processor", controllersServed: list({ id: "v", partyId: "pty_cloud" }) });
    expect(around({ parties, activity }).map(({ kind }) => kind)).toContain("contract-ended");
  });

  it("says which records changed since the check and no others", () => {
    const neighbours = [
      { id: "pty_cloud", noun: "party" as const, updatedAt: Date.UTC(2026, 0, 10, 12, 0, 1) },
      { id: "sys_ats", noun: "system" as const, updatedAt: Date.UTC(2026, 0, 10, 12) },
      { id: "mea_other", noun: "measure" as const, updatedAt: Date.UTC(2026, 5, 1) },
      { id: "per_lead", noun: "person" as const, updatedAt: Date.UTC(2026, 5, 1) },
    ];
    expect(around({ neighbours })).toEqual([
      { kind: "changed", id: "pty_cloud", noun: "party", at: Date.UTC(2026, 0, 10, 12, 0, 1) },
    ]);
  });

  it("says that the named owner is gone or elsewhere, and that nobody in the department can answer", () => {
    const activity = { ...fullActivity, transfers: { answer: "not-stated" as const } };
    const kinds = (more: Partial<Surroundings>) => around({ activity, ...more }).map(({ kind }) => kind);
    expect(kinds({})).toEqual(["owner-gone"]);
    expect(kinds({ owner: { erased: true, departmentIds: ["dep_hr"] } })).toEqual(["owner-gone"]);
    expect(kinds({ owner: { erased: false, departmentIds: ["dep_it"] } })).toEqual(["owner-elsewhere"]);
    expect(kinds({ owner: { erased: false, departmentIds: ["dep_hr"] } })).toEqual([]);
    expect(kinds({ owner: { erased: false, departmentIds: [] }, people: [] })).toEqual(["nobody-answers"]);
  });
});

describe("what changed in the law around a transfer", () => {
  const transfer = (tool: "art-45" | "art-46-2-c", country = "GB", sccSet?: string) =>
    anActivity({
      transfers: list({
        id: "t1",
        destination: { kind: "country" as const, country: country as "GB" },
        safeguards: list({ tool, ...(sccSet && { sccSet: said(sccSet as "scc-2010-87") }) }),
      }),
    });
  const decision = (validFrom: string, validTo: string | null): AdequacyDecision => ({
    destination: "GB",
    decision: `of ${validFrom}`,
    validFrom,
    validTo,
    scope: "all",
    note: {},
  });
  const found = (activity: ReturnType<typeof transfer>, ...decisions: AdequacyDecision[]) =>
    around({ activity, decisions }).map((finding) => `${finding.kind} ${"on" in finding ? finding.on : ""}`);

  it("says that the decision it rests on ended, or will before the next check", () => {
    expect(found(transfer("art-45"), decision("2021-06-28", "2026-06-30"))).toEqual(["adequacy-ended 2026-06-30"]);
    expect(found(transfer("art-45"), decision("2021-06-28", "2027-12-27"))).toEqual(["adequacy-ends 2027-12-27"]);
    expect(found(transfer("art-45"), decision("2021-06-28", "2031-12-27"))).toEqual([]);
    expect(found(transfer("art-45"), decision("2021-06-28", null))).toEqual([]);
  });

  it("says that a new decision stands in its place", () => {
    const decisions = [decision("2021-06-28", "2026-06-30"), decision("2026-07-01", null)];
    expect(found(transfer("art-45"), ...decisions)).toEqual(["adequacy-began 2026-07-01"]);
    expect(found(transfer("art-46-2-c"), ...decisions)).toEqual(["adequacy-began 2026-07-01"]);
  });

  it("leaves alone a transfer that rests on something else", () => {
    expect(found(transfer("art-46-2-c"), decision("2021-06-28", "2026-06-30"))).toEqual([]);
  });

  it("says that old standard clauses give no safeguard any more", () => {
    expect(found(transfer("art-46-2-c", "US", "scc-2010-87"))).toEqual(["clauses-repealed 2022-12-27"]);
    expect(found(transfer("art-46-2-c", "US", "scc-2021-914"))).toEqual([]);
  });

  it("knows the United Kingdom's decision, which ends in December 2031", () => {
    const late = { today: "2031-06-01", until: "2032-06-01" };
    expect(around({ activity: transfer("art-45"), ...late }).map(({ kind }) => kind)).toEqual(["adequacy-ends"]);
  });
});
