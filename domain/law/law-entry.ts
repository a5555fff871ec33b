import { z } from "zod";
import { CountryCode } from "../codes/countries";
import { SccSet } from "../codes/transfer-tools";
import { RETENTION_CLASSES } from "../particulars/of-rows";
import { Day, Period } from "../periods";
import { Line, Words } from "../words";
import { CONSENT_AGE, isOfPersons, THRESHOLDS } from "./law-kinds";

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
const ConsentAge = z.strictObject({
  ...dated,
  kind: z.literal("consent-age"),
  country: CountryCode,
  age: z.int().min(CONSENT_AGE.lowest).max(CONSENT_AGE.highest),
});
/** A number of persons, or a period, on which a duty or a habit depends. */
const ThresholdEntry = z
  .strictObject({
    ...dated,
    kind: z.literal("threshold"),
    threshold: z.enum(THRESHOLDS),
    persons: z.int().min(1).max(1_000_000).nullable().default(null),
    period: Period.nullable().default(null),
  })
  .refine(({ threshold, persons, period }) => (isOfPersons(threshold) ? persons : period) !== null);
/** How long a class of data has to be kept at least, or is usually kept at most. */
const Retention = z
  .strictObject({
    ...dated,
    kind: z.literal("retention"),
    class: z.enum(RETENTION_CLASSES),
    country: CountryCode,
    atLeast: Period.nullable(),
    atMost: Period.nullable(),
  })
  .refine(({ atLeast, atMost }) => atLeast !== null || atMost !== null);
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

/** What an entry is about, for as long as it has its id: its values and days can change, this cannot. */
export function lawSubject(entry: LawEntry): string {
  switch (entry.kind) {
    case "adequacy":
      return `adequacy-${entry.destination}`;
    case "clauses":
      return entry.set;
    case "consent-age":
      return `consent-age-${entry.country}`;
    case "threshold":
      return entry.threshold;
    case "retention":
      return `retention-${entry.country}-${entry.class}`;
    case "provision":
      return "provision";
  }
}
