import type { Activity, ContentField } from "../activities/activity";
import { itemsOf } from "../answers";
import { type CountryCode, isInEea } from "../codes/countries";
import { hasWords, type Words } from "../words";

/**
 * What a department is asked, one topic a page, in the order in which people can tell it: first what they do, last
 * what somebody else may have to look up. The questions fill the same fields as the expert form.
 */
export const QUESTIONS = [
  { id: "what", fields: ["name", "description"] },
  { id: "purposes", fields: ["purposes"] },
  { id: "people", fields: ["dataSubjects"] },
  { id: "data", fields: ["personalData"] },
  { id: "inside", fields: ["internalRecipients"] },
  { id: "outside", fields: ["recipients"] },
  { id: "abroad", fields: ["transfers"] },
  { id: "retention", fields: ["retentionRules"] },
  { id: "systems", fields: ["systems"] },
  { id: "protection", fields: ["measures"] },
  { id: "decisions", fields: ["automatedDecisions", "profiling"] },
  { id: "information", fields: ["information"] },
  { id: "contact", fields: ["ownerFunction"] },
] as const satisfies readonly { id: string; fields: readonly ContentField[] }[];

export type Question = (typeof QUESTIONS)[number];
export type QuestionId = Question["id"];

/** What is known of the world around an activity: the day (ISO), and the country of a party where it is recorded. */
export type QuestionFacts = { day: string; countryOf: (partyId: string) => CountryCode | undefined };

/** Whether somebody outside the EEA receives the data, as far as anybody can tell; an unknown seat may lie outside. */
function mayLeaveTheEea({ recipients }: Activity, { day, countryOf }: QuestionFacts): boolean {
  return itemsOf(recipients).some(({ partyId }) => {
    const country = partyId ? countryOf(partyId) : undefined;
    return country === undefined || !isInEea(country, day);
  });
}

/** The questions on this activity's path: transfers (Art. 44 GDPR) are asked about only where there may be one. */
export function questionsOf(activity: Activity, facts: QuestionFacts): Question[] {
  return QUESTIONS.filter(({ id }) => id !== "abroad" || mayLeaveTheEea(activity, facts));
}

/** "to-do" says nothing yet, "suggested" waits for a look, "asked" waits for the DPO. */
export type QuestionState = "to-do" | "suggested" | "asked" | "answered";

function isAnswered(value: Activity[ContentField]): boolean {
  if (value === null) return false;
  if (typeof value !== "object") return value !== "";
  if ("answer" in value) return value.answer !== "not-stated";
  // safe because the one content field that is neither a code, an id nor an answer is the name, in words
  return hasWords(value as Words);
}

/** Where a question stands; `asked` are the fields with an open question to the DPO. */
export function questionState(activity: Activity, { fields }: Question, asked: ReadonlySet<string>): QuestionState {
  if (fields.some((field) => activity.workflow.suggested.includes(field))) return "suggested";
  if (fields.some((field) => asked.has(field))) return "asked";
  return fields.every((field) => isAnswered(activity[field])) ? "answered" : "to-do";
}

export function isQuestionId(name: string): name is QuestionId {
  return QUESTIONS.some(({ id }) => id === name);
}

export function questionOf(id: QuestionId): Question {
  const found = QUESTIONS.find((question) => question.id === id);
  if (!found) throw new RangeError(`There is no question ${id}.`);
  return found;
}
