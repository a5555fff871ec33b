import { and, eq, gt, inArray, lte } from "drizzle-orm";
import { z } from "zod";
import { activities, records } from "@/db/schema/records";
import { mailMessages } from "@/db/schema/reviews";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import { addDays, daysBetween } from "@/domain/reviews/days";
import { answerersOf, OVERDUE_DAYS } from "@/domain/reviews/reminders";
import { hasOpenAnswer } from "@/domain/workflow/review-due";
import type { Context } from "../context";
import { AppError } from "../errors";
import { faultyMail, retryMail } from "../mail/outbox";
import { mailSettings } from "../mail/settings";
import { PAGE_SIZE } from "../records/list";
import { loadIdentities } from "../records/load";
import { LABELS } from "../records/named";
import { departmentCondition } from "../records/visible";
import { type AskedPerson, countReviewsDue, peopleWithAccounts, type ReviewRow, reviewsDueBy } from "./due";

export const ReviewListInput = z.strictObject({
  organisationId: OrganisationId,
  page: z.number().int().min(1).max(100_000).default(1),
});
export const ReviewRetryInput = z.strictObject({ organisationId: OrganisationId });

/** How far the list looks ahead, in days. */
const AHEAD_DAYS = 30;
const AHEAD_SHOWN = 20;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function departmentNames(ctx: Context, organisationId: string): Map<string, { en: string; de: string }> {
  const rows = ctx.db.read
    .select({ id: records.id, ...LABELS })
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "department")))
    .all();
  return new Map(rows.map(({ id, en, de }) => [id, { en, de }]));
}

/** When the newest reminder about each of these reviews went out, and when the DPO was told; UTC milliseconds. */
function sentAbout(ctx: Context, reviews: readonly ReviewRow[]) {
  const rows = ctx.db.read
    .select({ activityId: mailMessages.activityId, key: mailMessages.key, at: mailMessages.changedAt })
    .from(mailMessages)
    .where(
      and(
        inArray(
          mailMessages.activityId,
          reviews.map(({ id }) => id),
        ),
        eq(mailMessages.kind, "review"),
        eq(mailMessages.state, "sent"),
      ),
    )
    .all();
  const newest = (prefix: string) => {
    const times = rows.filter((row) => row.key.startsWith(prefix)).map(({ at }) => at);
    return times.length > 0 ? Math.max(...times) : null;
  };
  return ({ id, dueOn }: ReviewRow) => ({
    remindedAt: newest(`review:${id}:${dueOn}:due`) ?? newest(`review:${id}:${dueOn}:soon`),
    escalatedAt: newest(`review:${id}:${dueOn}:overdue`),
  });
}

type Names = (people: readonly AskedPerson[]) => string[];

async function namesOf(ctx: Context, organisationId: string, people: readonly AskedPerson[]): Promise<Names> {
  const identities = await loadIdentities(
    ctx.db,
    organisationId,
    people.map((person) => person.identity),
  );
  return (asked) => asked.flatMap((person) => identities[person.identity]?.name ?? []);
}

/** Whether mail goes out and what of it did not arrive; for whoever answers for the whole register. */
async function mailOf(ctx: Context, organisationId: string, people: readonly AskedPerson[], names: Names) {
  const faulty = faultyMail(ctx.db, organisationId, ctx.now());
  return {
    on: mailSettings() !== null,
    faults: faulty.map(({ key, kind, state, fault, personId, changedAt }) => ({
      key,
      kind,
      state,
      fault,
      changedAt,
      to: names(people.filter((person) => person.id === personId)).at(0) ?? null,
    })),
  };
}

/** The reviews that are due, of those that the actor may see; the DPO also reads who has not answered yet. */
export async function listReviews(ctx: Context, input: z.infer<typeof ReviewListInput>) {
  const { organisationId, page } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const today = dayOf(ctx.now());
  const visible = departmentCondition(ctx, organisationId, activities.departmentId);
  const departments = departmentNames(ctx, organisationId);
  const seesPeople = can(ctx.actor, "person.view", { organisationId });
  const people = seesPeople ? peopleWithAccounts(ctx.db, organisationId) : [];
  const names = await namesOf(ctx, organisationId, people);
  const due = await reviewsDueBy(
    ctx.db,
    organisationId,
    { today, by: today },
    {
      visible,
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    },
  );
  const sent = sentAbout(ctx, due);
  const itemOf = (review: ReviewRow) => ({
    ...review,
    department: (review.departmentId && departments.get(review.departmentId)) || null,
    overdueDays: daysBetween(review.dueOn, today),
    longOverdue: daysBetween(review.dueOn, today) >= OVERDUE_DAYS,
    answered: hasOpenAnswer({ reviewAnswer: review.answer }),
    waitingFor: seesPeople ? names(answerersOf(review.departmentId, people)) : null,
    ...sent(review),
  });
  const later = and(
    visible,
    gt(activities.reviewDueOn, today),
    lte(activities.reviewDueOn, addDays(today, AHEAD_DAYS)),
  );
  const ahead = await reviewsDueBy(
    ctx.db,
    organisationId,
    { today, by: addDays(today, AHEAD_DAYS) },
    { visible: later, limit: AHEAD_SHOWN },
  );
  return {
    items: due.map(itemOf),
    ahead: ahead.map(itemOf),
    total: await countReviewsDue(ctx.db, organisationId, today, visible),
    page,
    pageSize: PAGE_SIZE,
    mail: can(ctx.actor, "person.invite", { organisationId }) ? await mailOf(ctx, organisationId, people, names) : null,
  };
}

/** Lets reminders that failed be sent again with the next round. */
export async function retryReminders(ctx: Context, { organisationId }: z.infer<typeof ReviewRetryInput>) {
  if (!can(ctx.actor, "person.invite", { organisationId })) throw new AppError("forbidden");
  await retryMail(ctx.db, organisationId, ctx.now());
}
