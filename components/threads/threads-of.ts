import { type Activity, ActivityContent, ContentField } from "@/domain/activities/activity";
import { activityChanges } from "@/domain/activities/diff-content";
import { sentencesOf } from "@/domain/activities/diff-words";
import type { ViewContext } from "@/domain/activities/view-context";
import type { getActivity } from "@/server/activities/get";
import type { listThreads } from "@/server/threads/list";
import type { ThreadEntry, ThreadsContext } from "./threads-context";

/** An activity as its page reads it. */
export type ActivityDetail = Awaited<ReturnType<typeof getActivity>>;
type Listed = Awaited<ReturnType<typeof listThreads>>;

/** What taking a proposal over would change, in the words of the review; nothing where it fits no more. */
function previewOf(activity: Activity, { state }: ThreadEntry, context: ViewContext): string[] {
  const field = ContentField.safeParse(state.field);
  if (!field.success) return [];
  const value = ActivityContent.shape[field.data].safeParse(state.proposal);
  if (!value.success) return [];
  const after: Activity = { ...activity, [field.data]: value.data };
  const sentences = activityChanges(activity, after, context).flatMap((change) => sentencesOf(change, context));
  return [...new Set(sentences.map(({ key, params }) => context.translate(`review.${key}`, params)))];
}

/** The conversations of an activity as its pages show them. */
export function threadsOf(
  { id, organisationId, revision, state, allowed }: ActivityDetail,
  { items, names }: Listed,
  context: ViewContext,
): ThreadsContext {
  const open = items.filter((thread) => thread.state.kind === "suggestion" && thread.state.status === "open");
  return {
    organisationId,
    activityId: id,
    activityRevision: revision,
    names,
    locale: context.locale,
    mayComment: allowed.comment,
    maySuggest: allowed.openLink,
    mayAccept: allowed.accept,
    previews: Object.fromEntries(open.map((thread) => [thread.id, previewOf(state, thread, context)])),
  };
}
