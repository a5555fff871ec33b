import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { isContentField } from "@/domain/activities/activity";
import type { Question } from "@/domain/questionnaire/questions";
import { QuestionForm } from "./question-form";
import { questionOptions, wordsOf } from "./question-options";
import { openQuestions, type Questionnaire, stepsOf } from "./questionnaire";
import { wayTo } from "./way";

/** One topic: the question in plain words, why it is asked, what it is called in the record, and its inputs. */
export async function QuestionPage({ questionnaire, question, reader, fromCheck }: QuestionPageProps) {
  const t = await getTranslations("questionnaire");
  const { way, activity } = questionnaire;
  const { id, fields } = question;
  const steps = stepsOf(questionnaire);
  const position = steps.findIndex((step) => step.question.id === id);
  const following = steps[position + 1]?.question.id;
  const asked = openQuestions(questionnaire).find(({ state }) => fields.some((field) => field === state.field));
  const back = wayTo(way, fromCheck ? "check" : undefined);
  return (
    <>
      <PageHeader
        title={t(`questions.${id}.title`)}
        reference={activity.state.reference}
        intro={
          <>
            <p>{t(`questions.${id}.hint`)}</p>
            <p className="mt-1 text-sm">
              {t("question.why")}: {t(`questions.${id}.why`)}
            </p>
            <p className="mt-1 text-sm">
              {t("question.term")}: {t(`questions.${id}.term`)}
            </p>
          </>
        }
        crumbs={[{ label: t("taskList"), href: wayTo(way) }]}
      />
      <ClientMessages
        sections={[
          "forms",
          "articles",
          "editor",
          "codes.unit-names",
          "errors",
          "questionnaire",
          ...wordsOf(id),
          ...fields.map((field) => `fields.${field}`),
        ]}
      >
        <QuestionForm
          key={`${id}-${activity.revision}`}
          id={activity.id}
          revision={activity.revision}
          question={id}
          field={fields[0]}
          values={Object.fromEntries(fields.map((field) => [field, activity.state[field]]))}
          options={questionOptions(id, questionnaire, reader)}
          next={fromCheck || !following ? wayTo(way, "check") : wayTo(way, following)}
          back={back}
          suggested={activity.state.workflow.suggested
            .filter(isContentField)
            .filter((name) => fields.some((field) => field === name))}
          asked={asked ? { id: asked.id, revision: asked.revision } : null}
        />
      </ClientMessages>
    </>
  );
}

type QuestionPageProps = { questionnaire: Questionnaire; question: Question; reader: Reader; fromCheck: boolean };
