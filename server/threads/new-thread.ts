import type { Thread, ThreadKind } from "@/domain/threads/thread";
import { actorName, type Context } from "../context";
import { newId } from "../ids";
import type { AnyChange } from "../mutate";

export type NewThread = {
  activityId: string;
  field: string | null;
  kind: ThreadKind;
  text: string;
  proposal?: Thread["proposal"] | undefined;
};

/** The change that opens a thread with its first message. */
export function newThread(ctx: Context, { text, proposal = null, ...thread }: NewThread): AnyChange {
  const message = { by: actorName(ctx.actor), at: ctx.now(), text };
  return {
    action: "thread.create",
    noun: "thread",
    id: newId("thread"),
    plan: () => ({ ...thread, proposal, messages: [message] }),
  };
}
