import { notFound } from "next/navigation";
import { QUESTION_NOUNS } from "@/components/questionnaire/question-options";
import type { Questionnaire } from "@/components/questionnaire/questionnaire";
import { read } from "@/server/trpc/rsc";
import { assertWithin } from "../record-page";

/** The questionnaire of an activity, for somebody with an account; whoever may only read it sees its record instead. */
export async function loadQuestionnaire(organisationId: string, id: string): Promise<Questionnaire> {
  const activity = await read((api) => api.activities.get({ id }));
  assertWithin(activity, organisationId);
  if (!activity.allowed.update) notFound();
  const [threads, options] = await Promise.all([
    read((api) => api.threads.list({ organisationId, activityId: id })),
    read((api) => api.options.list({ organisationId, nouns: [...QUESTION_NOUNS] })),
  ]);
  return {
    way: { kind: "member", organisationId, activityId: id },
    activity,
    threads: threads.items,
    options,
    day: new Date().toISOString().slice(0, 10),
  };
}
