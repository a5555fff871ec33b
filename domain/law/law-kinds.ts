/** This file knows no schema library, so that a browser can use it alone. */
export const LAW_KINDS = ["adequacy", "clauses", "provision", "threshold", "retention", "consent-age"] as const;

/** Numbers on which duties or habits depend; `LAW_ENTRIES` says where each comes from. */
export const THRESHOLDS = [
  "record-exemption-employees",
  "officer-persons",
  "review-interval",
  "processor-check-interval",
  "assessment-interval",
  "dpia-interval",
  "test-interval",
  "consent-interval",
  "dpf-check-interval",
  "export-test-interval",
  "notice-interval",
  "adequacy-warning",
  "draft-limit",
] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** Those that are a number of persons; the others are a period. */
const OF_PERSONS: readonly Threshold[] = ["record-exemption-employees", "officer-persons"];
export const isOfPersons = (threshold: Threshold): boolean => OF_PERSONS.includes(threshold);

/** Art. 8(1) GDPR: 16 years, or a lower age of national law, but not below 13. */
export const CONSENT_AGE = { lowest: 13, highest: 16 } as const;
