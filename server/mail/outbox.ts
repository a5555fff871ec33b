import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, lt, lte, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { activities } from "@/db/schema/records";
import { type MailRow, mailMessages } from "@/db/schema/reviews";
import type { Delivery } from "./send";

const MINUTE = 60_000;
/** Minutes until the next attempt after the first, second, … failure; after the last one a person has to look. */
const WAITS = [5, 15, 60, 240, 720, 1_440];
/** Longer than any attempt can take: whoever had claimed it ended before they could say what became of it. */
const ABANDONED_MS = 15 * MINUTE;

export type Wanted = Pick<MailRow, "key" | "personId" | "activityId">;

/** SQLite binds a limited number of values in one statement. */
const asJson = (keys: readonly string[]) => sql`(select value from json_each(${JSON.stringify(keys)}))`;

/** Makes the waiting messages about reviews exactly those that are wanted; what was sent or given up stays as it is. */
export async function wantReviewMail(db: Db, organisationId: string, wanted: readonly Wanted[], now: number) {
  const rows = wanted.map((one) => ({
    ...one,
    organisationId,
    kind: "review" as const,
    state: "waiting" as const,
    attempts: 0,
    nextAttemptAt: now,
    changedAt: now,
  }));
  const ofReviews = and(eq(mailMessages.organisationId, organisationId), eq(mailMessages.kind, "review"));
  await db.batch((write) => [
    write
      .delete(mailMessages)
      .where(
        and(
          ofReviews,
          eq(mailMessages.state, "waiting"),
          sql`${mailMessages.key} not in ${asJson(wanted.map((one) => one.key))}`,
        ),
      ),
    write
      .update(mailMessages)
      .set({ state: "uncertain", fault: "interrupted", changedAt: now })
      .where(and(eq(mailMessages.state, "sending"), lt(mailMessages.changedAt, now - ABANDONED_MS))),
    ...rows.map((row) => write.insert(mailMessages).values(row).onConflictDoNothing()),
  ]);
}

/** The messages about reviews whose time has come. */
export function waitingReviewMail(db: Db, organisationId: string, now: number): MailRow[] {
  return db.read
    .select()
    .from(mailMessages)
    .where(
      and(
        eq(mailMessages.organisationId, organisationId),
        eq(mailMessages.kind, "review"),
        eq(mailMessages.state, "waiting"),
        lte(mailMessages.nextAttemptAt, now),
      ),
    )
    .orderBy(mailMessages.key)
    .all();
}

/** Messages that are ours to send: nobody else can claim them any more. */
export type Claimed = { claim: string; rows: MailRow[] };

const claimedRows = (db: Db, claim: string): MailRow[] =>
  db.read.select().from(mailMessages).where(eq(mailMessages.claim, claim)).orderBy(mailMessages.key).all();

/** Takes up waiting messages; those that somebody else took up meanwhile are not among them. */
export async function claimMail(db: Db, keys: readonly string[], now: number): Promise<Claimed> {
  const claim = randomUUID();
  await db.batch((write) => [
    write
      .update(mailMessages)
      .set({ state: "sending", claim, changedAt: now, attempts: sql`${mailMessages.attempts} + 1` })
      .where(and(eq(mailMessages.state, "waiting"), inArray(mailMessages.key, [...keys]))),
  ]);
  return { claim, rows: claimedRows(db, claim) };
}

/** Takes up a message that is sent at once or not at all; no rows where its key was given before. */
export async function claimNewMail(
  db: Db,
  message: Pick<MailRow, "key" | "organisationId" | "kind" | "activityId">,
  now: number,
): Promise<Claimed> {
  const claim = randomUUID();
  const row = { ...message, claim, state: "sending" as const, attempts: 1, nextAttemptAt: now, changedAt: now };
  await db.batch((write) => [write.insert(mailMessages).values(row).onConflictDoNothing()]);
  return { claim, rows: claimedRows(db, claim) };
}

function stateAfter(delivery: Delivery, attempts: number, now: number): Partial<MailRow> {
  if (delivery.outcome === "sent") return { state: "sent", fault: null };
  if (delivery.outcome === "uncertain") return { state: "uncertain", fault: delivery.fault };
  const wait = delivery.outcome === "later" ? WAITS[attempts - 1] : undefined;
  if (wait === undefined) return { state: "failed", fault: delivery.fault };
  return { state: "waiting", fault: delivery.fault, nextAttemptAt: now + wait * MINUTE };
}

/** Notes what became of claimed messages. */
export async function settleMail(db: Db, { claim, rows }: Claimed, delivery: Delivery, now: number): Promise<void> {
  await db.batch((write) =>
    rows.map((row) =>
      write
        .update(mailMessages)
        .set({ ...stateAfter(delivery, row.attempts, now), claim: null, changedAt: now })
        .where(and(eq(mailMessages.key, row.key), eq(mailMessages.claim, claim))),
    ),
  );
}

/** Gives claimed messages up for good, such as those to somebody who has left: they are as if never wanted. */
export async function dropMail(db: Db, { claim }: Claimed): Promise<void> {
  await db.batch((write) => [write.delete(mailMessages).where(eq(mailMessages.claim, claim))]);
}

/** How long a questionnaire's link that did not arrive is worth telling: its DPO was told at once already. */
const TOLD_MS = 14 * 24 * 60 * MINUTE;

/** Messages that did not arrive, or of which nobody knows, as long as they matter; newest first. */
export function faultyMail(db: Db, organisationId: string, now: number): MailRow[] {
  const faulty = sql`(${mailMessages.state} in ('failed', 'uncertain')
    or (${mailMessages.state} = 'waiting' and ${mailMessages.attempts} > 0))`;
  // A reminder matters until its review is settled: the key names the day that it was about.
  const matters = sql`case ${mailMessages.kind} when 'review'
    then exists (select 1 from ${activities} where ${activities.id} = ${mailMessages.activityId}
      and instr(${mailMessages.key}, ':' || ${activities.reviewDueOn} || ':') > 0)
    else ${mailMessages.changedAt} > ${now - TOLD_MS} end`;
  return db.read
    .select()
    .from(mailMessages)
    .where(and(eq(mailMessages.organisationId, organisationId), faulty, matters))
    .orderBy(desc(mailMessages.changedAt))
    .limit(200)
    .all();
}

/** Lets everything that failed be tried again from the beginning; what is uncertain stays as it is. */
export async function retryMail(db: Db, organisationId: string, now: number): Promise<void> {
  await db.batch((write) => [
    write
      .update(mailMessages)
      .set({ state: "waiting", attempts: 0, nextAttemptAt: now, changedAt: now })
      .where(
        and(
          eq(mailMessages.organisationId, organisationId),
          eq(mailMessages.kind, "review"),
          inArray(mailMessages.state, ["failed"]),
        ),
      ),
  ]);
}
