import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { can, membershipIn } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import { Locale } from "@/domain/locale-schema";
import { Line } from "@/domain/words";
import type { SignedIn } from "../auth/session";
import type { Context } from "../context";
import { AppError } from "../errors";
import { type Committed, mutate } from "../mutate";
import { linkedRecords } from "../records/linked";
import { loadRecord } from "../records/load";
import { first } from "../records/write";
import { foundOrganisation } from "./found";

/** The organisations that the actor belongs to, with the role in each. */
export async function listOrganisations(ctx: Context) {
  if (ctx.actor.kind !== "user") return [];
  const ids = ctx.actor.memberships.map((membership) => membership.organisationId);
  if (ids.length === 0) return [];
  const rows = ctx.db.read
    .select({ id: records.id, name: records.labelEn })
    .from(records)
    .where(and(eq(records.noun, "organisation"), inArray(records.id, ids)))
    .orderBy(records.labelEn)
    .all();
  return rows.map((row) => ({ ...row, role: membershipIn(ctx.actor, row.id)?.role ?? null }));
}

export const OrganisationGetInput = z.strictObject({ id: OrganisationId });

export async function getOrganisation(ctx: Context, input: z.infer<typeof OrganisationGetInput>) {
  const organisation = await loadRecord(ctx.db, "organisation", input.id);
  const subject = { organisationId: organisation.id };
  if (!can(ctx.actor, "organisation.view", subject)) throw new AppError("not-found");
  return {
    ...organisation,
    role: membershipIn(ctx.actor, organisation.id)?.role ?? null,
    linked: await linkedRecords(ctx, organisation.id, organisation.id),
    allowed: {
      update: can(ctx.actor, "organisation.update", subject),
      createActivity: can(ctx.actor, "activity.create", {
        ...subject,
        departmentIds: membershipIn(ctx.actor, organisation.id)?.departmentIds ?? [],
      }),
      createShared: can(ctx.actor, "party.create", subject),
      administer: can(ctx.actor, "person.create", subject),
      export: can(ctx.actor, "register.export", subject),
      import: can(ctx.actor, "register.import", subject),
      handOver: can(ctx.actor, "handover.create", subject),
      viewLedger: can(ctx.actor, "ledger.view", subject),
    },
  };
}

export const OrganisationCreateInput = z.strictObject({ name: Line.min(1), locale: Locale });
export const OrganisationUpdateInput = z.strictObject({
  id: OrganisationId,
  revision: z.number().int().min(1),
  changes: z.record(z.string().max(60), z.unknown()),
});

/** Another company for a DPO who serves several; whoever founds it is its first DPO. */
export async function createOrganisation(
  ctx: Context,
  account: SignedIn,
  input: z.infer<typeof OrganisationCreateInput>,
): Promise<{ organisationId: string }> {
  if (!can(ctx.actor, "organisation.create", { organisationId: "" })) throw new AppError("forbidden");
  return foundOrganisation(ctx, { ...input, dpo: { userId: account.id, name: account.name, email: account.email } });
}

export async function updateOrganisation(
  ctx: Context,
  input: z.infer<typeof OrganisationUpdateInput>,
): Promise<Committed> {
  return first(
    await mutate(ctx, input.id, [
      {
        action: "organisation.update",
        noun: "organisation",
        id: input.id,
        expected: input.revision,
        plan: (current) => ({ ...current, ...input.changes }),
      },
    ]),
  );
}
