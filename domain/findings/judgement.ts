import { z } from "zod";
import { PersonId, RecordId } from "../ids";
import { Day } from "../periods";
import { Words } from "../words";

/** accepted: known and borne until a day; not-applicable: the rule does not fit this case. */
export const VERDICTS = ["accepted", "not-applicable"] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** What people decided about one finding: it stays for as long as the finding has the same key, and its history is kept. */
export const Judgement = z.strictObject({
  /** The record that the finding is about. */
  subjectId: RecordId,
  /** The key of the finding in that record; see `findingKey`. */
  key: z.string().min(3).max(300),
  verdict: Verdict.nullable().default(null),
  reason: Words.default({}),
  /** The last day on which an acceptance holds; "not applicable" has none. */
  until: Day.nullable().default(null),
  assignedTo: PersonId.nullable().default(null),
  dueOn: Day.nullable().default(null),
});
export type Judgement = z.infer<typeof Judgement>;

/** Where a finding stands: judgements settle it, and an acceptance that has run out opens it again. */
export const STANDINGS = ["open", "accepted", "not-applicable"] as const;
export type Standing = (typeof STANDINGS)[number];
