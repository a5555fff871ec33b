import { itemsOf } from "../answers";
import type { Activity } from "./activity";

/**
 * What an activity does not say although Art. 30(1) GDPR or the provision beside it asks for it. A gap is a blank,
 * never a judgement: whether it matters is for the rules of findings to say.
 */
export const GAPS = [
  "department",
  "purposes",
  "legal-basis",
  "legitimate-interest",
  "data-subjects",
  "personal-data",
  "special-condition",
  "recipients",
  "recipient-role",
  "transfers",
  "transfer-safeguard",
  "retention",
  "measures",
  "contradiction",
] as const;
export type Gap = (typeof GAPS)[number];

type Test = (activity: Activity) => boolean;

const claims = (activity: Activity) =>
  itemsOf(activity.purposes).flatMap((purpose) => itemsOf(purpose.legalBases));

const TESTS: Record<Gap, Test> = {
  department: (activity) => activity.departmentId === null,
  purposes: (activity) => activity.purposes.answer !== "given",
  "legal-basis": (activity) =>
    activity.purposes.answer !== "given" ||
    activity.purposes.items.some((purpose) => purpose.legalBases.answer !== "given"),
  "legitimate-interest": (activity) =>
    claims(activity).some((claim) => claim.basis === "art-6-1-f" && claim.legitimateInterest.answer !== "given"),
  "data-subjects": (activity) => activity.dataSubjects.answer !== "given",
  "personal-data": (activity) => activity.personalData.answer !== "given",
  "special-condition": (activity) =>
    itemsOf(activity.personalData).some((data) => data.mark === "special" && data.condition.answer !== "given"),
  recipients: (activity) =>
    activity.recipients.answer === "not-stated" && activity.internalRecipients.answer === "not-stated",
  "recipient-role": (activity) => itemsOf(activity.recipients).some((recipient) => recipient.role === "not-stated"),
  transfers: (activity) => activity.transfers.answer === "not-stated",
  "transfer-safeguard": (activity) =>
    itemsOf(activity.transfers).some((transfer) => transfer.safeguards.answer !== "given"),
  retention: (activity) => activity.retentionRules.answer === "not-stated",
  measures: (activity) => activity.measures.answer === "not-stated",
  contradiction: (activity) => activity.contradictions.answer === "given",
};

/** The gaps of an activity, in the order of the record. */
export function gapsOf(activity: Activity): Gap[] {
  return GAPS.filter((gap) => TESTS[gap](activity));
}
