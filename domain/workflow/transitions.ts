import type { Activity, ActivityContent } from "../activities/activity";
import { changedFields } from "../activities/diff-content";
import { itemsOf } from "../answers";
import { sameValue } from "../same-value";
import type { Words } from "../words";
import type { Override, ReviewAnswer, Workflow } from "./workflow";

/** Everything that can happen to an activity on its way; `by` is the ledger's name of the actor, `on` an ISO day. */
export type Step =
  | { step: "update"; changes: Partial<ActivityContent>; through?: string | undefined; suggested?: readonly string[] }
  | { step: "accept"; changes: Partial<ActivityContent>; by: string }
  | { step: "submit"; by: string }
  | { step: "withdraw" }
  | { step: "request-changes" }
  | {
      step: "approve";
      by: string;
      on: string;
      otherApprover: boolean;
      override?: Override | null;
      /** The version in force until now. */
      before?: Activity | null;
    }
  | { step: "discard"; approved: Activity }
  | { step: "confirm"; answer: ReviewAnswer; on: string }
  | { step: "open-link"; linkId: string }
  | { step: "close-link" }
  | { step: "archive"; reason: Words; since: string | null }
  | { step: "restore" };

/** Why a step is refused: it does not lead on from this status, or it is for somebody else. */
export type Refusal = { refused: "wrong-status" | "in-review" | "own-submission" | "suggestions-unconfirmed" };

const refuse = (refused: Refusal["refused"]): Refusal => ({ refused });

function moved(activity: Activity, status: Activity["status"], workflow: Partial<Workflow> = {}): Activity {
  return { ...activity, status, workflow: { ...activity.workflow, ...workflow } };
}

/** Fields whose content differs are confirmed by being written, unless the writer is the library itself. */
function afterUpdate(activity: Activity, step: Extract<Step, { step: "update" }>): Activity {
  const written = Object.keys(step.changes);
  const suggested = step.suggested ?? activity.workflow.suggested.filter((field) => !written.includes(field));
  const workflow: Partial<Workflow> = {
    suggested: [...suggested],
    submittedBy: null,
    ...(step.through && { answeredThrough: step.through }),
  };
  return { ...moved(activity, "draft", workflow), ...step.changes };
}

/** What Arts. 13 and 14 GDPR make people know. */
const TOLD: readonly string[] = [
  "controllerEntity",
  "jointControllers",
  "purposes",
  "personalData",
  "recipients",
  "transfers",
  "retentionRules",
  "automatedDecisions",
] satisfies (keyof ActivityContent)[];

const purposeNames = ({ purposes }: Activity) => itemsOf(purposes).map(({ name }) => name);

/** On which days the purposes and the substance changed, once this version is approved. */
function changesAt(activity: Activity, before: Activity | null, on: string): Partial<Workflow> {
  if (!before) return {};
  return {
    ...(!sameValue(purposeNames(before), purposeNames(activity)) && { purposesChangedOn: on }),
    ...(changedFields(before, activity).some((field) => TOLD.includes(field)) && { substanceChangedOn: on }),
  };
}

function afterApproval(activity: Activity, step: Extract<Step, { step: "approve" }>): Activity | Refusal {
  if (activity.status !== "in-review") return refuse("wrong-status");
  // Four eyes where there are four: whoever submitted may approve only where nobody else could.
  if (activity.workflow.submittedBy === step.by && step.otherApprover) return refuse("own-submission");
  return moved(activity, "approved", {
    version: activity.workflow.version + 1,
    inForce: true,
    approvedOn: step.on,
    ...changesAt(activity, step.before ?? null, step.on),
    override: step.override ?? null,
    reviewedOn: null,
    reviewAnswer: null,
  });
}

/** What was approved stands again; what was answered since then about its correctness stays answered. */
function afterDiscard({ workflow }: Activity, approved: Activity): Activity {
  const { reviewedOn, reviewAnswer, linkId } = workflow;
  return { ...approved, workflow: { ...approved.workflow, reviewedOn, reviewAnswer, linkId } };
}

/**
 * The state after a step, or why there is none. An approved text is never changed: editing it opens a draft
 * (`inForce` stays), and what was approved stands in the ledger until the next approval.
 */
export function after(activity: Activity, step: Step): Activity | Refusal {
  const { status, workflow } = activity;
  switch (step.step) {
    case "update":
      if (status === "in-review") return refuse("in-review");
      if (status === "archived") return refuse("wrong-status");
      return afterUpdate(activity, step);
    case "accept":
      if (status === "archived") return refuse("wrong-status");
      // Taken over during a review, the text stays under review, and whoever took it over stands for it.
      return status === "in-review"
        ? { ...moved(activity, "in-review", { submittedBy: step.by }), ...step.changes }
        : afterUpdate(activity, { step: "update", changes: step.changes });
    case "submit":
      if (status !== "draft") return refuse("wrong-status");
      if (workflow.suggested.length > 0) return refuse("suggestions-unconfirmed");
      return moved(activity, "in-review", { submittedBy: step.by });
    case "withdraw":
    case "request-changes":
      if (status !== "in-review") return refuse("wrong-status");
      return moved(activity, "draft", { submittedBy: null });
    case "approve":
      return afterApproval(activity, step);
    case "discard":
      if (status !== "draft" || !workflow.inForce) return refuse("wrong-status");
      return afterDiscard(activity, step.approved);
    case "confirm":
      if (status === "archived" || !workflow.inForce) return refuse("wrong-status");
      return moved(activity, status, { reviewedOn: step.on, reviewAnswer: step.answer });
    case "open-link":
      if (status === "archived") return refuse("wrong-status");
      return moved(activity, status, { linkId: step.linkId });
    case "close-link":
      return moved(activity, status, { linkId: null });
    case "archive":
      if (status === "archived") return refuse("wrong-status");
      return {
        ...moved(activity, "archived", { submittedBy: null, linkId: null }),
        archivedReason: step.reason,
        outOfUseSince: step.since,
      };
    case "restore":
      if (status !== "archived") return refuse("wrong-status");
      return { ...moved(activity, "draft", { inForce: false }), archivedReason: null, outOfUseSince: null };
  }
}

export function isRefusal(result: Activity | Refusal): result is Refusal {
  return "refused" in result;
}
