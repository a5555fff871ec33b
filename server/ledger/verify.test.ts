import { copyFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Db, openDatabase } from "@/db/client";
import { type LedgerRow, ledgerEntries } from "@/db/schema/ledger";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { mutate } from "../mutate";
import { testHouse } from "../testing";
import { type Checkpoint, checkChain, checkpointOf } from "./chain";
import { entryHash } from "./entry";
import { verifyLedger } from "./verify";

let house: Awaited<ReturnType<typeof testHouse>>;
let entries: LedgerRow[];
let head: Checkpoint;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
  entries = house.db.read.select().from(ledgerEntries).all();
  entries = entries
    .filter(({ organisationId }) => organisationId === SAMPLE_ORGANISATION)
    .sort((one, other) => one.sequence - other.sequence);
  const last = entries.at(-1);
  if (!last) throw new Error("the sample has no history");
  head = { sequence: last.sequence, hash: last.hash };
});
afterAll(() => house.remove());

/** Numbers, links and hashes made anew from an entry on, as somebody would who knows how the ledger works. */
function rewritten(rows: readonly LedgerRow[], from: number): LedgerRow[] {
  const made = rows.slice(0, from);
  for (const row of rows.slice(from)) {
    const before = made.at(-1);
    const open = { ...row, sequence: made.length + 1, previousHash: before ? before.hash : row.previousHash };
    made.push({ ...open, hash: entryHash(open) });
  }
  return made;
}

const COLUMNS = [
  "at",
  "actor",
  "action",
  "subjectId",
  "revision",
  "schemaVersion",
  "state",
  "previousHash",
  "hash",
] as const;

function edited(row: LedgerRow, column: (typeof COLUMNS)[number], salt: number): LedgerRow {
  const value = row[column];
  if (typeof value === "number") return { ...row, [column]: value + salt + 1 };
  return { ...row, [column]: column === "state" && value === null ? "{}" : `${value}${salt}` };
}

const KINDS = ["edit", "delete", "insert", "swap", "cut", "rewrite"] as const;
const tampering = fc.record({
  kind: fc.constantFrom(...KINDS),
  place: fc.nat(),
  other: fc.nat(),
  column: fc.constantFrom(...COLUMNS),
  salt: fc.nat({ max: 1_000 }),
});

type Tampering = typeof tampering extends fc.Arbitrary<infer Value> ? Value : never;

function tamper(rows: readonly LedgerRow[], { kind, place, other, column, salt }: Tampering): LedgerRow[] {
  const at = place % rows.length;
  const row = rows[at];
  if (!row) throw new Error("no such entry");
  const changed = edited(row, column, salt);
  switch (kind) {
    case "edit":
      return rows.with(at, changed);
    case "delete":
      return rows.toSpliced(at, 1);
    case "insert":
      return rows.toSpliced(at, 0, changed);
    case "swap": {
      const second = (at + 1 + (other % (rows.length - 1))) % rows.length;
      const partner = rows[second];
      return partner ? rows.with(at, partner).with(second, row) : [];
    }
    case "cut":
      return rows.slice(0, at);
    case "rewrite": {
      // Hashes are made anew anyway: what is rewritten is what an entry says.
      const said = column === "hash" || column === "previousHash" ? edited(row, "actor", salt) : changed;
      return rewritten(rows.with(at, said), at);
    }
  }
}

describe("a ledger", () => {
  it("is found tampered with in all of 1,000 random ways, given one earlier checkpoint", { timeout: 120_000 }, () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(tampering, (one) => {
        kinds.add(one.kind);
        expect(checkChain(SAMPLE_ORGANISATION, tamper(entries, one), [head]), one.kind).not.toEqual([]);
      }),
      { numRuns: 1_000, seed: 20_261_124 },
    );
    expect([...kinds].sort()).toEqual([...KINDS].sort());
  });

  it("needs the checkpoint for what is consistent in itself: a cut tail and a history written anew", () => {
    expect(checkChain(SAMPLE_ORGANISATION, entries.slice(0, -5))).toEqual([]);
    expect(checkChain(SAMPLE_ORGANISATION, entries.slice(0, -5), [head])).toEqual([
      { sequence: head.sequence, fault: "checkpoint" },
    ]);
    const anew = rewritten(
      entries.map((row, index) => (index === 40 ? { ...row, at: row.at + 1 } : row)),
      40,
    );
    expect(checkChain(SAMPLE_ORGANISATION, anew)).toEqual([]);
    expect(checkChain(SAMPLE_ORGANISATION, anew, [head]).map(({ fault }) => fault)).toEqual(["checkpoint"]);
  });

  it("verifies clean after the installation, and still when later entries follow a checkpoint", async () => {
    const verdict = await verifyLedger(house.db, { checkpoints: [head] });
    expect(verdict.faults).toEqual([]);
    expect(verdict.heads.find(({ organisationId }) => organisationId === SAMPLE_ORGANISATION)).toMatchObject(head);
  });
});

describe("a copied database", () => {
  /** What is found on a copy of the database that was changed as by somebody at the machine: triggers do not hinder. */
  async function found(change: (copy: Db) => void): Promise<string[]> {
    house.db.raw.pragma("wal_checkpoint(TRUNCATE)");
    const file = path.join(house.folder, "copy.sqlite");
    copyFileSync(house.db.raw.name, file);
    const copy: Db = openDatabase(file);
    try {
      copy.raw.pragma("foreign_keys=OFF");
      copy.raw.pragma("synchronous=OFF");
      copy.raw.exec("drop trigger ledger_entries_are_never_changed; drop trigger ledger_entries_are_never_removed;");
      copy.raw.exec(
        "drop index ledger_entries_by_sequence; drop index ledger_entries_by_previous; drop index ledger_entries_by_subject",
      );
      change(copy);
      const { faults } = await verifyLedger(copy, { organisationId: SAMPLE_ORGANISATION, checkpoints: [head] });
      return faults.map(({ fault }) => fault);
    } finally {
      copy.close();
    }
  }
  const afterwards = (statements: string) => found((copy) => copy.raw.exec(statements));

  it("shows 50 random ways to tamper with it", { timeout: 120_000 }, async () => {
    const stored = (rows: readonly LedgerRow[]) =>
      found((copy) => {
        copy.raw.prepare("delete from ledger_entries where organisation_id = ?").run(SAMPLE_ORGANISATION);
        copy.raw.transaction(() => {
          for (const row of rows) copy.orm.insert(ledgerEntries).values(row).run();
        })();
      });
    expect(await stored(entries)).toEqual([]);
    const property = fc.asyncProperty(tampering, async (one) => {
      const rows = tamper(entries, one);
      // A table has no order of its own: what changed places there took the number of the other.
      const numbered = rows.map((row, index) => ({ ...row, sequence: index + 1 }));
      expect(await stored(one.kind === "swap" ? numbered : rows), one.kind).not.toEqual([]);
    });
    await fc.assert(property, { numRuns: 50, seed: 20_261_124 });
  });

  const OWN = `organisation_id = '${SAMPLE_ORGANISATION}'`;
  it.each([
    ["a changed state", `update ledger_entries set state = replace(state, 'a', 'b') where ${OWN} and sequence = 60`],
    ["a changed author", `update ledger_entries set actor = 'somebody' where ${OWN} and sequence = 60`],
    ["a number that has no canonical form", `update ledger_entries set at = 9e999 where ${OWN} and sequence = 60`],
    ["a removed entry", `delete from ledger_entries where ${OWN} and sequence = 60`],
    ["a tail that was cut off", `delete from ledger_entries where ${OWN} and sequence > 60`],
    ["a whole history that is gone", `delete from ledger_entries where ${OWN}`],
    [
      "two entries that changed places",
      `update ledger_entries set sequence = case sequence when 60 then 61 else 60 end where ${OWN} and sequence in (60, 61)`,
    ],
    [
      "an entry that is there twice, wherever the reading pauses",
      `insert into ledger_entries select * from ledger_entries where ${OWN} and sequence in (1, 60)`,
    ],
    [
      "entries that moved to another organisation",
      `update ledger_entries set organisation_id = 'org_one' where ${OWN} and sequence = 60`,
    ],
    ["a record that differs from its newest entry", `update records set state = replace(state, 'a', 'b') where ${OWN}`],
    ["a record that is missing", `delete from records where ${OWN} and noun = 'cookie'`],
  ])("shows %s", async (_name, statements) => {
    expect(await afterwards(statements)).not.toEqual([]);
  });
});

describe("a checkpoint", () => {
  it("is read as it is printed, and nothing else is one", () => {
    const hash = "ab".repeat(32);
    expect(checkpointOf(` 12:${hash.toUpperCase()} `)).toEqual({ sequence: 12, hash });
    for (const text of ["", "12", hash, `12:${hash}0`, `-1:${hash}`]) expect(checkpointOf(text)).toBeUndefined();
  });
});

describe("a proof beside work", () => {
  it("takes nothing that is saved, made or removed meanwhile for a fault", async () => {
    const departments = (action: "create" | "update" | "remove", name: string) =>
      Promise.all(
        ["one", "two", "three"].map((place) =>
          mutate(house.operator, SAMPLE_ORGANISATION, [
            {
              action: `department.${action}`,
              noun: "department",
              id: `dep_proof-${place}`,
              plan: () => (action === "remove" ? null : { name: { en: `${name} ${place}` } }),
            },
          ]),
        ),
      );
    await departments("create", "Office");
    const proofs = Array.from({ length: 3 }, () => verifyLedger(house.db, { checkpoints: [head] }));
    await departments("update", "Bureau");
    proofs.push(verifyLedger(house.db));
    await departments("remove", "");
    for (const { faults } of await Promise.all(proofs)) expect(faults).toEqual([]);
  });
});
