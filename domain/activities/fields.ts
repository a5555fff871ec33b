import type { Activity } from "./activity";

/**
 * The fields of an activity in the order of Art. 30(1) GDPR, each with the section it stands in.
 * Messages: `fields.<field>.{label,help,article}`, and `none` for what the answer "none" says in that field.
 * Properties of rows and of the other nouns are `fields.<group>.<property>.{label,help}`; FIELD_GROUPS in
 * field-groups.ts names the group of every schema. Headings of sections are `fields.sections.<id>.{heading,article}`.
 */
export const SECTION_IDS = ["a", "b", "c", "d", "e", "f", "g", "around"] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** What a person reads and writes; the workflow beside it is told as sentences of its own. */
export type ActivityField = Exclude<keyof Activity, "workflow">;

const SECTION_OF = {
  reference: "a",
  name: "a",
  controllerEntity: "a",
  role: "a",
  jointControllers: "a",
  controllersServed: "a",
  departmentId: "a",
  ownerFunction: "a",
  ownerPersonId: "a",
  purposes: "b",
  dataSubjects: "c",
  personalData: "c",
  internalRecipients: "d",
  recipients: "d",
  transfers: "e",
  retentionRules: "f",
  measures: "g",
  description: "around",
  status: "around",
  archivedReason: "around",
  outOfUseSince: "around",
  startedOn: "around",
  endedOn: "around",
  systems: "around",
  cookies: "around",
  automatedDecisions: "around",
  profiling: "around",
  dpia: "around",
  information: "around",
  rights: "around",
  optOut: "around",
  documents: "around",
  particulars: "around",
  reviewInterval: "around",
  nextReviewOn: "around",
  contradictions: "around",
} as const satisfies Record<ActivityField, SectionId>;

export type FieldInfo = {
  field: ActivityField;
  section: SectionId;
  label: string;
  help: string;
  article: string;
};

// safe because the object above has exactly the fields of an activity as its keys
const NAMES = Object.keys(SECTION_OF) as ActivityField[];

/** All fields with their message keys, in the order in which they are read. */
export const ACTIVITY_FIELDS: readonly FieldInfo[] = NAMES.map((field) => ({
  field,
  section: SECTION_OF[field],
  label: `fields.${field}.label`,
  help: `fields.${field}.help`,
  article: `fields.${field}.article`,
}));

export const isActivityField = (name: string): name is ActivityField => Object.hasOwn(SECTION_OF, name);
