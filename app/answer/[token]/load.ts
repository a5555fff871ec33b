import { QUESTION_NOUNS } from "@/components/questionnaire/question-options";
import type { Questionnaire } from "@/components/questionnaire/questionnaire";
import type { ErrorCode } from "@/domain/error-codes";
import { readAsGuest } from "@/server/trpc/rsc";

/** The questionnaire behind a link, or why the link opens nothing. */
export async function loadAnswers(token: string): Promise<{ result: Questionnaire } | { refused: ErrorCode }> {
  return readAsGuest(token, async (api) => {
    const link = await api.links.get({ token });
    const { organisationId, activityId } = link;
    const activity = await api.activities.get({ id: activityId });
    const [threads, options] = await Promise.all([
      api.threads.list({ organisationId, activityId }),
      api.options.list({ organisationId, nouns: [...QUESTION_NOUNS] }),
    ]);
    return {
      way: { kind: "guest", token },
      activity,
      threads: threads.items,
      options,
      day: new Date().toISOString().slice(0, 10),
    } satisfies Questionnaire;
  });
}
