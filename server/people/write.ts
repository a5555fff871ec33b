import { eq } from "drizzle-orm";
import { z } from "zod";
import { session } from "@/db/schema/auth";
import { invitations } from "@/db/schema/installation";
import { personIdentities } from "@/db/schema/records";
import { fieldErrorsOf } from "@/domain/field-errors";
import { OrganisationId, PersonId } from "@/domain/ids";
import { PersonIdentity } from "@/domain/people/person";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type AnyChange, type Committed, commitTo, mutate } from "../mutate";
import { findRecord, type Loaded, loadRecord, loadRecords } from "../records/load";
import { first, removeRecord } from "../records/write";

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

/** A register without a DPO could never be administered again. */
async function assertDpoRemains(ctx: Context, person: Loaded<"person">): Promise<void> {
  if (person.state.role !== "dpo" || !person.state.userId) return;
  const people = await loadRecords(ctx.db, "person", person.organisationId);
  const others = people.filter((other) => other.id !== person.id && other.state.role === "dpo" && other.state.userId);
  if (others.length === 0) throw new AppError("last-dpo");
}

export async function updatePerson(ctx: Context, input: z.infer<typeof PersonUpdateInput>): Promise<Committed> {
  assertOwnFields(input.changes);
  const person = await loadRecord(ctx.db, "person", input.id);
  if ("role" in input.changes && input.changes.role !== "dpo") await assertDpoRemains(ctx, person);
  const words = input.identity && parseIdentity(input.identity);
  const commitment = words && commitTo(words);
  const change: AnyChange = {
    action: "person.update",
    noun: "person",
    id: input.id,
    expected: input.revision,
    ...(words && commitment && { identity: { words, salt: commitment.salt } }),
    plan: (current) => ({ ...current, ...input.changes, ...(commitment && { identity: commitment.identity }) }),
  };
  return first(await mutate(ctx, person.organisationId, [change]));
}

/** Removes a person, erases their name everywhere in history, and ends their access to this organisation. */
export async function removePerson(ctx: Context, input: z.infer<typeof PersonRemoveInput>): Promise<Committed> {
  const person = await findRecord(ctx.db, "person", input.id);
  if (person) await assertDpoRemains(ctx, person);
  const committed = await removeRecord(ctx, "person", input);
  await ctx.db.batch((write) => [
    write.delete(personIdentities).where(eq(personIdentities.personId, input.id)),
    write.delete(invitations).where(eq(invitations.personId, input.id)),
    ...(person?.state.userId ? [write.delete(session).where(eq(session.userId, person.state.userId))] : []),
  ]);
  return committed;
}
