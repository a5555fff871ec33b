import { and, eq, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Statement, Writer } from "@/db/client";
import { user } from "@/db/schema/auth";
import { invitations } from "@/db/schema/installation";
import { records } from "@/db/schema/records";
import { fieldErrorsOf } from "@/domain/field-errors";
import { OrganisationId, PersonId } from "@/domain/ids";
import { PersonIdentity } from "@/domain/people/person";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type AnyChange, type Committed, commitTo, mutate } from "../mutate";
import { type Loaded, loadedFrom, loadRecord } from "../records/load";
import { first } from "../records/write";
import { erasing } from "./erase";

const Fields = z.record(z.string().max(60), z.unknown());

export const PersonCreateInput = z.strictObject({ organisationId: OrganisationId, identity: Fields, state: Fields });
export const PersonUpdateInput = z.strictObject({
  id: PersonId,
  revision: z.number().int().min(1),
  identity: Fields.optional(),
  changes: Fields.default({}),
});
export const PersonRemoveInput = z.strictObject({ id: PersonId, revision: z.number().int().min(1) });

/** The commitment is made here, and an account is tied to a person by an invitation alone: neither is ever sent. */
function assertOwnFields(fields: Record<string, unknown>): void {
  const foreign = Object.keys(fields).filter((field) => field === "identity" || field === "userId");
  if (foreign.length > 0)
    throw new AppError("bad-input", { fields: foreign.map((path) => ({ path, code: "unknown-field" })) });
}

export function parseIdentity(input: unknown): PersonIdentity {
  const parsed = PersonIdentity.safeParse(input, { reportInput: true });
  if (!parsed.success) throw new AppError("bad-input", { fields: fieldErrorsOf(parsed.error.issues, ["identity"]) });
  return parsed.data;
}

export async function createPerson(ctx: Context, input: z.infer<typeof PersonCreateInput>): Promise<Committed> {
  assertOwnFields(input.state);
  const words = parseIdentity(input.identity);
  const { identity, salt } = commitTo(words);
  const change: AnyChange = {
    action: "person.create",
    noun: "person",
    id: newId("person"),
    identity: { words, salt },
    plan: () => ({ ...input.state, identity }),
  };
  return first(await mutate(ctx, input.organisationId, [change]));
}

/**
 * A register without a DPO could never be administered again. Asked inside the transaction that writes, so that two
 * who demote each other at once cannot both succeed.
 */
function assertDpoRemains(ctx: Context, person: Loaded<"person">): void {
  const others = ctx.db.read
    .select()
    .from(records)
    .where(
      and(eq(records.organisationId, person.organisationId), eq(records.noun, "person"), ne(records.id, person.id)),
    )
    .all()
    .map((row) => loadedFrom("person", row).state);
  if (!others.some((other) => other.role === "dpo" && other.userId)) throw new AppError("last-dpo");
}

const isDpo = ({ state }: Loaded<"person">) => state.role === "dpo" && state.userId !== null;

export async function updatePerson(ctx: Context, input: z.infer<typeof PersonUpdateInput>): Promise<Committed> {
  assertOwnFields(input.changes);
  const person = await loadRecord(ctx.db, "person", input.id);
  const stepsDown = isDpo(person) && "role" in input.changes && input.changes.role !== "dpo";
  const words = input.identity && parseIdentity(input.identity);
  const commitment = words && commitTo(words);
  const change: AnyChange = {
    action: "person.update",
    noun: "person",
    id: input.id,
    expected: input.revision,
    ...(words && commitment && { identity: { words, salt: commitment.salt } }),
    plan: (current) => ({ ...current, ...input.changes, ...(commitment && { identity: commitment.identity }) }),
    also: () => {
      if (stepsDown) assertDpoRemains(ctx, person);
      return [];
    },
  };
  return first(await mutate(ctx, person.organisationId, [change]));
}

/** The account goes with the last person who carries it; one that serves another organisation stays. */
function accountRows(ctx: Context, write: Writer, person: Loaded<"person">): Statement[] {
  const { userId } = person.state;
  if (!userId) return [];
  const carriers = ctx.db.read
    .select({ id: records.id })
    .from(records)
    .where(and(eq(records.noun, "person"), sql`json_extract(${records.state}, '$.userId') = ${userId}`))
    .all();
  return carriers.some((carrier) => carrier.id !== person.id) ? [] : [write.delete(user).where(eq(user.id, userId))];
}

/** Removes a person and, in the same transaction, erases their name everywhere in history and what only they signed in with. */
export async function removePerson(ctx: Context, input: z.infer<typeof PersonRemoveInput>): Promise<Committed> {
  const person = await loadRecord(ctx.db, "person", input.id);
  const change: AnyChange = {
    action: "person.remove",
    noun: "person",
    id: input.id,
    expected: input.revision,
    plan: () => null,
    also: (write) => {
      if (isDpo(person)) assertDpoRemains(ctx, person);
      return [
        ...erasing(ctx, write, person.organisationId, [input.id]),
        write.delete(invitations).where(eq(invitations.personId, input.id)),
        ...accountRows(ctx, write, person),
      ];
    },
  };
  return first(await mutate(ctx, person.organisationId, [change]));
}
