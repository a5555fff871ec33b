import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { questionnaireLinks } from "@/db/schema/questionnaires";
import { activities } from "@/db/schema/records";
import { type Actor, can } from "@/domain/access/can";
import { ActivityId, OrganisationId } from "@/domain/ids";
import { wordsIn } from "@/domain/words";
import { paths } from "@/lib/paths";
import { stepChange } from "../activities/step";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newLinkId } from "../ids";
import { hashOfToken, newLinkToken } from "../installation/links";
import { sendQuestionnaireLink } from "../mail/questionnaire-mail";
import { mutate } from "../mutate";
import { findRecord, loadRecord } from "../records/load";

const DAY = 86_400_000;

export const LinkCreateInput = z.strictObject({
  activityId: ActivityId,
  email: z.email().max(320),
  days: z.number().int().min(1).max(90).default(14),
});
export const LinkRemoveInput = z.strictObject({ activityId: ActivityId });
export const LinkGetInput = z.strictObject({ token: z.string().min(1).max(100) });
export const LinkListInput = z.strictObject({ organisationId: OrganisationId, activityId: ActivityId.optional() });

type Row = typeof questionnaireLinks.$inferSelect;

function rowOf(db: Db, token: string): Row | undefined {
  return db.read
    .select()
    .from(questionnaireLinks)
    .where(eq(questionnaireLinks.tokenHash, hashOfToken(token)))
    .get();
}

/** The activity itself says which link is open: archiving it, or sending a newer link, ends an older one. */
async function isOpen(db: Db, row: Row, now: number): Promise<boolean> {
  if (row.closedAt !== null || row.expiresAt <= now) return false;
  const activity = await findRecord(db, "activity", row.activityId);
  return activity?.state.workflow.linkId === row.id;
}

/** Who comes through a link: a guest of its one activity, or nobody where it is unknown, withdrawn or expired. */
export async function guestOf(db: Db, token: string, now: number): Promise<Actor> {
  const row = rowOf(db, token);
  if (!row || !(await isOpen(db, row, now))) return { kind: "anonymous" };
  return { kind: "guest", organisationId: row.organisationId, activityId: row.activityId, linkId: row.id };
}

/** What the page behind a link shows first. Throws `unknown-link`, and `link-expired` for a withdrawn one too. */
export async function getLink(ctx: Context, input: z.infer<typeof LinkGetInput>) {
  const row = rowOf(ctx.db, input.token);
  if (!row) throw new AppError("unknown-link");
  if (!(await isOpen(ctx.db, row, ctx.now()))) throw new AppError("link-expired");
  const organisation = await loadRecord(ctx.db, "organisation", row.organisationId);
  return {
    organisationId: row.organisationId,
    organisation: organisation.state.name,
    activityId: row.activityId,
    expiresAt: row.expiresAt,
  };
}

/**
 * Opens a link to the questionnaire of one activity; an earlier link to it stops working. The secret is told once,
 * and goes by mail where this installation sends any.
 */
export async function createLink(ctx: Context, input: z.infer<typeof LinkCreateInput>) {
  const { organisationId, revision, state } = await loadRecord(ctx.db, "activity", input.activityId);
  const organisation = await loadRecord(ctx.db, "organisation", organisationId);
  const { token, tokenHash } = newLinkToken();
  const id = newLinkId();
  const createdAt = ctx.now();
  const expiresAt = createdAt + input.days * DAY;
  const change = stepChange({ id: input.activityId, revision }, "activity.open-link", () => ({
    step: "open-link",
    linkId: id,
  }));
  await mutate(ctx, organisationId, [
    {
      ...change,
      also: (write) => [
        write
          .update(questionnaireLinks)
          .set({ closedAt: createdAt })
          .where(and(eq(questionnaireLinks.activityId, input.activityId), isNull(questionnaireLinks.closedAt))),
        write.insert(questionnaireLinks).values({
          id,
          tokenHash,
          organisationId,
          activityId: input.activityId,
          email: input.email,
          createdAt,
          expiresAt,
        }),
      ],
    },
  ]);
  const mail = await sendQuestionnaireLink(ctx, {
    organisationId,
    organisation: organisation.state.name,
    activityId: input.activityId,
    activityName: wordsIn(state.name, organisation.state.defaultLocale).text,
    linkId: id,
    path: paths.answer(token),
    to: input.email,
    locale: organisation.state.defaultLocale,
    expiresAt,
  });
  return { id, token, expiresAt, mail };
}

/** Withdraws the open link of an activity: what was answered through it stays. */
export async function removeLink(ctx: Context, input: z.infer<typeof LinkRemoveInput>) {
  const { organisationId, revision } = await loadRecord(ctx.db, "activity", input.activityId);
  const change = stepChange({ id: input.activityId, revision }, "activity.close-link", () => ({ step: "close-link" }));
  const closedAt = ctx.now();
  const [committed] = await mutate(ctx, organisationId, [
    {
      ...change,
      also: (write) => [
        write
          .update(questionnaireLinks)
          .set({ closedAt })
          .where(and(eq(questionnaireLinks.activityId, input.activityId), isNull(questionnaireLinks.closedAt))),
      ],
    },
  ]);
  return { revision: committed?.revision ?? revision };
}

/** The links of an organisation or of one activity, the newest first; open ones with the address they went to. */
export async function listLinks(ctx: Context, input: z.infer<typeof LinkListInput>) {
  const { organisationId, activityId } = input;
  if (!can(ctx.actor, "activity.open-link", { organisationId })) throw new AppError("forbidden");
  const now = ctx.now();
  return ctx.db.read
    .select({
      id: questionnaireLinks.id,
      activityId: questionnaireLinks.activityId,
      email: questionnaireLinks.email,
      createdAt: questionnaireLinks.createdAt,
      expiresAt: questionnaireLinks.expiresAt,
      reference: activities.reference,
      status: activities.status,
      en: activities.nameEn,
      de: activities.nameDe,
    })
    .from(questionnaireLinks)
    .innerJoin(activities, eq(activities.id, questionnaireLinks.activityId))
    .where(
      and(
        eq(questionnaireLinks.organisationId, organisationId),
        isNull(questionnaireLinks.closedAt),
        gt(questionnaireLinks.expiresAt, now),
        activityId ? eq(questionnaireLinks.activityId, activityId) : undefined,
      ),
    )
    .orderBy(desc(questionnaireLinks.createdAt))
    .limit(200)
    .all();
}
