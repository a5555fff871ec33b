import { z } from "zod";
import { can } from "@/domain/access/can";
import { ActivityId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { linkedRecords } from "../records/linked";
import { type Loaded, loadRecord } from "../records/load";

export const ActivityGetInput = z.strictObject({ id: ActivityId });

export function subjectOf(activity: Loaded<"activity">) {
  const { departmentId } = activity.state;
  return { organisationId: activity.organisationId, departmentIds: departmentId ? [departmentId] : [] };
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
  const subject = subjectOf(activity);
  const organisation = await loadRecord(ctx.db, "organisation", activity.organisationId);
  return {
    ...activity,
    organisation: { legalEntities: organisation.state.legalEntities, terms: organisation.state.terms },
    linked: await linkedRecords(ctx, activity.organisationId, activity.id),
    allowed: {
      update: can(ctx.actor, "activity.update", subject) && activity.state.status !== "archived",
      archive: can(ctx.actor, "activity.archive", subject) && activity.state.status !== "archived",
      restore: can(ctx.actor, "activity.restore", subject) && activity.state.status === "archived",
    },
  };
}
