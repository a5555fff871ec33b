import { z } from "zod";
import { ActivityId } from "../ids";
import { LINE_LIMIT } from "../text-limits";

/** A remark, a question to the DPO ("I do not know"), or a value that the reader proposes for a field. */
export const THREAD_KINDS = ["comment", "question", "suggestion"] as const;
export const ThreadKind = z.enum(THREAD_KINDS);
export type ThreadKind = z.infer<typeof ThreadKind>;

export const Message = z.strictObject({
  /** The ledger's name of whoever wrote it. */
  by: z.string().max(80),
  /** UTC milliseconds. */
  at: z.int().min(0),
  text: z
    .string()
    .trim()
    .min(1)
    .max(LINE_LIMIT * 8),
});
export type Message = z.infer<typeof Message>;

/** A conversation about one activity, or about one field of it; it stays open until somebody closes it. */
export const Thread = z.strictObject({
  activityId: ActivityId,
  /** The content field that it is about; null for the activity as a whole. */
  field: z.string().max(60).nullable().default(null),
  kind: ThreadKind,
  messages: z.array(Message).min(1).max(200),
  /** The proposed whole value of the field; checked by the field's own schema when it is made and when it is taken over. */
  proposal: z.json().nullable().default(null),
  status: z.enum(["open", "closed"]).default("open"),
  /** Whether a proposal was taken over. */
  accepted: z.boolean().default(false),
});
export type Thread = z.infer<typeof Thread>;
