import type { Activity, ActivityContent } from "../activities/activity";
import { givenValue, itemsOf } from "../answers";
import { CRIMINAL_CATEGORIES, SPECIAL_CATEGORIES } from "../codes/data-categories";
import { VULNERABLE_DATA_SUBJECTS } from "../codes/data-subject-categories";
import { isNone, isSaid } from "../findings/saying";
import type { ACTIVITY_TOPICS } from "../particulars/of-activities";
import { hasWords } from "../words";

/** The nine criteria of WP 248 rev.01 (2017-10-04), part III.B, in its order: each is the particular that asks for it. */
export const CRITERIA = [
  "criterionEvaluation",
  "criterionAutomatedEffect",
  "criterionMonitoring",
  "criterionSensitive",
  "criterionLargeScale",
  "criterionMatching",
  "criterionVulnerable",
  "criterionInnovative",
  "criterionPreventsRight",
] as const satisfies readonly (keyof typeof ACTIVITY_TOPICS.impact)[];
export type CriterionName = (typeof CRITERIA)[number];

/** A fact of the record that meets a criterion: a field, a particular of it, or some terms of a list in it. */
export type Cause = {
  field: keyof ActivityContent;
  part?: keyof Activity["particulars"];
  terms: readonly string[];
};

export type Criterion = {
  criterion: CriterionName;
  state: "met" | "not-met" | "open";
  /** Whether somebody answered it; otherwise it was derived, or is open. */
  answered: boolean;
  /** What in the record speaks for it, even where somebody answered that it is not met. */
  causes: readonly Cause[];
};

/** Cases that Art. 35(3) GDPR names itself. */
export type NamedCase = "art-35-3-a" | "art-35-3-b" | "art-35-3-c";
type ListEntry = NonNullable<ReturnType<typeof listEntriesOf>>[number];

export type Screening = {
  criteria: readonly Criterion[];
  met: readonly CriterionName[];
  open: readonly CriterionName[];
  namedCases: readonly NamedCase[];
  /** Entries of the German list that somebody found to fit. */
  listEntries: readonly ListEntry[];
  /** Entries of the German list that the record speaks for and nobody has answered. */
  listEntriesToCheck: readonly ListEntry[];
  result: "required" | "not-required" | "open";
};

const listEntriesOf = ({ particulars }: Activity) => givenValue(particulars.mandatoryListEntries);

const fieldCause = (activity: Activity, field: "profiling" | "automatedDecisions"): Cause[] =>
  isSaid(activity[field]) ? [{ field, terms: [] }] : [];

const particularCause = (
  activity: Activity,
  ...parts: ("scorePassedOn" | "employeesMonitored" | "publicMonitoring" | "ai")[]
): Cause[] =>
  parts.flatMap((part) =>
    isSaid(activity.particulars[part]) ? [{ field: "particulars" as const, part, terms: [] }] : [],
  );

function termCause(field: "personalData" | "dataSubjects", terms: readonly string[]): Cause[] {
  return terms.length > 0 ? [{ field, terms: [...new Set(terms)] }] : [];
}

const dataCause = ({ personalData }: Activity, wanted: readonly string[]): Cause[] =>
  termCause(
    "personalData",
    itemsOf(personalData).flatMap(({ category }) => (wanted.includes(category) ? [category] : [])),
  );

/** Highly personal by themselves. Bank details of ordinary contracts are not: whether they count is asked. */
const HIGHLY_PERSONAL: readonly string[] = [
  ...SPECIAL_CATEGORIES,
  ...CRIMINAL_CATEGORIES,
  "secrecy",
  "location",
  "credit",
];

const isLarge = ({ particulars }: Activity): boolean => givenValue(particulars.scale) === "large";
const hasMarkedData = ({ personalData }: Activity): boolean =>
  itemsOf(personalData).some(({ mark }) => mark !== "ordinary");
const isDenied = (answer: { answer: string }): boolean => answer.answer === "none";

/** What the record itself says for a criterion, and whether it rules it out. */
function derived(activity: Activity): Record<CriterionName, { causes: Cause[]; excluded: boolean }> {
  const { particulars, personalData, dataSubjects, profiling, automatedDecisions } = activity;
  const asked = { causes: [], excluded: false };
  const scoring = dataCause(activity, ["credit", "performance"]);
  const marked = itemsOf(personalData).flatMap(({ category, mark }) =>
    mark !== "ordinary" || HIGHLY_PERSONAL.includes(category) ? [category] : [],
  );
  const vulnerable = itemsOf(dataSubjects).flatMap(({ category }) =>
    VULNERABLE_DATA_SUBJECTS.some((one) => one === category) ? [category] : [],
  );
  const refusesContract =
    scoring.some(({ terms }) => terms.includes("credit")) &&
    itemsOf(activity.purposes).some(({ legalBases }) => itemsOf(legalBases).some(({ basis }) => basis === "art-6-1-b"));
  return {
    criterionEvaluation: {
      causes: [...fieldCause(activity, "profiling"), ...scoring, ...particularCause(activity, "scorePassedOn")],
      excluded: isDenied(profiling) && isDenied(automatedDecisions),
    },
    criterionAutomatedEffect: {
      causes: fieldCause(activity, "automatedDecisions"),
      excluded: isDenied(automatedDecisions),
    },
    criterionMonitoring: {
      causes: [
        ...dataCause(activity, ["video"]),
        ...particularCause(activity, "employeesMonitored", "publicMonitoring"),
      ],
      excluded: false,
    },
    criterionSensitive: { causes: termCause("personalData", marked), excluded: personalData.answer !== "not-stated" },
    criterionLargeScale: {
      causes: isLarge(activity) ? [{ field: "particulars", part: "scale", terms: [] }] : [],
      excluded: givenValue(particulars.scale) === "not-large",
    },
    criterionMatching: asked,
    criterionVulnerable: {
      causes: termCause("dataSubjects", vulnerable),
      excluded: dataSubjects.answer !== "not-stated",
    },
    criterionInnovative: {
      causes: [...particularCause(activity, "ai"), ...dataCause(activity, ["biometric"])],
      excluded: false,
    },
    criterionPreventsRight: {
      causes: refusesContract ? [{ field: "personalData", terms: ["credit"] }] : [],
      excluded: false,
    },
  };
}

function criterionOf(
  activity: Activity,
  criterion: CriterionName,
  { causes, excluded }: { causes: Cause[]; excluded: boolean },
): Criterion {
  const fact = activity.particulars[criterion];
  // "None" is a statement too: that the criterion is not met.
  const said = isNone(fact) ? "not-met" : givenValue(fact);
  if (said) return { criterion, state: said, answered: true, causes };
  if (causes.length > 0) return { criterion, state: "met", answered: false, causes };
  return { criterion, state: excluded ? "not-met" : "open", answered: false, causes };
}

function namedCasesOf(activity: Activity): NamedCase[] {
  const evaluates = isSaid(activity.automatedDecisions) && isSaid(activity.profiling);
  const large = isLarge(activity);
  return [
    ...(evaluates ? (["art-35-3-a"] as const) : []),
    ...(large && hasMarkedData(activity) ? (["art-35-3-b"] as const) : []),
    ...(large && isSaid(activity.particulars.publicMonitoring) ? (["art-35-3-c"] as const) : []),
  ];
}

/** Entries of the DSK list v1.1 (2018-10-17) of which the record shows the first half; the rest a person must judge. */
function listEntriesToCheck(activity: Activity): ListEntry[] {
  if (activity.particulars.mandatoryListEntries !== undefined) return [];
  const categories = itemsOf(activity.personalData).map(({ category }) => category);
  const has = (category: string) => categories.includes(category);
  const large = isLarge(activity);
  const { particulars } = activity;
  const speaks: [ListEntry, boolean][] = [
    ["dsk-1", has("biometric")],
    ["dsk-2", has("genetic")],
    ["dsk-3", has("secrecy") && large],
    ["dsk-4", has("location") && large],
    ["dsk-7", isSaid(particulars.scorePassedOn)],
    ["dsk-8", isSaid(particulars.employeesMonitored)],
    ["dsk-11", isSaid(particulars.ai)],
  ];
  return speaks.flatMap(([entry, isShown]) => (isShown ? [entry] : []));
}

function resultOf(activity: Activity, found: Omit<Screening, "result">): Screening["result"] {
  const { met, open, namedCases, listEntries } = found;
  if (namedCases.length > 0 || listEntries.length > 0) return "required";
  if (
    givenValue(activity.particulars.notRequiredBy) === "exemption-list" &&
    givenValue(activity.particulars.exemptionListEntry) !== undefined
  )
    return "not-required";
  if (met.length >= 2) return "required";
  return met.length + open.length >= 2 ? "open" : "not-required";
}

/**
 * Whether an activity needs a data protection impact assessment: the nine criteria of WP 248 rev.01, derived where the
 * record shows them and answered by people otherwise, the cases of Art. 35(3) GDPR, and the German list. Two criteria
 * make it required as a rule; "open" while unanswered criteria could still bring them to two.
 */
export function screeningOf(activity: Activity): Screening {
  const facts = derived(activity);
  const criteria = CRITERIA.map((criterion) => criterionOf(activity, criterion, facts[criterion]));
  const named = (state: Criterion["state"]) =>
    criteria.filter((one) => one.state === state).map(({ criterion }) => criterion);
  const found = {
    criteria,
    met: named("met"),
    open: named("open"),
    namedCases: namedCasesOf(activity),
    listEntries: listEntriesOf(activity) ?? [],
    listEntriesToCheck: listEntriesToCheck(activity),
  };
  return { ...found, result: resultOf(activity, found) };
}

/** Whether an impact assessment was carried out. */
export const isAssessed = ({ dpia }: Activity): boolean => givenValue(dpia)?.result === "done";

/** Whether it is written down why no impact assessment is needed. */
export function isReasonedAgainst({ dpia }: Activity): boolean {
  const said = givenValue(dpia);
  return said?.result === "not-required" && hasWords(said.reasons);
}

const ORDINARY_STAFF: readonly string[] = ["employees", "applicants", "former-employees", "trainees", "temp-workers"];

/**
 * Whether one criterion alone deserves a written reason. That employees or applicants are concerned does not: nearly
 * every activity of a human resources department would.
 */
export function deservesReason({ criteria, met }: Screening): boolean {
  const only = met.length === 1 ? criteria.find(({ state }) => state === "met") : undefined;
  if (!only) return false;
  const staff = only.criterion === "criterionVulnerable" && !only.answered;
  return !staff || only.causes.some(({ terms }) => terms.some((term) => !ORDINARY_STAFF.includes(term)));
}
