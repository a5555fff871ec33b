import { eq, min } from "drizzle-orm";
import { z } from "zod";
import { ledgerEntries } from "@/db/schema/ledger";
import { can, readsApprovedOnly } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "./day";

/** The first and the last day of which there is a register (ISO 8601); `begins` is null for one that is not there. */
export function daysOfRegister(ctx: Context, organisationId: string): { begins: string | null; today: string } {
  const row = ctx.db.read
    .select({ first: min(ledgerEntries.at) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.organisationId, organisationId))
    .get();
  return { begins: typeof row?.first === "number" ? dayOf(row.first) : null, today: dayOf(ctx.now()) };
}

export const RegisterDaysInput = z.strictObject({ organisationId: OrganisationId });

/** Between which days somebody may choose, and whether they read approved versions alone. */
export async function getDays(ctx: Context, { organisationId }: z.infer<typeof RegisterDaysInput>) {
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const { begins, today } = daysOfRegister(ctx, organisationId);
  return { begins: begins ?? today, today, approvedOnly: readsApprovedOnly(ctx.actor, organisationId) };
}
