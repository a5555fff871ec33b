import type { ActivityContent } from "@/domain/activities/activity";

export type ContentField = keyof ActivityContent;

/** The sections of the form in the order of Art. 30(1)(a) to (g) GDPR, each with the fields that it asks for. */
export const FORM_SECTIONS = {
  identity: [
    "name",
    "description",
    "departmentId",
    "ownerFunction",
    "ownerPersonId",
    "controllerEntity",
    "role",
    "jointControllers",
    "controllersServed",
    "startedOn",
    "endedOn",
  ],
  purposes: ["purposes"],
  data: ["dataSubjects", "personalData"],
  recipients: ["internalRecipients", "recipients"],
  transfers: ["transfers"],
  retention: ["retentionRules"],
  measures: ["measures"],
  systems: ["systems", "cookies"],
  decisions: ["automatedDecisions", "profiling", "dpia"],
  circumstances: ["particulars"],
  rights: ["information", "rights", "optOut"],
  documents: ["documents", "reviewInterval", "nextReviewOn", "contradictions"],
} as const satisfies Record<string, readonly ContentField[]>;

export type FormSection = keyof typeof FORM_SECTIONS;

// safe because the object above has exactly these keys
export const SECTION_IDS = Object.keys(FORM_SECTIONS) as FormSection[];
export const CONTENT_FIELDS: readonly ContentField[] = SECTION_IDS.flatMap((section) => [...FORM_SECTIONS[section]]);

const LETTERS: Record<string, FormSection> = {
  a: "identity",
  b: "purposes",
  c: "data",
  d: "recipients",
  e: "transfers",
  f: "retention",
  g: "measures",
  around: "systems",
};

export function isFormSection(name: string): name is FormSection {
  return Object.hasOwn(FORM_SECTIONS, name);
}

const fieldsOf = (section: FormSection): readonly string[] => FORM_SECTIONS[section];

/** The section that asks for a field ("purposes", "retentionRules.items.0"), or that a letter of Art. 30(1) names. */
export function sectionOfField(name: string): FormSection | undefined {
  const field = name.split(".")[0] ?? "";
  return SECTION_IDS.find((section) => fieldsOf(section).includes(field)) ?? LETTERS[field];
}
