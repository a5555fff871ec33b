import { z } from "zod";
import { CountryCode } from "../codes/countries";
import { SccSet } from "../codes/transfer-tools";
import { RETENTION_CLASSES } from "../particulars/of-rows";
import { Day, Period } from "../periods";
import { Line, Words } from "../words";

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

const dated = {
  /** Names the entry for good: a country, a law, a threshold. */
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  validFrom: Day,
  /** The last day on which it holds; null while no end is known. */
  validTo: Day.nullable(),
  source: Line.min(1),
  /** The day on which somebody last compared the entry with its source. */
  checkedOn: Day,
  note: Words.default({}),
};

/** A decision under Art. 45(3) GDPR; a partial scope covers only the recipients that the note names. */
const Adequacy = z.strictObject({
  ...dated,
  kind: z.literal("adequacy"),
  destination: z.string().regex(/^[A-Z]{2,3}$/),
  scope: z.enum(["all", "partial"]),
});
/** A generation of standard contractual clauses, and whether it is a tool for transfers at all. */
const Clauses = z.strictObject({ ...dated, kind: z.literal("clauses"), set: SccSet, forTransfers: z.boolean() });
/** Art. 8(1) GDPR: the age from which a child consents itself. */
const ConsentAge = z.strictObject({ ...dated, kind: z.literal("consent-age"), country: CountryCode, age: z.int() });
/** A number of persons, or a period, on which a duty or a habit depends. */
const ThresholdEntry = z.strictObject({
  ...dated,
  kind: z.literal("threshold"),
  threshold: z.enum(THRESHOLDS),
  persons: z.int().nullable().default(null),
  period: Period.nullable().default(null),
});
/** How long a class of data has to be kept at least, or is usually kept at most. */
const Retention = z.strictObject({
  ...dated,
  kind: z.literal("retention"),
  class: z.enum(RETENTION_CLASSES),
  country: CountryCode,
  atLeast: Period.nullable(),
  atMost: Period.nullable(),
});
/** A provision that is in force from one day to another, such as the law on cookies. */
const Provision = z.strictObject({ ...dated, kind: z.literal("provision"), name: Line.min(1) });

export const LawEntry = z.discriminatedUnion("kind", [
  Adequacy,
  Clauses,
  ConsentAge,
  ThresholdEntry,
  Retention,
  Provision,
]);
export type LawEntry = z.infer<typeof LawEntry>;
export type LawKind = LawEntry["kind"];
export type LawOf<K extends LawKind> = Extract<LawEntry, { kind: K }>;
