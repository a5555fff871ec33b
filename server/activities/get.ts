import { z } from "zod";
import { type Action, can } from "@/domain/access/can";
import { ActivityId } from "@/domain/ids";
import { actorName, type Context } from "../context";
import { AppError } from "../errors";
import { approvedVersion } from "../ledger/approved";
import { linkedRecords } from "../records/linked";
import { type Loaded, loadRecord } from "../records/load";
import { hasOtherApprover } from "./approvers";

export const ActivityGetInput = z.strictObject({ id: ActivityId });

export function subjectOf(activity: Loaded<"activity">) {
  const { departmentId } = activity.state;
  const departmentIds = departmentId ? [departmentId] : [];
  return { organisationId: activity.organisationId, departmentIds, activityId: activity.id };
}

/** An activity that the actor may see; throws `not-found` for one that they may not, as if it were not there. */
export async function loadVisibleActivity(ctx: Context, id: string): Promise<Loaded<"activity">> {
  const activity = await loadRecord(ctx.db, "activity", id);
  if (!can(ctx.actor, "activity.view", subjectOf(activity))) throw new AppError("not-found");
  return activity;
}

/** An activity with the records that it names and the organisation that it belongs to. */
export async function getActivity(ctx: Context, input: z.infer<typeof ActivityGetInput>) {
  const activity = await loadVisibleActivity(ctx, input.id);
  const organisation = await loadRecord(ctx.db, "organisation", activity.organisationId);
  return {
    ...activity,
    organisation: { legalEntities: organisation.state.legalEntities, terms: organisation.state.terms },
    linked: await linkedRecords(ctx, activity.organisationId, activity.id),
    approved: await versionInForce(ctx, activity),
    allowed: await allowedSteps(ctx, activity),
  };
}

/** The approved version that authorities read, beside the working state; null where none is in force. */
async function versionInForce(ctx: Context, { id, state }: Loaded<"activity">) {
  const approved = state.workflow.inForce ? approvedVersion(ctx.db, id) : undefined;
  return approved ? { revision: approved.revision, at: approved.at, state: approved.state } : null;
}

/** What the actor may do with an activity where it stands now; the server asks again when it is done. */
async function allowedSteps(ctx: Context, activity: Loaded<"activity">) {
  const { status, workflow } = activity.state;
  const subject = subjectOf(activity);
  const may = (action: Action) => can(ctx.actor, action, subject);
  const live = status !== "archived";
  const ownSubmission = workflow.submittedBy === actorName(ctx.actor);
  return {
    update: may("activity.update") && live && status !== "in-review",
    submit: may("activity.submit") && status === "draft",
    withdraw: may("activity.withdraw") && status === "in-review",
    review: may("activity.approve") && status === "in-review",
    /** Whoever submitted may approve only where nobody else could. */
    approve:
      may("activity.approve") &&
      status === "in-review" &&
      !(ownSubmission && (await hasOtherApprover(ctx, activity.organisationId))),
    discard: may("activity.discard") && status === "draft" && workflow.inForce,
    confirm: may("activity.confirm") && live && workflow.inForce,
    comment: may("thread.create") && live,
    /** A proposal may be taken over during a review too. */
    accept: may("activity.update") && live,
    openLink: may("activity.open-link") && live,
    archive: may("activity.archive") && live,
    restore: may("activity.restore") && !live,
  };
}
