import { z } from "zod";
import { can } from "@/domain/access/can";
import { ActivityId } from "@/domain/ids";
import { Day } from "@/domain/periods";
import { Message } from "@/domain/threads/thread";
import { hasWords, Words } from "@/domain/words";
import { type Override, ReviewAnswer } from "@/domain/workflow/workflow";
import { actorName, type Context } from "../context";
import { AppError } from "../errors";
import { openErrorsOf } from "../findings/list";
import { approvedVersion } from "../ledger/approved";
import { dayOf } from "../ledger/day";
import type { Committed } from "../mutate";
import { type Loaded, loadRecord } from "../records/load";
import { newThread } from "../threads/new-thread";
import { hasOtherApprover } from "./approvers";
import { step } from "./step";

export const ActivityStepInput = z.strictObject({ id: ActivityId, revision: z.number().int().min(1) });
export const ActivityRequestChangesInput = ActivityStepInput.extend({ text: Message.shape.text });
export const ActivityConfirmInput = ActivityStepInput.extend({
  answer: ReviewAnswer,
  text: Message.shape.text.optional(),
});
export const ActivityArchiveInput = ActivityStepInput.extend({ reason: Words, since: Day.nullable().default(null) });

export const ActivityApproveInput = ActivityStepInput.extend({
  /** Why it is approved although errors are open; kept and printed. */
  override: Words.optional(),
});

type StepInput = z.infer<typeof ActivityStepInput>;

/** Sends a draft to the DPO. Throws `suggestions-unconfirmed` while the library's words stand unread. */
export function submitActivity(ctx: Context, input: StepInput): Promise<Committed> {
  return step(ctx, input, "activity.submit", () => ({ step: "submit", by: actorName(ctx.actor) }));
}

/** Takes a submission back. */
export function withdrawActivity(ctx: Context, input: StepInput): Promise<Committed> {
  return step(ctx, input, "activity.withdraw", () => ({ step: "withdraw" }));
}

/** Gives a submission back with what has to change; the words open a thread. */
export function requestChanges(ctx: Context, input: z.infer<typeof ActivityRequestChangesInput>): Promise<Committed> {
  const thread = newThread(ctx, { activityId: input.id, field: null, kind: "comment", text: input.text });
  return step(ctx, input, "activity.request-changes", () => ({ step: "request-changes" }), [thread]);
}

/** What is overridden by these words; throws `open-errors` where there are none. */
async function overrideOf(
  ctx: Context,
  { id, organisationId, state }: Loaded<"activity">,
  reason: Words | undefined,
): Promise<Override | null> {
  const departmentIds = state.departmentId ? [state.departmentId] : [];
  // Whoever may not approve, or could not yet, is told that and nothing about gaps.
  if (state.status !== "in-review" || !can(ctx.actor, "activity.approve", { organisationId, departmentIds }))
    return null;
  const findings = await openErrorsOf(ctx, organisationId, id);
  if (findings.length === 0) return null;
  if (!hasWords(reason) || reason === undefined)
    throw new AppError("open-errors", { params: { count: findings.length } });
  return { reason, findings };
}

/**
 * Approves exactly the revision that the reviewer saw. Throws `own-submission` where four eyes are possible, and
 * `open-errors` where Art. 30 GDPR asks for more than is recorded and nobody says why it is approved all the same.
 */
export async function approveActivity(
  ctx: Context,
  { override: reason, ...input }: z.infer<typeof ActivityApproveInput>,
): Promise<Committed> {
  const activity = await loadRecord(ctx.db, "activity", input.id);
  const { organisationId } = activity;
  const override = activity.revision === input.revision ? await overrideOf(ctx, activity, reason) : null;
  const otherApprover = await hasOtherApprover(ctx, organisationId);
  const by = actorName(ctx.actor);
  return step(ctx, input, "activity.approve", () => ({
    step: "approve",
    by,
    on: dayOf(ctx.now()),
    otherApprover,
    override,
    before: approvedVersion(ctx.db, input.id)?.state ?? null,
  }));
}

/** Drops a draft beside an approved version: what was approved is the working state again. */
export async function discardDraft(ctx: Context, input: StepInput): Promise<Committed> {
  return step(ctx, input, "activity.discard", () => {
    const approved = approvedVersion(ctx.db, input.id);
    if (!approved) throw new AppError("wrong-status");
    return { step: "discard", approved: approved.state };
  });
}

/** Keeps the answer to "still correct?"; a "not mine" asks the DPO, with the words that came along. */
export function confirmActivity(ctx: Context, input: z.infer<typeof ActivityConfirmInput>): Promise<Committed> {
  const { answer, text } = input;
  const thread = text ? [newThread(ctx, { activityId: input.id, field: null, kind: "question", text })] : [];
  return step(ctx, input, "activity.confirm", () => ({ step: "confirm", answer, on: dayOf(ctx.now()) }), thread);
}

/** Takes an activity out of use, for a reason and since a day; it keeps its reference and its history. */
export function archiveActivity(ctx: Context, input: z.infer<typeof ActivityArchiveInput>): Promise<Committed> {
  const { reason, since } = input;
  return step(ctx, input, "activity.archive", () => ({ step: "archive", reason, since }));
}

/** Brings an archived activity back as a draft; it is in force again when it is approved again. */
export function restoreActivity(ctx: Context, input: StepInput): Promise<Committed> {
  return step(ctx, input, "activity.restore", () => ({ step: "restore" }));
}
