import type { ActivityContent } from "@/domain/activities/activity";
import type { AnswerState } from "@/domain/answers";
import { type ContentField, FORM_SECTIONS, type FormSection, SECTION_IDS } from "./activity-form-sections";

export type StateCounts = Record<AnswerState, number>;

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.values(value).every((part) => !part));

/** The state of a field; a name or a department that is not there is a gap like any other. */
function stateOf(content: Partial<ActivityContent>, field: ContentField): AnswerState {
  const value: unknown = content[field];
  if (typeof value === "object" && value !== null && "answer" in value) {
    if (value.answer === "none") return "none";
    return value.answer === "given" ? "given" : "not-stated";
  }
  return value === undefined || isEmpty(value) ? "not-stated" : "given";
}

/** How many fields of a section are given, none by statement, or a gap. */
export function countStates(section: FormSection, content: Partial<ActivityContent>): StateCounts {
  const counts: StateCounts = { given: 0, none: 0, "not-stated": 0 };
  for (const field of FORM_SECTIONS[section]) counts[stateOf(content, field)] += 1;
  return counts;
}

export function countAllStates(content: ActivityContent): Record<FormSection, StateCounts> {
  // safe because every section is counted
  return Object.fromEntries(SECTION_IDS.map((section) => [section, countStates(section, content)])) as Record<
    FormSection,
    StateCounts
  >;
}
