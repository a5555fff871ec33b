import { itemsOf } from "../answers";
import type { Activity } from "./activity";
import { gapsOf } from "./gaps";

/** What the register can be filtered by. */
export const FACETS = [
  "status",
  "department",
  "legal-basis",
  "special",
  "data-category",
  "data-subject",
  "recipient",
  "country",
  "retention",
  "gap",
  "cookie",
  "system",
  "measure",
] as const;
export type Facet = (typeof FACETS)[number];
export type FacetValue = { facet: Facet; value: string };

type Values = (activity: Activity) => (string | null)[];

const VALUES: Record<Facet, Values> = {
  status: (activity) => [activity.status],
  department: (activity) => [activity.departmentId],
  "legal-basis": (activity) =>
    itemsOf(activity.purposes).flatMap((purpose) => itemsOf(purpose.legalBases).map((claim) => claim.basis)),
  special: (activity) => itemsOf(activity.personalData).map((data) => (data.mark === "ordinary" ? null : data.mark)),
  "data-category": (activity) => itemsOf(activity.personalData).map((data) => data.category),
  "data-subject": (activity) => itemsOf(activity.dataSubjects).map((people) => people.category),
  recipient: (activity) => [
    ...itemsOf(activity.recipients).map((recipient) => recipient.partyId),
    ...itemsOf(activity.jointControllers).map((joint) => joint.partyId),
  ],
  country: (activity) =>
    itemsOf(activity.transfers).map((transfer) =>
      transfer.destination.kind === "country" ? transfer.destination.country : null,
    ),
  retention: (activity) => [activity.retentionRules.answer === "given" ? "with" : "without"],
  gap: gapsOf,
  cookie: (activity) => itemsOf(activity.cookies).map((cookie) => cookie.cookieId),
  system: (activity) => itemsOf(activity.systems).map((system) => system.systemId),
  measure: (activity) => itemsOf(activity.measures).map((measure) => measure.measureId),
};

/** Every facet value of an activity, each once. */
export function facetsOf(activity: Activity): FacetValue[] {
  return FACETS.flatMap((facet) => {
    const values = VALUES[facet](activity).filter((value) => value !== null);
    return [...new Set(values)].map((value) => ({ facet, value }));
  });
}
