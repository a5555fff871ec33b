import { and, asc, desc, eq, gt, inArray, lt, lte, sql } from "drizzle-orm";
import type { Db, Statement, Writer } from "@/db/client";
import { type LedgerRow, ledgerEntries } from "@/db/schema/ledger";
import type { RegisterVersion } from "@/domain/register-version";
import { SCHEMA_VERSION } from "@/domain/snapshot";
import { approvedText } from "@/domain/workflow/approved-view";
import { canonicalJson } from "./entry";
import { activityAt, type Span } from "./past-states";

/** Copies the history of a span after an entry, as far as readers of this version may know it. */
export function copyingEntries(live: Db, span: Span, after: number, version: RegisterVersion) {
  const { organisationId, until, upTo } = span;
  const hidden =
    version === "approved" ? sql`noun <> 'thread' and (noun <> 'activity' or action = 'activity.approve')` : sql`1`;
  const retold = version === "approved" ? retoldEntries(live, span, after) : [];
  return (write: Writer): Statement[] => [
    write.raw(sql`insert into ledger_entries select * from live.ledger_entries
      where organisation_id = ${organisationId} and sequence > ${after} and sequence <= ${upTo} and at <= ${until}
        and ${hidden}`),
    ...retold.map((entry) => write.insert(ledgerEntries).values(entry)),
    // Names of accounts and nothing else of them: the address column only keeps its rule of being unique.
    write.raw(sql`insert into user (id, name, email, created_at, updated_at)
      select id, name, id, 0, 0 from live.user where id in (select actor from ledger_entries)
      on conflict do update set name = excluded.name`),
  ];
}

/** That an activity was archived or taken back, told over its approved text: the entry itself may hold a draft. */
function retoldEntries(live: Db, { organisationId, until, upTo }: Span, after: number): LedgerRow[] {
  const rows = live.read
    .select()
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.organisationId, organisationId),
        inArray(ledgerEntries.action, ["activity.archive", "activity.restore"]),
        gt(ledgerEntries.sequence, after),
        lte(ledgerEntries.sequence, upTo),
        lte(ledgerEntries.at, until),
      ),
    )
    .orderBy(asc(ledgerEntries.sequence))
    .all();
  return rows.flatMap((row) => {
    const approval = approvalBefore(live, row);
    if (!approval) return [];
    const state = approvedText(activityAt(row).state, activityAt(approval).state);
    return [{ ...row, schemaVersion: SCHEMA_VERSION, state: canonicalJson(state) }];
  });
}

function approvalBefore(live: Db, { subjectId, revision }: LedgerRow): LedgerRow | undefined {
  return live.read
    .select()
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.subjectId, subjectId),
        eq(ledgerEntries.action, "activity.approve"),
        lt(ledgerEntries.revision, revision),
      ),
    )
    .orderBy(desc(ledgerEntries.revision))
    .limit(1)
    .get();
}
