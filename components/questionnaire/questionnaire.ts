import type { CountryCode } from "@/domain/codes/countries";
import {
  type Question,
  type QuestionFacts,
  type QuestionState,
  questionState,
  questionsOf,
} from "@/domain/questionnaire/questions";
import type { getActivity } from "@/server/activities/get";
import type { RecordOption } from "@/server/records/options";
import type { listThreads } from "@/server/threads/list";
import type { Way } from "./way";

export type QuestionnaireActivity = Awaited<ReturnType<typeof getActivity>>;
export type QuestionnaireThread = Awaited<ReturnType<typeof listThreads>>["items"][number];

/** Everything that a page of the questionnaire shows: read once by the route, for members and guests alike. */
export type Questionnaire = {
  way: Way;
  activity: QuestionnaireActivity;
  threads: readonly QuestionnaireThread[];
  options: readonly RecordOption[];
  /** ISO 8601. */
  day: string;
};

export type Step = { question: Question; state: QuestionState };

const countryOfLinked =
  (linked: QuestionnaireActivity["linked"]) =>
  (partyId: string): CountryCode | undefined => {
    const state = linked.find(({ id }) => id === partyId)?.state;
    return state && "contact" in state && state.contact && "country" in state.contact
      ? (state.contact.country ?? undefined)
      : undefined;
  };

export const factsOf = ({ activity, day }: Questionnaire): QuestionFacts => ({
  day,
  countryOf: countryOfLinked(activity.linked),
});

export const openQuestions = ({ threads }: Questionnaire) =>
  threads.filter(({ state }) => state.status === "open" && state.kind === "question");

/** The questions on the path of this activity, each with where it stands. */
export function stepsOf(questionnaire: Questionnaire): Step[] {
  const asked = new Set(openQuestions(questionnaire).flatMap(({ state }) => (state.field ? [state.field] : [])));
  const { state } = questionnaire.activity;
  return questionsOf(state, factsOf(questionnaire)).map((question) => ({
    question,
    state: questionState(state, question, asked),
  }));
}
