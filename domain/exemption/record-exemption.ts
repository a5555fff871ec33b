import type { Activity } from "../activities/activity";
import { givenValue, itemsOf } from "../answers";
import type { Clock } from "../findings/clock";
import type { Law } from "../law/law";
import type { Organisation } from "../organisations/organisation";

/** What takes the exemption of Art. 30(5) GDPR away, and what has to be known before it can be claimed. */
export const EXEMPTION_REASONS = [
  "employees",
  "risk",
  "regular",
  "special",
  "employees-unknown",
  "risk-unknown",
  "frequency-unknown",
  "data-unknown",
] as const;
export type ExemptionReason = (typeof EXEMPTION_REASONS)[number];

export type RecordExemption = {
  result: "must-be-recorded" | "may-be-left-out" | "open";
  reasons: readonly ExemptionReason[];
  /** From how many employees on there is no exemption. */
  limit: number;
};

const LOSING: readonly ExemptionReason[] = ["employees", "risk", "regular", "special"];

/**
 * Whether Art. 30(5) GDPR could exempt an activity from the record, with everything that speaks against it or is not
 * known yet. Each of its three exceptions is enough to lose it.
 */
export function recordExemptionOf(
  activity: Activity,
  organisation: Organisation,
  law: Law,
  clock: Clock,
): RecordExemption {
  const limit = law.persons("record-exemption-employees", clock);
  const employees = givenValue(organisation.particulars.employees);
  const { risk, frequency } = activity.particulars;
  const isMarked = itemsOf(activity.personalData).some(({ mark }) => mark !== "ordinary");
  const stands: Record<ExemptionReason, boolean> = {
    employees: employees !== undefined && employees >= limit,
    risk: givenValue(risk) === "likely",
    regular: givenValue(frequency) === "regular",
    special: isMarked,
    "employees-unknown": employees === undefined,
    "risk-unknown": givenValue(risk) === undefined,
    "frequency-unknown": givenValue(frequency) === undefined,
    "data-unknown": activity.personalData.answer === "not-stated",
  };
  const lost = LOSING.filter((reason) => stands[reason]);
  if (lost.length > 0) return { result: "must-be-recorded", reasons: lost, limit };
  const unknown = EXEMPTION_REASONS.filter((reason) => stands[reason]);
  return { result: unknown.length > 0 ? "open" : "may-be-left-out", reasons: unknown, limit };
}
