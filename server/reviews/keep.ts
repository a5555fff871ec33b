import { setImmediate as letOthersIn } from "node:timers/promises";
import { and, eq, gt, lt, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { activities, records } from "@/db/schema/records";
import { clockOn } from "@/domain/findings/clock";
import { lawOf } from "@/domain/law/law";
import type { StateOf } from "@/domain/nouns";
import { reviewDueOn } from "@/domain/workflow/review-due";
import { lawEntriesOf } from "../findings/surroundings";
import { approvedVersion } from "../ledger/approved";
import { loadedFrom } from "../records/load";

/** Activities reckoned before other requests have their turn. */
const SLICE = 100;

/** How often an organisation reviews what states no interval of its own (ISO 8601), by its law data of a day. */
export function usualReviewInterval(db: Db, organisationId: string, today: string): string {
  return lawOf(lawEntriesOf(db, organisationId)).period("review-interval", clockOn(today));
}

/** The approved version beside a draft or a version in review decides when the review is due. */
function dueOnOf(db: Db, id: string, state: StateOf<"activity">, usual: string): string | null {
  const inForce = state.status === "approved" ? state : approvedVersion(db, id)?.state;
  return reviewDueOn(state, usual, inForce);
}

/**
 * Brings the days of reviews up to date: after a change of the activity, of the usual interval, or of the day from
 * which that holds. Every reader of these days calls this first. `today` is ISO 8601.
 */
export async function keepReviewDays(db: Db, organisationId: string, today: string): Promise<void> {
  const usual = usualReviewInterval(db, organisationId, today);
  const { reviewInterval } = activities;
  const stale = and(
    eq(activities.organisationId, organisationId),
    // Two ranges of the index instead of a look at every row.
    or(lt(reviewInterval, usual), gt(reviewInterval, usual)),
  );
  const some = () =>
    db.read.select().from(records).innerJoin(activities, eq(activities.id, records.id)).where(stale).limit(SLICE).all();
  for (let seen = some().length; seen > 0; ) {
    // Read and written in one transaction: no day is older than the state that it was reckoned from.
    await db.batch((write) => {
      const rows = some();
      seen = rows.length;
      return rows.map((row) => {
        const { id, state } = loadedFrom("activity", row.records);
        const day = { reviewDueOn: dueOnOf(db, id, state, usual), reviewInterval: usual };
        return write.update(activities).set(day).where(eq(activities.id, id));
      });
    });
    if (seen === SLICE) await letOthersIn();
    else seen = 0;
  }
}
