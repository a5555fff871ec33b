import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { calendarFeeds } from "@/db/schema/reviews";
import { type Actor, can, readsApprovedOnly } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import { Locale } from "@/domain/locale-schema";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newLinkToken } from "../installation/links";

export const CalendarGetInput = z.strictObject({ organisationId: OrganisationId });
export const CalendarCreateInput = CalendarGetInput.extend({ locale: Locale });

/** Whether somebody has reviews to answer in an organisation: auditors have none, and read approved versions alone. */
export function hasReviews(actor: Actor, organisationId: string): actor is Extract<Actor, { kind: "user" }> {
  if (actor.kind !== "user" || readsApprovedOnly(actor, organisationId)) return false;
  return can(actor, "register.view", { organisationId });
}

/** Calendars belong to whoever is signed in, in one organisation; nobody makes or sees those of others. */
function ownerOf({ actor }: Context, organisationId: string): string {
  if (!hasReviews(actor, organisationId)) throw new AppError("forbidden");
  return actor.userId;
}

const feedOf = (userId: string, organisationId: string) =>
  and(eq(calendarFeeds.userId, userId), eq(calendarFeeds.organisationId, organisationId));

/** Since when the caller has a calendar link; null where they have none. The link itself was told once. */
export async function getCalendarFeed(ctx: Context, { organisationId }: z.infer<typeof CalendarGetInput>) {
  const userId = ownerOf(ctx, organisationId);
  const row = ctx.db.read.select().from(calendarFeeds).where(feedOf(userId, organisationId)).get();
  return { createdAt: row?.createdAt ?? null };
}

/** Makes a secret calendar link; an earlier one stops working. */
export async function createCalendarFeed(
  ctx: Context,
  { organisationId, locale }: z.infer<typeof CalendarCreateInput>,
): Promise<{ token: string }> {
  const userId = ownerOf(ctx, organisationId);
  const { token, tokenHash } = newLinkToken();
  const row = { tokenHash, organisationId, userId, locale, createdAt: ctx.now() };
  await ctx.db.batch((write) => [
    write.delete(calendarFeeds).where(feedOf(userId, organisationId)),
    write.insert(calendarFeeds).values(row),
  ]);
  return { token };
}

/** Withdraws the caller's calendar link: calendars that use it find nothing any more. */
export async function removeCalendarFeed(ctx: Context, { organisationId }: z.infer<typeof CalendarGetInput>) {
  const userId = ownerOf(ctx, organisationId);
  await ctx.db.batch((write) => [write.delete(calendarFeeds).where(feedOf(userId, organisationId))]);
}
