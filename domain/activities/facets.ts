import { itemsOf } from "../answers";
import type { Activity } from "./activity";

/** By what the list of activities can be narrowed. */
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
  "finding",
  "cookie",
  "system",
  "measure",
] as const;
export type Facet = (typeof FACETS)[number];

/** What the state of an activity says by itself; findings depend on what is around it. */
type OwnFacet = Exclude<Facet, "finding">;

type FacetValue = { facet: OwnFacet; value: string };

/** Marks of personal data that count as specially protected. */
const SPECIAL = { ordinary: [], special: ["art-9"], criminal: ["art-10"] } as const;

const VALUES: Record<OwnFacet, (activity: Activity) => readonly (string | null)[]> = {
  status: ({ status }) => [status],
  department: ({ departmentId }) => [departmentId],
  "legal-basis": ({ purposes }) =>
    itemsOf(purposes).flatMap((purpose) => itemsOf(purpose.legalBases).map((claim) => claim.basis)),
  special: ({ personalData }) => itemsOf(personalData).flatMap((row) => SPECIAL[row.mark]),
  "data-category": ({ personalData }) => itemsOf(personalData).map((row) => row.category),
  "data-subject": ({ dataSubjects }) => itemsOf(dataSubjects).map((row) => row.category),
  recipient: ({ recipients }) => itemsOf(recipients).map((row) => row.partyId),
  country: ({ transfers }) =>
    itemsOf(transfers).map(({ destination }) => (destination.kind === "country" ? destination.country : null)),
  retention: ({ retentionRules }) => [retentionRules.answer === "given" ? "with" : "without"],
  cookie: ({ cookies }) => itemsOf(cookies).map((row) => row.cookieId),
  system: ({ systems }) => itemsOf(systems).map((row) => row.systemId),
  measure: ({ measures }) => itemsOf(measures).map((row) => row.measureId),
};

/** What an activity can be found by of itself, each value once. */
export function facetsOf(activity: Activity): FacetValue[] {
  return FACETS.flatMap((facet) => {
    if (facet === "finding") return [];
    const values = VALUES[facet](activity).filter((value) => value !== null);
    return [...new Set(values)].map((value) => ({ facet, value }));
  });
}
