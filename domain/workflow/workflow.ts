import { z } from "zod";
import { Day } from "../periods";
import { Words } from "../words";

/** How a department answers "Is this still correct?". */
export const REVIEW_ANSWERS = ["correct", "change", "not-mine"] as const;
export const ReviewAnswer = z.enum(REVIEW_ANSWERS);
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** Why an activity was approved although findings of grade error were open, and which. */
export const Override = z.strictObject({ reason: Words, findings: z.array(z.string().max(300)).min(1).max(500) });
export type Override = z.infer<typeof Override>;

/**
 * Where an activity stands on its way through the organisation; only transitions change it.
 * The approved version itself is the newest ledger entry `activity.approve` of the activity.
 */
export const Workflow = z.strictObject({
  /** How many versions were approved so far; the newest approved one carries this number. */
  version: z.int().min(0).default(0),
  /** Whether an approved version is in force, be it this state or an older one beside this draft. */
  inForce: z.boolean().default(false),
  /** The ledger's name of whoever submitted the text under review. */
  submittedBy: z.string().max(80).nullable().default(null),
  approvedOn: Day.nullable().default(null),
  /** When a version with other purposes than the one before was approved last. */
  purposesChangedOn: Day.nullable().default(null),
  /** When a version was approved last that differs from the one before in what people are told, Arts. 13 and 14 GDPR. */
  substanceChangedOn: Day.nullable().default(null),
  /** With what reason the version in force was approved in spite of open errors. */
  override: Override.nullable().default(null),
  /** The newest answer to "still correct?", and the day it was given. */
  reviewedOn: Day.nullable().default(null),
  reviewAnswer: ReviewAnswer.nullable().default(null),
  /** Content fields that hold a suggestion of the library which nobody has confirmed yet. */
  suggested: z.array(z.string().max(60)).max(60).default([]),
  /** The ready activity of the library from which this one was begun. */
  template: z.string().max(80).nullable().default(null),
  /** The open link through which somebody without an account may answer. */
  linkId: z.string().max(80).nullable().default(null),
  /** The link through which the answers of this draft came; it names them as their source. */
  answeredThrough: z.string().max(80).nullable().default(null),
});
export type Workflow = z.infer<typeof Workflow>;
