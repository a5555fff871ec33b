import type { z } from "zod";
import { ActivityContent } from "@/domain/activities/activity";
import { ActivityId } from "@/domain/ids";
import type { Workflow } from "@/domain/workflow/workflow";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type Committed, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { first, RecordCreateInput, RecordUpdateInput } from "../records/write";
import { nextNumber, referenceOf } from "./references";
import { step } from "./step";

export const ActivityCreateInput = RecordCreateInput;
export const ActivityUpdateInput = RecordUpdateInput.extend({ id: ActivityId });
const CONTENT_FIELDS = new Set(Object.keys(ActivityContent.shape));

/** What only the workflow changes cannot be sent along with the content. */
function assertContent(fields: Record<string, unknown>): void {
  const foreign = Object.keys(fields).filter((field) => !CONTENT_FIELDS.has(field));
  if (foreign.length > 0)
    throw new AppError("bad-input", { fields: foreign.map((path) => ({ path, code: "unknown-field" })) });
}

/** Makes a draft with the next reference of its organisation; `origin` says where its first content comes from. */
export async function createActivity(
  ctx: Context,
  input: z.infer<typeof ActivityCreateInput>,
  origin?: Partial<Workflow>,
): Promise<Committed & { reference: string }> {
  assertContent(input.state);
  const { state: organisation } = await loadRecord(ctx.db, "organisation", input.organisationId);
  let reference = "";
  const committed = await mutate(ctx, input.organisationId, [
    {
      action: "activity.create",
      noun: "activity",
      id: newId("activity"),
      plan: () => {
        reference = referenceOf(organisation.referencePrefix, nextNumber(ctx.db, input.organisationId));
        return { ...input.state, reference, status: "draft", ...(origin && { workflow: origin }) };
      },
    },
  ]);
  return { ...first(committed), reference };
}

/** Changes whole content fields of an activity; what was approved stays as it is, and a draft begins beside it. */
export async function updateActivity(ctx: Context, input: z.infer<typeof ActivityUpdateInput>): Promise<Committed> {
  assertContent(input.changes);
  return step(ctx, input, "activity.update", () => ({ step: "update", changes: input.changes, ...throughLink(ctx) }));
}

/** A draft that a guest answers names the link as its source. */
const throughLink = ({ actor }: Context) => (actor.kind === "guest" ? { through: actor.linkId } : {});
