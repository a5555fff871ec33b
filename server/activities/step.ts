import type { StateOf } from "@/domain/nouns";
import { after, isRefusal, type Step } from "@/domain/workflow/transitions";
import type { Context } from "../context";
import { AppError } from "../errors";
import { type AnyChange, type Committed, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { first } from "../records/write";

/** The actions that move an activity; each is one step of the workflow. */
export type StepAction =
  | "activity.update"
  | "activity.submit"
  | "activity.withdraw"
  | "activity.request-changes"
  | "activity.approve"
  | "activity.discard"
  | "activity.confirm"
  | "activity.open-link"
  | "activity.close-link"
  | "activity.archive"
  | "activity.restore";

type Bound = { id: string; revision: number };

/** The change of one step, bound to the exact revision that the person saw. */
export function stepChange(
  { id, revision }: Bound,
  action: StepAction,
  build: (current: StateOf<"activity">) => Step,
): AnyChange {
  return {
    action,
    noun: "activity",
    id,
    expected: revision,
    plan: (current) => {
      if (!current) throw new AppError("not-found");
      const next = after(current, build(current));
      if (isRefusal(next)) throw new AppError(next.refused);
      return next;
    },
  };
}

/** Takes one step; `beside` are changes of other records that belong to it and go with it or not at all. */
export async function step(
  ctx: Context,
  bound: Bound,
  action: StepAction,
  build: (current: StateOf<"activity">) => Step,
  beside: readonly AnyChange[] = [],
): Promise<Committed> {
  const { organisationId } = await loadRecord(ctx.db, "activity", bound.id);
  return first(await mutate(ctx, organisationId, [stepChange(bound, action, build), ...beside]));
}
