import type { Activity } from "../activities/activity";
import { givenValue, itemsOf } from "../answers";
import type { LegalBasis } from "../codes/legal-bases";
import { DATA_SUBJECT_RIGHTS, type DataSubjectRight } from "../codes/rights";

export const RIGHT_REASONS = [
  "always",
  "no-basis-stated",
  "no-duty-against",
  "duty-against",
  "consent-or-contract",
  "neither-consent-nor-contract",
  "task-or-interest",
  "neither-task-nor-interest",
  "automated-decision",
  "no-automated-decision",
  "automated-decision-not-stated",
  "consent",
  "no-consent",
] as const;

/** Whether a right applies to an activity, why, and to the purposes on which grounds where not to all. */
export type DerivedRight = {
  right: DataSubjectRight;
  applies: "yes" | "partly" | "no" | "open";
  reason: (typeof RIGHT_REASONS)[number];
  bases: readonly LegalBasis[];
};

type Found = Omit<DerivedRight, "right">;
type Reason = DerivedRight["reason"];

const ALWAYS: Found = { applies: "yes", reason: "always", bases: [] };
const UNKNOWN: Found = { applies: "open", reason: "no-basis-stated", bases: [] };

/** A right that some grounds give: for all purposes, for those on these grounds, or for none. */
function givenBy(
  bases: readonly LegalBasis[],
  giving: readonly LegalBasis[],
  reason: Reason,
  otherwise: Reason,
): Found {
  const those = bases.filter((basis) => giving.includes(basis));
  if (those.length === 0) return { applies: "no", reason: otherwise, bases: [] };
  return those.length === bases.length
    ? { applies: "yes", reason, bases: [] }
    : { applies: "partly", reason, bases: those };
}

/** Art. 17(3)(b) GDPR: not as far as a legal duty or a public task needs the data. */
function erasure(bases: readonly LegalBasis[]): Found {
  const against = bases.filter((basis) => basis === "art-6-1-c" || basis === "art-6-1-e");
  if (against.length === 0) return { applies: "yes", reason: "no-duty-against", bases: [] };
  return { applies: against.length === bases.length ? "no" : "partly", reason: "duty-against", bases: against };
}

function automatedDecision({ automatedDecisions }: Activity): Found {
  if (automatedDecisions.answer === "given") return { applies: "yes", reason: "automated-decision", bases: [] };
  return automatedDecisions.answer === "none"
    ? { applies: "no", reason: "no-automated-decision", bases: [] }
    : { applies: "open", reason: "automated-decision-not-stated", bases: [] };
}

/** A consent of Art. 9(2)(a) GDPR gives the same rights as one of Art. 6(1)(a), whatever the ground of the purpose. */
function withExplicitConsent(found: Found, activity: Activity, reason: Reason): Found {
  const explicit = itemsOf(activity.personalData).some(({ condition }) => givenValue(condition) === "art-9-2-a");
  return explicit && found.applies === "no" ? { applies: "partly", reason, bases: [] } : found;
}

function derive(right: DataSubjectRight, activity: Activity, bases: readonly LegalBasis[]): Found {
  switch (right) {
    case "art-13-14":
    case "art-15":
    case "art-16":
    case "art-18":
    case "art-19":
    case "art-77":
      return ALWAYS;
    case "art-22":
      return automatedDecision(activity);
    case "art-17":
      return bases.length === 0 ? UNKNOWN : erasure(bases);
    case "art-20": {
      if (bases.length === 0) return UNKNOWN;
      const found = givenBy(bases, ["art-6-1-a", "art-6-1-b"], "consent-or-contract", "neither-consent-nor-contract");
      return withExplicitConsent(found, activity, "consent-or-contract");
    }
    case "art-21":
      return bases.length === 0
        ? UNKNOWN
        : givenBy(bases, ["art-6-1-e", "art-6-1-f"], "task-or-interest", "neither-task-nor-interest");
    case "art-7-3":
      return bases.length === 0
        ? UNKNOWN
        : withExplicitConsent(givenBy(bases, ["art-6-1-a"], "consent", "no-consent"), activity, "consent");
  }
}

/** Which rights of Arts. 7(3), 13 to 22 and 77 GDPR people have against an activity, derived from its legal bases. */
export function rightsOf(activity: Activity): DerivedRight[] {
  const bases = [
    ...new Set(itemsOf(activity.purposes).flatMap(({ legalBases }) => itemsOf(legalBases).map(({ basis }) => basis))),
  ];
  return DATA_SUBJECT_RIGHTS.map((right) => ({ right, ...derive(right, activity, bases) }));
}
