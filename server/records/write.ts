import { z } from "zod";
import { OrganisationId, RecordId } from "@/domain/ids";
import type { SharedNoun } from "@/domain/ledger-actions";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type AnyChange, type Committed, mutate } from "../mutate";
import { loadRecord } from "./load";

const Fields = z.record(z.string().max(60), z.unknown());

export const RecordCreateInput = z.strictObject({ organisationId: OrganisationId, state: Fields });
export const RecordUpdateInput = z.strictObject({ id: RecordId, revision: z.number().int().min(1), changes: Fields });
export const RecordRemoveInput = z.strictObject({ id: RecordId, revision: z.number().int().min(1) });

/** A nouns's fields are checked by its own schema inside `mutate`; what is sent beyond them is refused there. */
export async function createRecord(
  ctx: Context,
  noun: Exclude<SharedNoun, "person">,
  input: z.infer<typeof RecordCreateInput>,
): Promise<Committed> {
  const id = newId(noun);
  // safe because action, noun and schema belong together by name, and mutate parses what `plan` answers
  const change = { action: `${noun}.create`, noun, id, plan: () => input.state } as AnyChange;
  return first(await mutate(ctx, input.organisationId, [change]));
}

export async function updateRecord(
  ctx: Context,
  noun: Exclude<SharedNoun, "person">,
  input: z.infer<typeof RecordUpdateInput>,
): Promise<Committed> {
  const { organisationId } = await loadRecord(ctx.db, noun, input.id);
  // safe because action, noun and schema belong together by name, and mutate parses what `plan` answers
  const change = {
    action: `${noun}.update`,
    noun,
    id: input.id,
    expected: input.revision,
    plan: (current: object | undefined) => ({ ...current, ...input.changes }),
  } as AnyChange;
  return first(await mutate(ctx, organisationId, [change]));
}

export async function removeRecord(
  ctx: Context,
  noun: SharedNoun,
  input: z.infer<typeof RecordRemoveInput>,
): Promise<Committed> {
  const { organisationId } = await loadRecord(ctx.db, noun, input.id);
  // safe because action and noun belong together by name
  const change = {
    action: `${noun}.remove`,
    noun,
    id: input.id,
    expected: input.revision,
    plan: () => null,
  } as AnyChange;
  return first(await mutate(ctx, organisationId, [change]));
}

export function first(committed: Committed[]): Committed {
  const [only] = committed;
  if (!only) throw new AppError("internal");
  return only;
}
