import { z } from "zod";
import { evidenced, fact } from "../answers";
import { RowId } from "../ids";
import { RetentionParticulars } from "../particulars/schemas";
import { Period } from "../periods";
import { Line, Words } from "../words";

/** How long: a period that computes, or the criterion that decides (Art. 13(2)(a) GDPR). */
export const RetentionLimit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("period"), period: Period }),
  z.strictObject({ kind: z.literal("criterion"), criterion: Words }),
]);

/** The time limit for erasure of some categories of data, Art. 30(1)(f) GDPR; no rows mean all data of the activity. */
export const RetentionRule = evidenced({
  id: RowId,
  name: Words.default({}),
  dataRows: z.array(RowId).max(100).default([]),
  dataSubjectRows: z.array(RowId).max(50).default([]),
  limit: RetentionLimit,
  startsAt: fact(Words),
  ground: fact(Words),
  provision: fact(Line),
  disposal: fact(Words),
  exceptions: fact(Words),
  particulars: RetentionParticulars.prefault({}),
});
export type RetentionRule = z.infer<typeof RetentionRule>;
