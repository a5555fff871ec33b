import { and, eq, lte, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { activities, records } from "@/db/schema/records";
import type { Asked } from "@/domain/reviews/reminders";
import type { ReviewAnswer } from "@/domain/workflow/workflow";
import { loadedFrom } from "../records/load";
import { keepReviewDays } from "./keep";

/** Somebody with an account and a role, with the commitment behind which their name and address are kept. */
export type AskedPerson = Asked & { identity: string; userId: string };

/** Everybody of an organisation who can sign in: nobody else is asked or reminded. */
export function peopleWithAccounts(db: Db, organisationId: string): AskedPerson[] {
  const rows = db.read
    .select()
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "person")))
    .orderBy(records.labelEn, records.id)
    .all();
  return rows.flatMap((row) => {
    const { role, departmentIds, identity, userId } = loadedFrom("person", row).state;
    return role && userId ? [{ id: row.id, role, departmentIds, identity, userId }] : [];
  });
}

/** What a review is about, as lists, messages and calendars show it. */
export type ReviewRow = {
  id: string;
  reference: string;
  nameEn: string;
  nameDe: string;
  departmentId: string | null;
  dueOn: string;
  updatedAt: number;
  answer: ReviewAnswer | null;
  answeredOn: string | null;
};

/** The day on which is asked, which decides what law holds, and the last day of what is wanted; ISO 8601. */
type Days = { today: string; by: string };

/** The reviews of an organisation that are due by a day, the longest overdue first. */
export async function reviewsDueBy(
  db: Db,
  organisationId: string,
  { today, by }: Days,
  { visible, limit = -1, offset = 0 }: { visible?: SQL | undefined; limit?: number; offset?: number } = {},
): Promise<ReviewRow[]> {
  await keepReviewDays(db, organisationId, today);
  return db.read
    .select({
      id: activities.id,
      reference: activities.reference,
      nameEn: activities.nameEn,
      nameDe: activities.nameDe,
      departmentId: activities.departmentId,
      // Never null here: the condition below leaves those out.
      dueOn: sql<string>`${activities.reviewDueOn}`,
      updatedAt: activities.updatedAt,
      answer: sql<ReviewAnswer | null>`json_extract(${records.state}, '$.workflow.reviewAnswer')`,
      answeredOn: sql<string | null>`json_extract(${records.state}, '$.workflow.reviewedOn')`,
    })
    .from(activities)
    .innerJoin(records, eq(records.id, activities.id))
    .where(dueBy(organisationId, by, visible))
    .orderBy(activities.reviewDueOn, activities.reference)
    .limit(limit)
    .offset(offset)
    .all();
}

function dueBy(organisationId: string, day: string, visible?: SQL): SQL | undefined {
  return and(eq(activities.organisationId, organisationId), lte(activities.reviewDueOn, day), visible);
}

/** How many reviews are due by today, of those that may be seen. */
export async function countReviewsDue(db: Db, organisationId: string, today: string, visible?: SQL): Promise<number> {
  await keepReviewDays(db, organisationId, today);
  const row = db.read
    .select({ count: sql<number>`count(*)` })
    .from(activities)
    .where(dueBy(organisationId, today, visible))
    .get();
  return row?.count ?? 0;
}
