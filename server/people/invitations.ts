import { eq } from "drizzle-orm";
import { z } from "zod";
import { invitations } from "@/db/schema/installation";
import { can } from "@/domain/access/can";
import { PersonId } from "@/domain/ids";
import { createAccount, findAccount, normaliseEmail } from "../auth/accounts";
import type { Context } from "../context";
import { AppError } from "../errors";
import { hashOfToken, newLinkToken } from "../installation/links";
import { mutate } from "../mutate";
import { loadIdentities, loadRecord } from "../records/load";

const VALID_MS = 7 * 24 * 60 * 60 * 1_000;

export const InvitationCreateInput = z.strictObject({ personId: PersonId });
export const InvitationGetInput = z.strictObject({ token: z.string().max(100) });
export const InvitationCommitInput = z.strictObject({ token: z.string().max(100), password: z.string().max(1_000) });

/** A one-time link for a person who has a role and an e-mail address; an earlier link of theirs stops working. */
export async function createInvitation(ctx: Context, input: z.infer<typeof InvitationCreateInput>) {
  const person = await loadRecord(ctx.db, "person", input.personId);
  if (!can(ctx.actor, "person.invite", { organisationId: person.organisationId })) throw new AppError("forbidden");
  const identities = await loadIdentities(ctx.db, person.organisationId, [person.state.identity]);
  const email = identities[person.state.identity]?.email;
  if (!email) throw new AppError("bad-input", { fields: [{ path: "identity.email", code: "required" }] });
  if (!person.state.role) throw new AppError("bad-input", { fields: [{ path: "role", code: "required" }] });
  const { token, tokenHash } = newLinkToken();
  const expiresAt = ctx.now() + VALID_MS;
  await ctx.db.batch((write) => [
    write.delete(invitations).where(eq(invitations.personId, person.id)),
    write.insert(invitations).values({
      tokenHash,
      organisationId: person.organisationId,
      personId: person.id,
      email: normaliseEmail(email),
      expiresAt,
    }),
  ]);
  return { token, expiresAt };
}

async function openInvitation(ctx: Context, token: string) {
  const found = ctx.db.read
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, hashOfToken(token)))
    .get();
  if (!found) throw new AppError("unknown-link");
  if (found.expiresAt < ctx.now()) throw new AppError("link-expired");
  return found;
}

/** What the page behind the link shows: whose it is, and whether an account with that address is there already. */
export async function getInvitation(ctx: Context, input: z.infer<typeof InvitationGetInput>) {
  const invitation = await openInvitation(ctx, input.token);
  const organisation = await loadRecord(ctx.db, "organisation", invitation.organisationId);
  const existing = await findAccount(ctx.db, invitation.email);
  return { email: invitation.email, organisation: organisation.state.name, hasAccount: existing !== undefined };
}

/**
 * Ties an account to the invited person, once. An account that exists already is tied only when its owner is the
 * one signed in: a link never takes over an account, and never changes its password.
 */
export async function commitInvitation(ctx: Context, input: z.infer<typeof InvitationCommitInput>) {
  const invitation = await openInvitation(ctx, input.token);
  const person = await loadRecord(ctx.db, "person", invitation.personId);
  const identities = await loadIdentities(ctx.db, person.organisationId, [person.state.identity]);
  const name = identities[person.state.identity]?.name ?? invitation.email;
  const existing = await findAccount(ctx.db, invitation.email);
  if (existing && !(ctx.actor.kind === "user" && ctx.actor.userId === existing.id)) throw new AppError("not-signed-in");
  const userId =
    existing?.id ?? (await createAccount(ctx.db, { name, email: invitation.email, password: input.password }));
  await mutate({ ...ctx, actor: { kind: "operator" } }, person.organisationId, [
    { action: "person.update", noun: "person", id: person.id, plan: (current) => current && { ...current, userId } },
  ]);
  await ctx.db.batch((write) => [write.delete(invitations).where(eq(invitations.tokenHash, hashOfToken(input.token)))]);
  return { organisationId: person.organisationId, email: invitation.email };
}
