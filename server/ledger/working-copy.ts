import { setImmediate as letOthersIn } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";

const SLICE = 100;

/**
 * The records that differ from their newest entry, or are missing though it has a state; at most `most` of them.
 * Each question is one statement, so that a change that somebody commits meanwhile is seen in both places or in none.
 */
export async function differingRecords(
  db: Db,
  organisationId: string,
  living: Iterable<string>,
  most: number,
): Promise<string[]> {
  const differing: string[] = [];
  const present = new Set<string>();
  for (let after = 0; ; await letOthersIn()) {
    const rows = recordsAfter(db, organisationId, after);
    for (const { id, same } of rows) {
      present.add(id);
      if (!same && differing.length < most) differing.push(id);
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.number;
  }
  for (const id of living) {
    if (differing.length >= most) break;
    if (!present.has(id) && isLost(db, id)) differing.push(id);
  }
  return differing;
}

function recordsAfter(db: Db, organisationId: string, after: number): { number: number; id: string; same: number }[] {
  return db.read.all(sql`
    select ${records.number} as number, ${records.id} as id,
      (${records.revision}, ${records.state}) is (
        select ${ledgerEntries.revision}, ${ledgerEntries.state} from ${ledgerEntries}
        where ${ledgerEntries.subjectId} = ${records.id} and ${ledgerEntries.organisationId} = ${records.organisationId}
        order by ${ledgerEntries.revision} desc limit 1
      ) as same
    from ${records} where ${records.organisationId} = ${organisationId} and ${records.number} > ${after}
    order by ${records.number} limit ${SLICE}`);
}

function isLost(db: Db, id: string): boolean {
  const found = db.read.get<{ lost: number | null }>(sql`
    select not exists (select 1 from ${records} where ${records.id} = ${id}) and (
      select ${ledgerEntries.state} is not null from ${ledgerEntries}
      where ${ledgerEntries.subjectId} = ${id} order by ${ledgerEntries.revision} desc limit 1
    ) as lost`);
  return found?.lost === 1;
}
