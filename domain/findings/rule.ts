import type { ActivityRole } from "../codes/activity-roles";
import type { MeasureAim } from "../codes/measure-kinds";
import type { Law } from "../law/law";
import type { StateOf } from "../nouns";
import type { RecordEntry } from "../register";
import type { Clock } from "./clock";
import type { Surroundings } from "./surroundings";

/** error: Art. 30 GDPR itself is not met; warning: another provision is probably not met; advice: good practice. */
export const GRADES = ["error", "warning", "advice"] as const;
export type Grade = (typeof GRADES)[number];

/** What findings can be about: a record that has a page on which it can be mended. */
export const SUBJECT_NOUNS = ["organisation", "party", "system", "measure", "cookie", "activity"] as const;
export type SubjectNoun = (typeof SUBJECT_NOUNS)[number];

/** What a finding's words name: the values are shown in the reader's language and formats. */
export type About = {
  day?: string | undefined;
  period?: string | undefined;
  country?: string | undefined;
  /** The id of another record, shown by its name. */
  record?: string | undefined;
  count?: number | undefined;
  /** What a measure is to achieve, Art. 32(1) GDPR. */
  aim?: MeasureAim | undefined;
  /** A word or a text that stands in the record itself, quoted. */
  quote?: string | undefined;
};

/** Where a finding is mended: a field of the state, the row in it, and the property of that row or group. */
export type Place = {
  field: string;
  rowId?: string | undefined;
  part?: string | undefined;
  about?: About | undefined;
};

export type Facts<N extends SubjectNoun> = {
  entry: RecordEntry<N>;
  state: StateOf<N>;
  register: Surroundings;
  law: Law;
  clock: Clock;
};

type Head = {
  /** Name of the file, of the messages and of the place in docs/findings.md. */
  id: string;
  /** Number in the catalogue of rules, for readers who know it by that. */
  catalogue: string;
  grade: Grade;
  /** The provision or decision behind it, in one line, in English. */
  citation: string;
};

export type RuleOf<N extends SubjectNoun> = Head & {
  of: N;
  /** In which roles the organisation is asked; absent: in each. */
  roles?: readonly ActivityRole[];
  /** Also asked of archived activities. */
  ofArchived?: boolean;
  check: (facts: Facts<N>) => Place[];
};

export type Rule = { [N in SubjectNoun]: RuleOf<N> }[SubjectNoun];

export const CONTROLLERS: readonly ActivityRole[] = ["controller", "joint-controller"];
export const PROCESSORS: readonly ActivityRole[] = ["processor"];

type ActivityHead = Head & { roles?: readonly ActivityRole[]; ofArchived?: boolean };

/** A rule about processing activities; `check` gives the places where it is not met, none where it is. */
export const activityRule = (head: ActivityHead, check: (facts: Facts<"activity">) => Place[]): Rule => ({
  ...head,
  of: "activity",
  check,
});

/** A rule about the organisation itself, a party, a system, a measure or a cookie. */
export const recordRule = <N extends Exclude<SubjectNoun, "activity">>(
  of: N,
  head: Head,
  check: (facts: Facts<N>) => Place[],
): RuleOf<N> => ({ ...head, of, check });

/** One place where `missing` says so, none otherwise: the commonest answer of a rule. */
export const placeIf = (missing: boolean, place: Place): Place[] => (missing ? [place] : []);
