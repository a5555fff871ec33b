import type { Activity } from "../activities/activity";

/** An activity at one entry of its history; `at` is UTC milliseconds. */
export type ActivityAt = { state: Activity; revision: number; at: number };

/**
 * What readers of approved versions see of an activity: the text of its newest approval, together with what was
 * said about that text since (that it is still correct; that it is no longer in use). Null where nothing is in force.
 */
export function approvedView(newest: ActivityAt, approval: ActivityAt | null): ActivityAt | null {
  if (!approval) return null;
  if (newest.state.status === "archived") return { ...newest, state: approvedText(newest.state, approval.state) };
  const { inForce, reviewedOn, reviewAnswer } = newest.state.workflow;
  if (!inForce) return null;
  const workflow = { ...approval.state.workflow, reviewedOn, reviewAnswer };
  return { ...approval, state: { ...approval.state, workflow } };
}

/** The approved text under the status that the activity has in `at`: what history shows to readers of approved versions. */
export function approvedText(at: Activity, approved: Activity): Activity {
  const { status, archivedReason, outOfUseSince } = at;
  return { ...approved, status, archivedReason, outOfUseSince };
}
