import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { activities } from "@/db/schema/records";
import { ActivityContent } from "@/domain/activities/activity";
import { ActivityId } from "@/domain/ids";
import type { StateOf } from "@/domain/nouns";
import { Words } from "@/domain/words";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type Committed, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { first, RecordCreateInput, RecordUpdateInput } from "../records/write";

export const ActivityCreateInput = RecordCreateInput;
export const ActivityUpdateInput = RecordUpdateInput.extend({ id: ActivityId });
export const ActivityArchiveInput = z.strictObject({
  id: ActivityId,
  revision: z.number().int().min(1),
  reason: Words,
});
export const ActivityRestoreInput = z.strictObject({ id: ActivityId, revision: z.number().int().min(1) });

const CONTENT_FIELDS = new Set(Object.keys(ActivityContent.shape));

/** What only the workflow changes cannot be sent along with the content. */
function assertContent(fields: Record<string, unknown>): void {
  const foreign = Object.keys(fields).filter((field) => !CONTENT_FIELDS.has(field));
  if (foreign.length > 0)
    throw new AppError("bad-input", { fields: foreign.map((path) => ({ path, code: "unknown-field" })) });
}

/** The number after the highest that was ever given: activities are archived, never removed. */
function nextNumber(ctx: Context, organisationId: string): number {
  const highest = ctx.db.read
    .select({
      number: sql<number>`coalesce(max(cast(substr(${activities.reference}, instr(${activities.reference}, '-') + 1) as integer)), 0)`,
    })
    .from(activities)
    .where(and(eq(activities.organisationId, organisationId)))
    .get();
  return (highest?.number ?? 0) + 1;
}

export function referenceOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

/** Makes a draft with the next reference of its organisation. */
export async function createActivity(
  ctx: Context,
  input: z.infer<typeof ActivityCreateInput>,
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
        reference = referenceOf(organisation.referencePrefix, nextNumber(ctx, input.organisationId));
        return { ...input.state, reference, status: "draft" };
      },
    },
  ]);
  return { ...first(committed), reference };
}

async function change(
  ctx: Context,
  input: { id: string; revision: number },
  action: "activity.update" | "activity.archive" | "activity.restore",
  plan: (current: StateOf<"activity">) => unknown,
): Promise<Committed> {
  const { organisationId } = await loadRecord(ctx.db, "activity", input.id);
  return first(
    await mutate(ctx, organisationId, [
      {
        action,
        noun: "activity",
        id: input.id,
        expected: input.revision,
        plan: (current) => {
          if (!current) throw new AppError("not-found");
          return plan(current);
        },
      },
    ]),
  );
}

/** Changes whole content fields of an activity; an archived one must be restored first. */
export async function updateActivity(ctx: Context, input: z.infer<typeof ActivityUpdateInput>): Promise<Committed> {
  assertContent(input.changes);
  return change(ctx, input, "activity.update", (current) => {
    if (current.status === "archived") throw new AppError("forbidden");
    return { ...current, ...input.changes };
  });
}

/** Takes an activity out of use; it keeps its reference and its history. */
export async function archiveActivity(ctx: Context, input: z.infer<typeof ActivityArchiveInput>): Promise<Committed> {
  return change(ctx, input, "activity.archive", (current) => {
    if (current.status === "archived") return current;
    return { ...current, status: "archived", archivedReason: input.reason };
  });
}

export async function restoreActivity(ctx: Context, input: z.infer<typeof ActivityRestoreInput>): Promise<Committed> {
  return change(ctx, input, "activity.restore", (current) => {
    if (current.status !== "archived") return current;
    return { ...current, status: "draft", archivedReason: null };
  });
}
