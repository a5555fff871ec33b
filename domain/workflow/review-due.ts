import type { Activity } from "../activities/activity";
import { givenValue } from "../answers";
import { dayAfter } from "../reviews/days";
import type { Workflow } from "./workflow";

/** What decides when a review is due. */
export type Reviewed = Pick<Activity, "status" | "reviewInterval" | "nextReviewOn"> & { workflow: Workflow };

/** The day on which somebody last stood for what is recorded: by approving it, or by saying that it is still correct. */
export function lastCheckedOn({ approvedOn, reviewedOn, reviewAnswer }: Workflow): string | null {
  return reviewAnswer === "correct" && reviewedOn !== null ? reviewedOn : approvedOn;
}

/** Whether the department said that something is wrong and no version has been approved since. */
export function hasOpenAnswer({ reviewAnswer }: Pick<Workflow, "reviewAnswer">): boolean {
  return reviewAnswer === "change" || reviewAnswer === "not-mine";
}

/** Whether there is anything to review: a version in force of an activity that is not in the archive. */
export function isReviewed({ status, workflow }: Pick<Reviewed, "status" | "workflow">): boolean {
  return workflow.inForce && status !== "archived";
}

/** How often an activity is to be checked, `usual` where it does not say; null where its record states that it is not. */
export function reviewIntervalOf({ reviewInterval }: Pick<Activity, "reviewInterval">, usual: string): string | null {
  if (reviewInterval.answer === "none") return null;
  return givenValue(reviewInterval) ?? usual;
}

/**
 * The day on which an activity has to be checked again (ISO 8601), or null while nothing of it is in force.
 * "Something must change" and "not mine" leave it due since that day, until a version is approved or confirmed.
 * `usual` is the interval (ISO 8601) of an activity that states none: the organisation's own, from its law data.
 * `inForce` is the approved version where the activity is a draft beside it: a draft does not move its own review.
 */
export function reviewDueOn(
  activity: Reviewed,
  usual: string,
  inForce: Omit<Reviewed, "workflow"> = activity,
): string | null {
  const { workflow } = activity;
  if (!isReviewed(activity)) return null;
  const since = lastCheckedOn(workflow);
  if (since === null) return null;
  if (hasOpenAnswer(workflow)) return workflow.reviewedOn;
  const fixed = givenValue(inForce.nextReviewOn);
  if (fixed !== undefined && fixed > since) return fixed;
  const interval = reviewIntervalOf(inForce, usual);
  return interval && dayAfter(since, interval);
}
