import { and, count, desc, eq, gt, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { handoverDownloads, handoverLinks } from "@/db/schema/handovers";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { Handover, isLinkOpen } from "@/domain/handovers/handover";
import { HandoverId, OrganisationId } from "@/domain/ids";
import { type Progress, WorkId } from "@/domain/progress/progress";
import { addDays } from "@/domain/reviews/days";
import { assertWanted, type Context } from "../context";
import { AppError } from "../errors";
import { exportApart } from "../exports/apart/export-apart";
import { newId } from "../ids";
import { hashOfToken, newLinkToken } from "../installation/links";
import { dayOf } from "../ledger/day";
import { newestSequence } from "../ledger/past-states";
import { type Committed, mutate } from "../mutate";
import { progressOf } from "../progress/keep";
import { type Loaded, loadedFrom, loadRecord } from "../records/load";
import { first } from "../records/write";

export const HandoverCreateInput = Handover.pick({ recipient: true, note: true, language: true }).extend({
  organisationId: OrganisationId,
  /** For how many days a link opens it without an account; null for no link. */
  linkDays: z.int().min(1).max(90).nullable().default(null),
});
export const HandoverListInput = z.strictObject({ organisationId: OrganisationId });
export const HandoverWithdrawInput = z.strictObject({ id: HandoverId, revision: z.int().min(1) });
export const HandoverGetInput = z.strictObject({ token: z.string().min(1).max(100) });

export const HandoverProgressInput = HandoverGetInput.extend({ work: WorkId });

const NEWEST = 100;

/**
 * Notes in the ledger that the register, as approved until now, is handed over to somebody. The secret of the link is
 * told once. Throws forbidden, busy.
 */
export async function createHandover(
  ctx: Context,
  { organisationId, linkDays, ...said }: z.infer<typeof HandoverCreateInput>,
): Promise<Committed & { token: string | null }> {
  if (!can(ctx.actor, "handover.create", { organisationId })) throw new AppError("forbidden");
  const asOf = dayOf(ctx.now());
  const sequence = newestSequence(ctx.db, organisationId);
  const request = { organisationId, format: "json", locale: said.language, asOf, sequence } as const;
  const { digest, dispose } = await exportApart(ctx, { kind: "register", request }, ctx.watch?.signal);
  await dispose();
  assertWanted(ctx);
  const secret = linkDays === null ? null : { ...newLinkToken(), expiresOn: addDays(asOf, linkDays) };
  const id = newId("handover");
  const link = secret && { tokenHash: secret.tokenHash, expiresOn: secret.expiresOn };
  const committed = await mutate(ctx, organisationId, [
    {
      action: "handover.create",
      noun: "handover",
      id,
      plan: () => ({ ...said, asOf, sequence, digest, link }),
      also: (write) =>
        secret ? [write.insert(handoverLinks).values({ tokenHash: secret.tokenHash, handoverId: id })] : [],
    },
  ]);
  return { ...first(committed), token: secret?.token ?? null };
}

/** Closes the link of a handover for good; what was fetched stays with whoever has it. */
export async function withdrawHandover(
  ctx: Context,
  { id, revision }: z.infer<typeof HandoverWithdrawInput>,
): Promise<Committed> {
  const { organisationId } = await loadRecord(ctx.db, "handover", id);
  const withdrawnOn = dayOf(ctx.now());
  return first(
    await mutate(ctx, organisationId, [
      {
        action: "handover.update",
        noun: "handover",
        id,
        expected: revision,
        plan: (current) => ({ ...current, withdrawnOn: current?.withdrawnOn ?? withdrawnOn }),
      },
    ]),
  );
}

/** The newest handovers of an organisation, how often each was fetched through its link, and whether that is open. */
export async function listHandovers(ctx: Context, { organisationId }: z.infer<typeof HandoverListInput>) {
  if (!can(ctx.actor, "handover.view", { organisationId })) throw new AppError("forbidden");
  const rows = ctx.db.read
    .select()
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "handover")))
    .orderBy(desc(records.updatedAt), records.id)
    .limit(NEWEST)
    .all();
  const ids = rows.map(({ id }) => id);
  const fetched = ctx.db.read
    .select({ id: handoverDownloads.handoverId, count: count() })
    .from(handoverDownloads)
    .where(inArray(handoverDownloads.handoverId, ids))
    .groupBy(handoverDownloads.handoverId)
    .all();
  const counts = new Map(fetched.map((row) => [row.id, row.count]));
  const today = dayOf(ctx.now());
  return rows.map((row) => {
    const { id, revision, state } = loadedFrom("handover", row);
    const { recipient, asOf, link } = state;
    const shown = link && { expiresOn: link.expiresOn, isOpen: isLinkOpen(state, today) };
    return { id, revision, recipient, asOf, link: shown, downloads: counts.get(id) ?? 0 };
  });
}

/** The handover behind a link. Throws `unknown-link`, and `link-expired` for a withdrawn one too. */
export async function handoverBehind(db: Db, token: string, now: number): Promise<Loaded<"handover">> {
  const row = db.read
    .select()
    .from(handoverLinks)
    .where(eq(handoverLinks.tokenHash, hashOfToken(token)))
    .get();
  if (!row) throw new AppError("unknown-link");
  const handover = await loadRecord(db, "handover", row.handoverId);
  if (!isLinkOpen(handover.state, dayOf(now))) throw new AppError("link-expired");
  return handover;
}

/** What the page behind a link says: whose register, for whom, as of when. */
export async function getHandover(ctx: Context, { token }: z.infer<typeof HandoverGetInput>) {
  const { organisationId, state } = await handoverBehind(ctx.db, token, ctx.now());
  const organisation = await loadRecord(ctx.db, "organisation", organisationId);
  const { recipient, asOf, digest, link } = state;
  return { organisation: organisation.state.name, recipient, asOf, digest, expiresOn: link?.expiresOn ?? asOf };
}

/** Whose work it is that is done for the link of a handover. */
export const ownerOfLink = (handoverId: string): string => `handover:${handoverId}`;

/** How far the pack is that somebody fetches through a link. Throws as `handoverBehind`. */
export async function getHandoverProgress(
  ctx: Context,
  { token, work }: z.infer<typeof HandoverProgressInput>,
): Promise<Progress | null> {
  const { id } = await handoverBehind(ctx.db, token, ctx.now());
  return progressOf(ownerOfLink(id), work);
}

const HOUR = 3_600_000;
/** A pack takes long to make; nobody who was sent a link needs it oftener than this in an hour. */
const FETCHED_AN_HOUR = 20;

/** Throws too-many-requests where a handover was fetched through its link too often within the last hour. */
export function assertSeldomFetched(db: Db, handoverId: string, now: number): void {
  const { handoverId: id, at } = handoverDownloads;
  const fetched = db.read
    .select({ count: count() })
    .from(handoverDownloads)
    .where(and(eq(id, handoverId), gt(at, now - HOUR)))
    .get();
  if (fetched && fetched.count >= FETCHED_AN_HOUR) throw new AppError("too-many-requests");
}

/** Notes that a handover was fetched through its link. */
export async function noteDownload(db: Db, handoverId: string, at: number): Promise<void> {
  await db.batch((write) => [write.insert(handoverDownloads).values({ handoverId, at })]);
}
