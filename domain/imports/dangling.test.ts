import { expect, it } from "vitest";
import { Party } from "../parties/party";
import { type PlannedRecord, withoutDangling } from "./plan";

/** A new party whose parent is another one. */
function child(id: string, parent: string | null): PlannedRecord {
  const parentPartyId = parent === null ? { answer: "not-stated" } : { answer: "given", value: parent, evidence: [] };
  const after = Party.parse({ name: id, parentPartyId });
  const place = { sheet: "parties", cell: "1" };
  const wanted = { outcome: "create", before: null, after, changed: ["name"], refusal: null, identity: null } as const;
  return { key: id, noun: "party", names: [], id, place, places: {}, revision: 0, ...wanted };
}

const refusedIn = (planned: readonly PlannedRecord[], exists: (id: string) => boolean = () => false) =>
  withoutDangling(planned, exists, new Set()).flatMap(({ id, outcome }) => (outcome === "refused" ? [id] : []));

it("what names a record that will not be there is refused, and what names that, however long the chain is", () => {
  const long = Array.from({ length: 20_000 }, (_, at) => child(`pty_${at}`, `pty_${at + 1}`));
  expect(refusedIn(long)).toHaveLength(20_000);
  expect(refusedIn(long, (id) => id === "pty_20000")).toEqual([]);
});

it("records that name each other come along, and go together where one of them names what is not there", () => {
  expect(refusedIn([child("pty_a", "pty_b"), child("pty_b", "pty_a"), child("pty_c", "pty_c")])).toEqual([]);
  expect(refusedIn([child("pty_a", "pty_b"), child("pty_b", "pty_gone"), child("pty_c", null)])).toEqual([
    "pty_a",
    "pty_b",
  ]);
});
