import { itemsOf } from "../answers";
import { hasWords } from "../words";
import type { Activity } from "./activity";

/** What a register must or should say and an activity does not: Art. 30(1), (2), 5(2), 6 and 9 GDPR. */
export const GAPS = [
  "purposes",
  "legal-basis",
  "legitimate-interest",
  "data-subjects",
  "personal-data",
  "special-condition",
  "recipients",
  "transfers",
  "transfer-safeguard",
  "retention",
  "measures",
  "department",
  "contradiction",
] as const;
export type GapId = (typeof GAPS)[number];

/** A gap with the field that would close it, and the row in it where it is one row's. */
export type Gap = { gap: GapId; field: keyof Activity; rowId?: string };

type Find = (activity: Activity) => Gap[];

const silent =
  (gap: GapId, field: "dataSubjects" | "personalData" | "transfers" | "retentionRules" | "measures"): Find =>
  (activity) =>
    activity[field].answer === "not-stated" ? [{ gap, field }] : [];

const purposes: Find = ({ purposes }) => {
  if (purposes.answer !== "given") return [{ gap: "purposes", field: "purposes" }];
  return purposes.items.flatMap(({ id, name }) =>
    hasWords(name) ? [] : [{ gap: "purposes" as const, field: "purposes" as const, rowId: id }],
  );
};

const legalBases: Find = ({ purposes }) =>
  itemsOf(purposes).flatMap(({ id, legalBases }): Gap[] =>
    legalBases.answer === "given" ? [] : [{ gap: "legal-basis", field: "purposes", rowId: id }],
  );

const legitimateInterests: Find = ({ purposes }) =>
  itemsOf(purposes).flatMap(({ id, legalBases }): Gap[] =>
    itemsOf(legalBases).some((claim) => claim.basis === "art-6-1-f" && claim.legitimateInterest.answer !== "given")
      ? [{ gap: "legitimate-interest", field: "purposes", rowId: id }]
      : [],
  );

const specialConditions: Find = ({ personalData }) =>
  itemsOf(personalData).flatMap((row): Gap[] =>
    row.mark === "special" && row.condition.answer !== "given"
      ? [{ gap: "special-condition", field: "personalData", rowId: row.id }]
      : [],
  );

/** Art. 30(1)(d) asks for recipients outside and inside; a word about either is a word. */
const recipients: Find = ({ recipients, internalRecipients }) =>
  recipients.answer === "not-stated" && internalRecipients.answer !== "given"
    ? [{ gap: "recipients", field: "recipients" }]
    : [];

const safeguards: Find = ({ transfers }) =>
  itemsOf(transfers).flatMap((row): Gap[] =>
    row.safeguards.answer === "given" ? [] : [{ gap: "transfer-safeguard", field: "transfers", rowId: row.id }],
  );

const department: Find = ({ departmentId }) => (departmentId ? [] : [{ gap: "department", field: "departmentId" }]);

const contradictions: Find = ({ contradictions }) =>
  itemsOf(contradictions).map((row) => ({ gap: "contradiction", field: "contradictions", rowId: row.id }));

const transfers = silent("transfers", "transfers");
const measures = silent("measures", "measures");

const OF_CONTROLLERS: readonly Find[] = [
  purposes,
  legalBases,
  legitimateInterests,
  silent("data-subjects", "dataSubjects"),
  silent("personal-data", "personalData"),
  specialConditions,
  recipients,
  transfers,
  safeguards,
  silent("retention", "retentionRules"),
  measures,
  department,
  contradictions,
];

/** Art. 30(2) GDPR asks less of a processor: the kinds of processing, transfers and measures. */
const OF_PROCESSORS: readonly Find[] = [purposes, transfers, safeguards, measures, department, contradictions];

/** Everything that an activity should say and does not, in the order of Art. 30(1). */
export function gapsOf(activity: Activity): Gap[] {
  const finds = activity.role === "processor" ? OF_PROCESSORS : OF_CONTROLLERS;
  return finds.flatMap((find) => find(activity));
}
