import { z } from "zod";

/** Steps of a stage that were really counted; where nobody counts there is none, and nothing is estimated. */
export const Counted = z.strictObject({ done: z.int().min(0), total: z.int().min(1) });
export type Counted = z.infer<typeof Counted>;

/** What long work does once it has its turn, in the order in which most of it does so. */
export const WORK_STAGES = [
  "opening",
  "planning",
  "reading",
  "wording",
  "setting",
  "finishing",
  "packing",
  "checking",
  "awaiting",
  "writing",
] as const;
export type WorkStage = (typeof WORK_STAGES)[number];

/** What a piece of long work tells of itself while somebody waits for it. */
export const Progress = z.discriminatedUnion("stage", [
  /** For its turn, with how many that came earlier and are not done. */
  z.strictObject({ stage: z.literal("waiting"), before: z.int().min(0) }),
  z.strictObject({ stage: z.enum(WORK_STAGES), counted: Counted.nullable() }),
]);
export type Progress = z.infer<typeof Progress>;

/** Hears how far a piece of work is. */
export type Tell = (progress: Progress) => void;

/** The name that a browser draws for a piece of work, too long to be guessed by anybody else. */
export const WorkId = z.string().regex(/^[0-9a-f]{32}$/);
export type WorkId = z.infer<typeof WorkId>;
