import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { reviewMarks } from "@/db/schema/review-marks";
import { can } from "@/domain/access/can";
import { type Activity, ContentField } from "@/domain/activities/activity";
import { ActivityId } from "@/domain/ids";
import { loadVisibleActivity, subjectOf } from "../activities/get";
import type { Context } from "../context";
import { AppError } from "../errors";
import { canonicalJson } from "../ledger/entry";
import type { Loaded } from "../records/load";

export const MarksGetInput = z.strictObject({ id: ActivityId });
export const MarksUpdateInput = z.strictObject({
  id: ActivityId,
  /** The revision on the reviewer's screen: what came later was not seen. */
  revision: z.number().int().min(1),
  fields: z.array(ContentField).min(1).max(60),
  seen: z.boolean(),
});

const hashOf = (state: Activity, field: ContentField): string =>
  createHash("sha256").update(canonicalJson(state[field])).digest("hex");

/** Marks belong to whoever may approve; what they looked at is nobody else's matter. */
async function reviewed(ctx: Context, id: string): Promise<{ activity: Loaded<"activity">; userId: string }> {
  const activity = await loadVisibleActivity(ctx, id);
  if (ctx.actor.kind !== "user" || !can(ctx.actor, "activity.approve", subjectOf(activity)))
    throw new AppError("forbidden");
  return { activity, userId: ctx.actor.userId };
}

/** The fields of an activity whose value of today this reviewer has seen. */
export async function getMarks(ctx: Context, input: z.infer<typeof MarksGetInput>): Promise<ContentField[]> {
  const { activity, userId } = await reviewed(ctx, input.id);
  const marks = ctx.db.read
    .select()
    .from(reviewMarks)
    .where(and(eq(reviewMarks.userId, userId), eq(reviewMarks.activityId, activity.id)))
    .all();
  return marks.flatMap(({ field, valueHash }) => {
    const known = ContentField.safeParse(field);
    return known.success && hashOf(activity.state, known.data) === valueHash ? [known.data] : [];
  });
}

/** Keeps, or takes back, that the reviewer has seen these fields; throws `conflict` where they show another revision. */
export async function updateMarks(ctx: Context, input: z.infer<typeof MarksUpdateInput>): Promise<ContentField[]> {
  const { activity, userId } = await reviewed(ctx, input.id);
  const { fields, seen, revision } = input;
  if (activity.revision !== revision) throw new AppError("conflict");
  await ctx.db.batch((write) => [
    write
      .delete(reviewMarks)
      .where(
        and(
          eq(reviewMarks.userId, userId),
          eq(reviewMarks.activityId, activity.id),
          inArray(reviewMarks.field, fields),
        ),
      ),
    ...(seen
      ? fields.map((field) =>
          write
            .insert(reviewMarks)
            .values({ userId, activityId: activity.id, field, valueHash: hashOf(activity.state, field) }),
        )
      : []),
  ]);
  return getMarks(ctx, { id: input.id });
}
