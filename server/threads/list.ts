import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { user } from "@/db/schema/auth";
import { activities, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { ActivityId, OrganisationId } from "@/domain/ids";
import { ThreadKind } from "@/domain/threads/thread";
import { loadVisibleActivity } from "../activities/get";
import type { Context } from "../context";
import { loadedFrom } from "../records/load";
import { departmentCondition } from "../records/visible";

export const ThreadListInput = z.strictObject({
  organisationId: OrganisationId,
  activityId: ActivityId.optional(),
  open: z.boolean().optional(),
  kind: ThreadKind.optional(),
  page: z.number().int().min(1).max(10_000).default(1),
});

const PAGE_SIZE = 50;

const ofThread = (property: string) => sql<string>`json_extract(${records.state}, ${`$.${property}`})`;

/** Threads of one activity, or of every activity that the actor may see: questions first, then the newest, with who wrote. */
export async function listThreads(ctx: Context, input: z.infer<typeof ThreadListInput>) {
  const { organisationId, activityId } = input;
  // A guest sees one activity and is no member of any department.
  if (activityId) await loadVisibleActivity(ctx, activityId);
  const condition = and(
    eq(records.organisationId, organisationId),
    eq(records.noun, "thread"),
    activityId
      ? eq(ofThread("activityId"), activityId)
      : departmentCondition(ctx, organisationId, activities.departmentId),
    input.open === undefined ? undefined : eq(ofThread("status"), input.open ? "open" : "closed"),
    input.kind ? eq(ofThread("kind"), input.kind) : undefined,
  );
  const from = () =>
    ctx.db.read
      .select({ record: records, reference: activities.reference, en: activities.nameEn, de: activities.nameDe })
      .from(records)
      .innerJoin(activities, eq(activities.id, ofThread("activityId")))
      .where(condition);
  const rows = mayRead(ctx, organisationId, activityId)
    ? from()
        .orderBy(sql`case ${ofThread("kind")} when 'question' then 0 else 1 end`, desc(records.updatedAt), records.id)
        .limit(activityId ? 500 : PAGE_SIZE)
        .offset(activityId ? 0 : (input.page - 1) * PAGE_SIZE)
        .all()
    : [];
  const total = rows.length === 0 ? 0 : countThreads(ctx, condition);
  const items = rows.map(({ record, ...activity }) => ({ ...loadedFrom("thread", record), activity }));
  const names = namesOf(
    ctx,
    items.flatMap((item) => item.state.messages.map((message) => message.by)),
  );
  return { items, names, total, page: input.page, pageSize: PAGE_SIZE };
}

/** An auditor reads what was approved; conversations on the way there are not part of it. */
function mayRead(ctx: Context, organisationId: string, activityId: string | undefined): boolean {
  const departmentIds = ctx.actor.kind === "user" ? ctx.actor.memberships.flatMap((one) => one.departmentIds) : [];
  return can(ctx.actor, "thread.view", { organisationId, departmentIds, ...(activityId && { activityId }) });
}

function countThreads(ctx: Context, condition: ReturnType<typeof and>): number {
  return (
    ctx.db.read
      .select({ total: count() })
      .from(records)
      .innerJoin(activities, eq(activities.id, ofThread("activityId")))
      .where(condition)
      .get()?.total ?? 0
  );
}

function namesOf(ctx: Context, accounts: string[]): Record<string, string> {
  const ids = [...new Set(accounts)];
  // A link opens an activity, not who works in the organisation.
  if (ids.length === 0 || ctx.actor.kind === "guest") return {};
  const rows = ctx.db.read.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids)).all();
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}
