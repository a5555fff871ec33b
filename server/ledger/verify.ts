import { setImmediate as letOthersIn } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type LedgerRow, ledgerEntries } from "@/db/schema/ledger";
import { type ChainFault, ChainWalk, type Checkpoint } from "./chain";
import { differingRecords } from "./working-copy";

export type LedgerFault = {
  organisationId: string;
  sequence: number;
  fault: ChainFault["fault"] | "working-copy";
  /** Of the working copy: the records that differ from their newest entry; at most ten are named. */
  records?: string[];
};
export type LedgerVerdict = {
  organisations: number;
  entries: number;
  heads: { organisationId: string; sequence: number; hash: string }[];
  faults: LedgerFault[];
};

/** `organisationId` narrows to one chain; a checkpoint must be met in one of the chains that are walked. */
export type VerifyOptions = { organisationId?: string | undefined; checkpoints?: readonly Checkpoint[] };

/** Few enough that nobody who works meanwhile waits for long: about 15 ms. */
const SLICE = 100;
const NAMED = 10;

type Stored = LedgerRow & { rowid: number };

/** Walks chains from their start and compares the working copy with the newest states. Reads only, in slices. */
export async function verifyLedger(db: Db, options: VerifyOptions = {}): Promise<LedgerVerdict> {
  const { organisationId, checkpoints = [] } = options;
  const all = db.read.selectDistinct({ id: ledgerEntries.organisationId }).from(ledgerEntries).all();
  const ids = organisationId ? [organisationId] : all.map(({ id }) => id);
  const verdict: LedgerVerdict = { organisations: ids.length, entries: 0, heads: [], faults: [] };
  let missed = [...checkpoints];
  for (const id of ids) missed = await verifyChain(db, id, missed, verdict);
  const [first = ""] = ids;
  for (const { sequence } of missed) verdict.faults.push({ organisationId: first, sequence, fault: "checkpoint" });
  return verdict;
}

/** Walks one chain and answers the checkpoints that it did not meet. */
async function verifyChain(db: Db, id: string, checkpoints: Checkpoint[], verdict: LedgerVerdict) {
  const walk = new ChainWalk(id, checkpoints);
  let after: Pick<Stored, "sequence" | "rowid"> = { sequence: Number.MIN_SAFE_INTEGER, rowid: -1 };
  for (;;) {
    const entries = sliceOf(db, id, after);
    for (const entry of entries) walk.take(entry);
    verdict.entries += entries.length;
    const last = entries.at(-1);
    if (!last || entries.length < SLICE) break;
    after = last;
    await letOthersIn();
  }
  verdict.faults.push(...walk.faults.map((fault) => ({ organisationId: id, ...fault })));
  verdict.heads.push({ organisationId: id, sequence: walk.sequence, hash: walk.hash });
  const differing = await differingRecords(db, id, walk.living(), NAMED);
  if (differing.length > 0)
    verdict.faults.push({ organisationId: id, sequence: walk.sequence, fault: "working-copy", records: differing });
  return [...walk.missed()];
}

/** By number and then by place, so that a second entry with the number of another one is met and not skipped. */
function sliceOf(db: Db, id: string, after: Pick<Stored, "sequence" | "rowid">): Stored[] {
  return db.read
    .select({ ...columns, rowid: sql<number>`rowid`.as("place") })
    .from(ledgerEntries)
    .where(
      sql`${ledgerEntries.organisationId} = ${id} and (${ledgerEntries.sequence}, rowid) > (${after.sequence}, ${after.rowid})`,
    )
    .orderBy(ledgerEntries.sequence, sql`rowid`)
    .limit(SLICE)
    .all();
}

const columns = {
  organisationId: ledgerEntries.organisationId,
  sequence: ledgerEntries.sequence,
  at: ledgerEntries.at,
  actor: ledgerEntries.actor,
  action: ledgerEntries.action,
  noun: ledgerEntries.noun,
  subjectId: ledgerEntries.subjectId,
  revision: ledgerEntries.revision,
  schemaVersion: ledgerEntries.schemaVersion,
  state: ledgerEntries.state,
  previousHash: ledgerEntries.previousHash,
  hash: ledgerEntries.hash,
};
