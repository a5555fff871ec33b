"use client";

import dynamic from "next/dynamic";
import { WordsFact, WordsField } from "@/components/activities/sections/parts";
import { PlainQuestions } from "@/components/form/plain-questions";
import type { QuestionId } from "@/domain/questionnaire/questions";

const What = () => (
  <>
    <WordsField name="name" field="name" />
    <WordsFact name="description" field="description" />
  </>
);
const Decisions = () => (
  <>
    <WordsFact name="automatedDecisions" field="automatedDecisions" />
    <WordsFact name="profiling" field="profiling" />
  </>
);

/** The inputs of the expert form, without what only experts fill in; each question is a script of its own. */
const FIELDS = {
  what: What,
  purposes: dynamic(() => import("@/components/activities/sections/purposes-section")),
  people: dynamic(() => import("@/components/activities/sections/data-section").then((part) => part.PeopleList)),
  data: dynamic(() => import("@/components/activities/sections/data-section").then((part) => part.DataList)),
  inside: dynamic(() => import("@/components/activities/sections/recipients-section").then((part) => part.InsideList)),
  outside: dynamic(() =>
    import("@/components/activities/sections/recipients-section").then((part) => part.OutsideList),
  ),
  abroad: dynamic(() => import("@/components/activities/sections/transfers-section")),
  retention: dynamic(() => import("@/components/activities/sections/retention-section")),
  systems: dynamic(() => import("@/components/activities/sections/systems-section").then((part) => part.SystemsList)),
  protection: dynamic(() => import("@/components/activities/sections/measures-section")),
  decisions: Decisions,
  information: () => <WordsFact name="information" field="information" />,
  contact: () => <WordsFact name="ownerFunction" field="ownerFunction" />,
} satisfies Record<QuestionId, unknown>;

export function QuestionFields({ question }: { question: QuestionId }) {
  const Fields = FIELDS[question];
  return (
    <PlainQuestions>
      <Fields />
    </PlainQuestions>
  );
}
