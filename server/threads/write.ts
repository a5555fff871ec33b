import { z } from "zod";
import { ActivityContent, ContentField } from "@/domain/activities/activity";
import { fieldErrorsOf } from "@/domain/field-errors";
import { ActivityId, ThreadId } from "@/domain/ids";
import type { StateOf } from "@/domain/nouns";
import { Message, Thread, ThreadKind } from "@/domain/threads/thread";
import { loadVisibleActivity } from "../activities/get";
import { stepChange } from "../activities/step";
import { actorName, type Context } from "../context";
import { AppError } from "../errors";
import { type AnyChange, type Committed, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { first } from "../records/write";
import { newThread } from "./new-thread";

const bound = { id: ThreadId, revision: z.number().int().min(1) };

export const ThreadCreateInput = z.strictObject({
  activityId: ActivityId,
  field: ContentField.nullable().default(null),
  kind: ThreadKind,
  text: Message.shape.text,
  proposal: Thread.shape.proposal.unwrap().optional(),
});
export const ThreadStepInput = z.strictObject(bound);
export const ThreadReplyInput = z.strictObject({ ...bound, text: Message.shape.text });
export const ThreadAcceptInput = z.strictObject({ ...bound, activityRevision: z.number().int().min(1) });

/** The proposed value in the shape of its field; throws `bad-input` with the places where it does not fit. */
function proposedValue(field: string | null, proposal: unknown): Partial<ActivityContent> {
  const known = ContentField.safeParse(field);
  if (!known.success) throw new AppError("bad-input", { fields: [{ path: "field", code: "required" }] });
  const parsed = ActivityContent.shape[known.data].safeParse(proposal, { reportInput: true });
  if (!parsed.success) throw new AppError("bad-input", { fields: fieldErrorsOf(parsed.error.issues) });
  return { [known.data]: parsed.data };
}

/** Opens a comment, a question or a suggestion on an activity that the actor may see. */
export async function createThread(ctx: Context, input: z.infer<typeof ThreadCreateInput>): Promise<Committed> {
  const { organisationId } = await loadVisibleActivity(ctx, input.activityId);
  if (input.kind === "suggestion") proposedValue(input.field, input.proposal);
  const proposal = input.kind === "suggestion" ? input.proposal : null;
  return first(await mutate(ctx, organisationId, [newThread(ctx, { ...input, proposal })]));
}

function threadChange(
  input: z.infer<typeof ThreadStepInput>,
  action: "thread.reply" | "thread.close" | "thread.reopen",
  plan: (current: StateOf<"thread">) => StateOf<"thread">,
): AnyChange {
  return {
    action,
    noun: "thread",
    id: input.id,
    expected: input.revision,
    plan: (current) => {
      if (!current) throw new AppError("not-found");
      return plan(current);
    },
  };
}

async function change(ctx: Context, id: string, changes: AnyChange[]): Promise<Committed> {
  const { organisationId } = await loadRecord(ctx.db, "thread", id);
  return first(await mutate(ctx, organisationId, changes));
}

/** Adds a message; an answer to a closed thread opens it again. */
export function replyToThread(ctx: Context, input: z.infer<typeof ThreadReplyInput>): Promise<Committed> {
  const message = { by: actorName(ctx.actor), at: ctx.now(), text: input.text };
  const plan = (current: StateOf<"thread">): StateOf<"thread"> => ({
    ...current,
    status: "open",
    messages: [...current.messages, message],
  });
  return change(ctx, input.id, [threadChange(input, "thread.reply", plan)]);
}

export function closeThread(ctx: Context, input: z.infer<typeof ThreadStepInput>): Promise<Committed> {
  return change(ctx, input.id, [threadChange(input, "thread.close", (current) => ({ ...current, status: "closed" }))]);
}

export function reopenThread(ctx: Context, input: z.infer<typeof ThreadStepInput>): Promise<Committed> {
  return change(ctx, input.id, [threadChange(input, "thread.reopen", (current) => ({ ...current, status: "open" }))]);
}

/** Takes a suggestion over: the field gets the proposed value and the thread is closed, both or neither. */
export async function acceptSuggestion(ctx: Context, input: z.infer<typeof ThreadAcceptInput>): Promise<Committed> {
  const thread = await loadRecord(ctx.db, "thread", input.id);
  const { activityId, kind, field, proposal, status } = thread.state;
  if (kind !== "suggestion" || status !== "open") throw new AppError("wrong-status");
  const changes = proposedValue(field, proposal);
  const by = actorName(ctx.actor);
  const committed = await mutate(ctx, thread.organisationId, [
    stepChange({ id: activityId, revision: input.activityRevision }, "activity.update", () => ({
      step: "accept",
      changes,
      by,
    })),
    threadChange(input, "thread.close", (current) => ({ ...current, status: "closed", accepted: true })),
  ]);
  return first(committed);
}
