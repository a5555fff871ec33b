import { eq } from "drizzle-orm";
import ical, { ICalEventTransparency } from "ical-generator";
import type { Db } from "@/db/client";
import { activities } from "@/db/schema/records";
import { calendarFeeds } from "@/db/schema/reviews";
import { translatorFor } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { membershipsOf } from "../auth/session";
import { hashOfToken } from "../installation/links";
import { dayOf } from "../ledger/day";
import { findRecord } from "../records/load";
import { departmentCondition } from "../records/visible";
import { reviewsDueBy } from "../reviews/due";
import { hasReviews } from "./feeds";

/** Later than any day that a review can be due on. */
const END_OF_TIME = "9999-12-31";

/**
 * The calendar behind a secret link, as iCalendar (RFC 5545): every day on which a review of the link's owner is due.
 * What they may see is asked anew at each reading. Undefined where the link is unknown or opens nothing any more.
 */
export async function readCalendar(db: Db, token: string, baseUrl: string): Promise<string | undefined> {
  const feed = db.read
    .select()
    .from(calendarFeeds)
    .where(eq(calendarFeeds.tokenHash, hashOfToken(token)))
    .get();
  if (!feed) return undefined;
  const { organisationId, userId, locale } = feed;
  const actor = { kind: "user" as const, userId, memberships: membershipsOf(db, userId) };
  const organisation = await findRecord(db, "organisation", organisationId);
  if (!organisation || !hasReviews(actor, organisationId)) return undefined;
  const visible = departmentCondition({ db, actor, now: Date.now }, organisationId, activities.departmentId);
  const t = await translatorFor(locale);
  const calendar = ical({
    name: t("reviews.calendar.name", { organisation: organisation.state.name }),
    prodId: { company: "Thirty", product: "Reviews", language: locale.toUpperCase() },
  });
  const days = { today: dayOf(Date.now()), by: END_OF_TIME };
  for (const review of await reviewsDueBy(db, organisationId, days, { visible })) {
    const name = (locale === "de" ? review.nameDe : review.nameEn) || t("reviews.unnamed");
    const changed = new Date(review.updatedAt);
    calendar.createEvent({
      // The same event for as long as the activity lives: a calendar moves it instead of making another.
      id: `${review.id}@thirty`,
      start: new Date(`${review.dueOn}T00:00:00Z`),
      timezone: "UTC",
      allDay: true,
      stamp: changed,
      lastModified: changed,
      summary: t("reviews.calendar.event", { reference: review.reference, name }),
      url: `${baseUrl}${paths.review(organisationId, review.id)}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
