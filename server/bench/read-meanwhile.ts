import { setTimeout as wait } from "node:timers/promises";
import { activities } from "@/db/schema/records";
import { getActivity } from "../activities/get";
import { ActivityListInput, FacetListInput, listActivities, listFacets } from "../activities/list";
import type { Context } from "../context";

/** Somebody who clicks on as soon as they have seen what they asked for. */
const PAUSE_MS = 60;

/** What a page of the register and one of an activity ask for. */
function pageOf(ctx: Context, organisationId: string): () => Promise<void> {
  const list = ActivityListInput.parse({ organisationId });
  const facets = FacetListInput.parse({ organisationId });
  const id = ctx.db.read.select({ id: activities.id }).from(activities).limit(1).get()?.id ?? "";
  return async () => {
    await listActivities(ctx, list);
    await listFacets(ctx, facets);
    await getActivity(ctx, { id });
  };
}

/** Reads a register until told to stop; answers how long each answer took from the moment in which it was asked for. */
async function readWhile(ctx: Context, organisationId: string, going: () => boolean): Promise<number[]> {
  const page = pageOf(ctx, organisationId);
  const times: number[] = [];
  while (going()) {
    const asked = performance.now() + PAUSE_MS;
    await wait(PAUSE_MS);
    await page();
    times.push(performance.now() - asked);
  }
  return times;
}

export function readFor(ctx: Context, organisationId: string, milliseconds: number): Promise<number[]> {
  const until = performance.now() + milliseconds;
  return readWhile(ctx, organisationId, () => performance.now() < until);
}

/** Reads a register for as long as something else takes. */
export async function readMeanwhile(ctx: Context, organisationId: string, run: () => Promise<unknown>) {
  let done = false;
  const running = run().finally(() => {
    done = true;
  });
  const [times] = await Promise.all([readWhile(ctx, organisationId, () => !done), running]);
  return times;
}
