import { and, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { ledgerEntries } from "@/db/schema/ledger";
import { personIdentities, records } from "@/db/schema/records";
import { itemsOf } from "@/domain/answers";
import { ActivityId } from "@/domain/ids";
import type { StateOf } from "@/domain/nouns";
import { type Finding, findingsAround, type Neighbour } from "@/domain/reviews/around";
import { dayAfter } from "@/domain/reviews/days";
import { isReviewed, lastCheckedOn, reviewDueOn, reviewIntervalOf } from "@/domain/workflow/review-due";
import { getActivity } from "../activities/get";
import type { Context } from "../context";
import { AppError } from "../errors";
import { findRecord, loadedFrom } from "../records/load";
import { peopleWithAccounts } from "./due";
import { usualReviewInterval } from "./keep";

export const ReviewGetInput = z.strictObject({ id: ActivityId });

type ActivityState = StateOf<"activity">;

/** The instant of the newest check: an approval, or an answer that it is correct. */
function lastCheckAt(ctx: Context, activityId: string, day: string): number {
  const rows = ctx.db.read
    .select({ at: ledgerEntries.at, action: ledgerEntries.action, state: ledgerEntries.state })
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.subjectId, activityId),
        inArray(ledgerEntries.action, ["activity.approve", "activity.confirm"]),
      ),
    )
    .orderBy(desc(ledgerEntries.revision))
    .all();
  const Answered = z.object({ workflow: z.object({ reviewAnswer: z.string().nullable() }) });
  const check = rows.find(({ action, state }) => {
    if (action === "activity.approve") return true;
    return Answered.safeParse(JSON.parse(state ?? "null")).data?.workflow.reviewAnswer === "correct";
  });
  return check?.at ?? Date.parse(`${day}T00:00:00Z`);
}

async function namedOwner(ctx: Context, { ownerPersonId }: ActivityState) {
  if (ownerPersonId === null) return null;
  const person = await findRecord(ctx.db, "person", ownerPersonId);
  if (!person) return null;
  const identity = ctx.db.read
    .select({ personId: personIdentities.personId })
    .from(personIdentities)
    .where(eq(personIdentities.commitment, person.state.identity))
    .get();
  return { erased: identity === undefined, departmentIds: person.state.departmentIds };
}

/** The parties that an activity names itself: its recipients and those who decide with it. */
async function partiesOf(ctx: Context, state: ActivityState) {
  const ids = [...itemsOf(state.recipients), ...itemsOf(state.jointControllers)].map(({ partyId }) => partyId);
  const unique = [...new Set(ids.filter((id) => id !== null))];
  const rows = ctx.db.read.select().from(records).where(inArray(records.id, unique)).all();
  return rows.map((row) => loadedFrom("party", row));
}

function neighboursOf(ctx: Context, ids: readonly string[]): Neighbour[] {
  return ctx.db.read
    .select({ id: records.id, noun: records.noun, updatedAt: records.updatedAt })
    .from(records)
    .where(inArray(records.id, [...ids]))
    .all();
}

/**
 * What a department is asked: the version in force of one activity, and what changed around it since it was checked
 * last. Throws `not-found` for one that the actor may not see, or of which nothing is in force.
 */
export async function getReview(ctx: Context, { id }: z.infer<typeof ReviewGetInput>) {
  const activity = await getActivity(ctx, { id });
  const inForce = activity.approved?.state;
  const since = lastCheckedOn(activity.state.workflow);
  if (!inForce || since === null || !isReviewed(activity.state)) throw new AppError("not-found");
  const today = new Date(ctx.now()).toISOString().slice(0, 10);
  const usual = usualReviewInterval(ctx.db, activity.organisationId, today);
  const findings: Finding[] = findingsAround({
    // Who answers for it stands in the working state: a department that moved is asked under its new name.
    activity: { ...inForce, departmentId: activity.state.departmentId },
    since: { at: lastCheckAt(ctx, id, since), day: since },
    today,
    until: dayAfter(today, reviewIntervalOf(inForce, usual) ?? usual),
    parties: await partiesOf(ctx, inForce),
    neighbours: neighboursOf(
      ctx,
      activity.linked.map((record) => record.id),
    ),
    owner: await namedOwner(ctx, inForce),
    people: peopleWithAccounts(ctx.db, activity.organisationId),
  });
  return { activity, inForce, findings, since, dueOn: reviewDueOn(activity.state, usual, inForce), today };
}
