import { notFound, redirect } from "next/navigation";
import type { Reader } from "@/components/records/reader";
import { isQuestionId, questionOf } from "@/domain/questionnaire/questions";
import { CheckPage } from "./check-page";
import { QuestionPage } from "./question-page";
import type { Questionnaire } from "./questionnaire";
import { SentPage } from "./sent-page";
import { TaskList } from "./task-list";
import { wayTo } from "./way";

/** Any page of a questionnaire by its name in the address; what is under review shows that it was sent. */
export function QuestionnairePage({ questionnaire, page, fromCheck, reader }: QuestionnairePageProps) {
  const { way, activity } = questionnaire;
  const { status } = activity.state;
  if (status === "in-review" && page !== "sent") redirect(wayTo(way, "sent"));
  if (page === "sent") {
    if (status !== "in-review") redirect(wayTo(way));
    return <SentPage questionnaire={questionnaire} reader={reader} />;
  }
  if (page === undefined) return <TaskList questionnaire={questionnaire} reader={reader} />;
  if (page === "check") return <CheckPage questionnaire={questionnaire} reader={reader} />;
  if (!isQuestionId(page)) notFound();
  return (
    <QuestionPage questionnaire={questionnaire} question={questionOf(page)} reader={reader} fromCheck={fromCheck} />
  );
}

type QuestionnairePageProps = {
  questionnaire: Questionnaire;
  page: string | undefined;
  fromCheck: boolean;
  reader: Reader;
};
