import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { records } from "@/db/schema/records";
import type { MailRow } from "@/db/schema/reviews";
import { addDays } from "@/domain/reviews/days";
import { REMINDER_STAGES, type Reminder, reminderKey, remindersWanted, SOON_DAYS } from "@/domain/reviews/reminders";
import { hasOpenAnswer } from "@/domain/workflow/review-due";
import { paths } from "@/lib/paths";
import { log } from "../log";
import { claimMail, dropMail, settleMail, waitingReviewMail, wantReviewMail } from "../mail/outbox";
import { sendMail } from "../mail/send";
import type { MailSettings } from "../mail/settings";
import { loadIdentities, loadRecord } from "../records/load";
import { peopleWithAccounts, type ReviewRow, reviewsDueBy } from "./due";
import { type RemindedReview, reminderText } from "./reminder-text";

/** How many messages went out, and how many did not this time. */
export type Reminded = { sent: number; failed: number };

type Sweep = { db: Db; settings: MailSettings; organisationId: string; now(): number };

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** What is due now, and the reminders about it that ought to have been sent by today. */
async function plan({ db, organisationId, now }: Sweep) {
  const today = dayOf(now());
  const reviews = await reviewsDueBy(db, organisationId, { today, by: addDays(today, SOON_DAYS) });
  const due = reviews.map(({ id, departmentId, dueOn, answer }) => ({
    activityId: id,
    departmentId,
    dueOn,
    answered: hasOpenAnswer({ reviewAnswer: answer }),
  }));
  const reminders = remindersWanted(today, due, peopleWithAccounts(db, organisationId));
  return { reviews: new Map(reviews.map((review) => [review.id, review])), reminders };
}

async function addressOf({ db, organisationId }: Sweep, personId: string): Promise<string> {
  // Asked again right before sending: whoever was removed meanwhile gets nothing.
  const person = peopleWithAccounts(db, organisationId).find(({ id }) => id === personId);
  if (!person) return "";
  const identities = await loadIdentities(db, organisationId, [person.identity]);
  return identities[person.identity]?.email ?? "";
}

function remindedReview(
  sweep: Sweep,
  locale: "en" | "de",
  review: ReviewRow,
  stage: Reminder["stage"],
): RemindedReview {
  return {
    stage,
    reference: review.reference,
    name: locale === "de" ? review.nameDe : review.nameEn,
    dueOn: review.dueOn,
    href: `${sweep.settings.baseUrl}${paths.review(sweep.organisationId, review.id)}`,
  };
}

/** One message to one person about everything of which they are to be reminded now. */
async function remindPerson(
  sweep: Sweep,
  personId: string,
  rows: readonly MailRow[],
  { reviews, reminders }: Awaited<ReturnType<typeof plan>>,
): Promise<keyof Reminded | "nothing"> {
  const { db, settings, organisationId, now } = sweep;
  const claimed = await claimMail(
    db,
    rows.map((row) => row.key),
    now(),
  );
  if (claimed.rows.length === 0) return "nothing";
  const { defaultLocale, name } = (await loadRecord(db, "organisation", organisationId)).state;
  const keys = new Set(claimed.rows.map((row) => row.key));
  const reminded = reminders
    .filter((reminder) => keys.has(reminderKey(reminder)))
    .sort((one, other) => REMINDER_STAGES.indexOf(one.stage) - REMINDER_STAGES.indexOf(other.stage))
    .flatMap(({ activityId, stage }) => {
      const review = reviews.get(activityId);
      return review ? [remindedReview(sweep, defaultLocale, review, stage)] : [];
    });
  const to = await addressOf(sweep, personId);
  if (to === "" || reminded.length === 0) {
    await dropMail(db, claimed);
    return "nothing";
  }
  const message = await reminderText(defaultLocale, name, reminded);
  const delivery = await sendMail(settings, { to, ...message, key: [...keys].join(" ") });
  await settleMail(db, claimed, delivery, now());
  return delivery.outcome === "sent" ? "sent" : "failed";
}

async function remindOrganisation(sweep: Sweep): Promise<Reminded> {
  const { db, organisationId, now } = sweep;
  const planned = await plan(sweep);
  const wanted = planned.reminders.map((reminder) => ({ ...reminder, key: reminderKey(reminder) }));
  await wantReviewMail(
    db,
    organisationId,
    wanted.map(({ key, personId, activityId }) => ({ key, personId, activityId })),
    now(),
  );
  const done: Reminded = { sent: 0, failed: 0 };
  const byPerson = Map.groupBy(waitingReviewMail(db, organisationId, now()), (row) => row.personId ?? "");
  for (const [personId, rows] of byPerson) {
    const became = await remindPerson(sweep, personId, rows, planned);
    if (became !== "nothing") done[became] += 1;
  }
  return done;
}

/**
 * Sends every reminder that is wanted by now and was not sent yet. It may run as often and as much at once as it
 * likes: a reminder has one key, and whoever takes it up first sends it.
 */
export async function remind(db: Db, settings: MailSettings, now: () => number): Promise<Reminded> {
  const organisations = db.read.select().from(records).where(eq(records.noun, "organisation")).all();
  const done: Reminded = { sent: 0, failed: 0 };
  for (const row of organisations) {
    try {
      const { sent, failed } = await remindOrganisation({ db, settings, organisationId: row.id, now });
      done.sent += sent;
      done.failed += failed;
    } catch (cause) {
      // What is wrong with one register must not keep the others from being reminded.
      log("error", "reminders of an organisation failed", { organisationId: row.id, cause });
      done.failed += 1;
    }
  }
  return done;
}
