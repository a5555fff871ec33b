import { choicesFor, SECTION_NEEDS } from "@/components/activities/activity-form-choices";
import type { PickableNoun, SectionOptions } from "@/components/activities/activity-form-options";
import type { FormSection } from "@/components/activities/activity-form-sections";
import { recordOptions } from "@/components/records/choices";
import { pagesOf } from "@/components/records/nouns";
import type { Reader } from "@/components/records/reader";
import type { QuestionId } from "@/domain/questionnaire/questions";
import type { Questionnaire } from "./questionnaire";

/** The section of the expert form whose inputs a question uses. */
const SECTION_OF: Record<QuestionId, FormSection> = {
  what: "identity",
  purposes: "purposes",
  people: "data",
  data: "data",
  inside: "recipients",
  outside: "recipients",
  abroad: "transfers",
  retention: "retention",
  systems: "systems",
  protection: "measures",
  decisions: "decisions",
  information: "rights",
  contact: "identity",
};

/** Records that a question lets people pick; people and documents are for those with an account and the law at hand. */
export const QUESTION_NOUNS = ["department", "party", "system", "measure", "cookie"] as const;
const isPicked = (noun: PickableNoun): noun is (typeof QUESTION_NOUNS)[number] =>
  QUESTION_NOUNS.some((one) => one === noun);

/** Messages that the inputs of a question speak, beside those of its own fields. */
export const wordsOf = (id: QuestionId): readonly string[] => SECTION_NEEDS[SECTION_OF[id]].words;

/** What the inputs of a question choose from; legal bases are said in plain words. */
export function questionOptions(
  id: QuestionId,
  { activity, options, way }: Questionnaire,
  reader: Reader,
): SectionOptions {
  const section = SECTION_OF[id];
  const nouns = SECTION_NEEDS[section].nouns.filter(isPicked);
  const choices = choicesFor(section, { reader, state: activity.state, ...activity.organisation, records: options });
  const bases = choices["legal-bases"]?.map(({ value, detail }) => ({
    value,
    label: reader.t(`questionnaire.bases.${value}`),
    detail,
  }));
  const creatable = way.kind === "member" ? nouns.filter((noun) => noun === "party" || noun === "system") : [];
  return {
    organisation: activity.organisationId,
    locale: reader.locale,
    choices: { ...choices, ...(bases && { "legal-bases": bases }) },
    records: Object.fromEntries(nouns.map((noun) => [noun, recordOptions(reader, options, noun)])),
    create: Object.fromEntries(creatable.map((noun) => [noun, pagesOf(noun).create(activity.organisationId)])),
  };
}
