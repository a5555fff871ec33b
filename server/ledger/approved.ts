import { and, desc, eq, lte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { ledgerEntries } from "@/db/schema/ledger";
import type { StateOf } from "@/domain/nouns";
import { readState } from "@/domain/snapshot";

/** A version as it was approved: the revision that the reviewer saw, made approved. */
export type ApprovedVersion = { revision: number; at: number; actor: string; state: StateOf<"activity"> };

/** The newest approved version of an activity up to an instant (UTC ms); whether it is in force, its working state says. */
export function approvedVersion(db: Db, activityId: string, until?: number): ApprovedVersion | undefined {
  const row = db.read
    .select()
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.subjectId, activityId),
        eq(ledgerEntries.action, "activity.approve"),
        until === undefined ? undefined : lte(ledgerEntries.at, until),
      ),
    )
    .orderBy(desc(ledgerEntries.revision))
    .limit(1)
    .get();
  if (!row || row.state === null) return undefined;
  return {
    revision: row.revision,
    at: row.at,
    actor: row.actor,
    state: readState("activity", row.schemaVersion, JSON.parse(row.state)),
  };
}
