import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";
import { chainStart, entryHash } from "./entry";

export type LedgerFault = {
  organisationId: string;
  sequence: number;
  fault: "hash" | "link" | "gap" | "working-copy" | "truncated";
};
export type LedgerVerdict = {
  organisations: number;
  entries: number;
  heads: { organisationId: string; sequence: number; hash: string }[];
  faults: LedgerFault[];
};

const AT_ONCE = 2_000;

/** Walks every chain from its start and compares the working copy with the newest states. Reads only. */
export async function verifyLedger(db: Db): Promise<LedgerVerdict> {
  const chains = db.read.selectDistinct({ id: ledgerEntries.organisationId }).from(ledgerEntries).all();
  const verdict: LedgerVerdict = { organisations: chains.length, entries: 0, heads: [], faults: [] };
  for (const { id } of chains) verifyChain(db, id, verdict);
  return verdict;
}

function verifyChain(db: Db, organisationId: string, verdict: LedgerVerdict): void {
  let previousHash = chainStart(organisationId);
  let sequence = 0;
  const newest = new Map<string, { revision: number; state: string | null }>();
  const query = db.read
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.organisationId, organisationId))
    .orderBy(asc(ledgerEntries.sequence));
  for (let offset = 0; ; offset += AT_ONCE) {
    const entries = query.limit(AT_ONCE).offset(offset).all();
    for (const entry of entries) {
      const fault = (kind: LedgerFault["fault"]) =>
        verdict.faults.push({ organisationId, sequence: entry.sequence, fault: kind });
      if (entry.sequence !== sequence + 1) fault("gap");
      if (entry.previousHash !== previousHash) fault("link");
      if (entryHash(entry) !== entry.hash) fault("hash");
      sequence = entry.sequence;
      previousHash = entry.hash;
      newest.set(entry.subjectId, { revision: entry.revision, state: entry.state });
    }
    verdict.entries += entries.length;
    if (entries.length < AT_ONCE) break;
  }
  verdict.heads.push({ organisationId, sequence, hash: previousHash });
  compareWorkingCopy(db, organisationId, newest, sequence, verdict);
}

function compareWorkingCopy(
  db: Db,
  organisationId: string,
  newest: Map<string, { revision: number; state: string | null }>,
  sequence: number,
  verdict: LedgerVerdict,
): void {
  const rows = db.read
    .select({ id: records.id, revision: records.revision, state: records.state })
    .from(records)
    .where(eq(records.organisationId, organisationId))
    .all();
  const standing = [...newest].filter(([, entry]) => entry.state !== null);
  const differs = rows.some((row) => {
    const entry = newest.get(row.id);
    return !entry || entry.state !== row.state || entry.revision !== row.revision;
  });
  if (differs || rows.length !== standing.length)
    verdict.faults.push({ organisationId, sequence, fault: "working-copy" });
}
