import { and, eq, inArray, like } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { standingOn } from "@/domain/controllers-served/contract-on-behalf";
import { nameKey } from "@/domain/controllers-served/derive";
import { servedIn } from "@/domain/controllers-served/served-rows";
import { ActivityId, OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { type Loaded, loadedFrom } from "../records/load";
import { loadVisibleActivity } from "./get";
import { type ProbableCustomer, probableCustomers } from "./kept-as-processing";

export const CustomersInput = z.strictObject({
  organisationId: OrganisationId,
  /** The activity whose controllers served are compared with the customers. */
  activityId: ActivityId.nullable(),
});

export type Customers = {
  /** Whose contract under Art. 28(3) GDPR, in which they are the controller, is in force; `until` is its last day. */
  inForce: { id: string; name: string; until: string | null; isServed: boolean }[];
  /** Who stands in the activity although their contract has ended; `on` was its last day. */
  ended: { id: string; name: string; on: string }[];
  /** Whose contract was probably kept the wrong way round; nobody for those who may not set it right. */
  probable: ProbableCustomer[];
};

const ofOrganisation = (organisationId: string) =>
  and(eq(records.organisationId, organisationId), eq(records.noun, "party"));

export function partiesIn(ctx: Context, organisationId: string, ids: readonly string[]): Loaded<"party">[] {
  const rows = ctx.db.read
    .select()
    .from(records)
    .where(and(ofOrganisation(organisationId), inArray(records.id, [...ids])))
    .orderBy(records.number)
    .all();
  return rows.map((row) => loadedFrom("party", row));
}

/** The parties that bear one of these names, as far as spelling goes. */
export function partiesNamed(ctx: Context, organisationId: string, names: readonly string[]): Loaded<"party">[] {
  const wanted = new Set(names.map(nameKey));
  const all = ctx.db.read
    .select({ id: records.id, name: records.labelEn })
    .from(records)
    .where(ofOrganisation(organisationId))
    .all();
  const ids = all.filter(({ name }) => wanted.has(nameKey(name))).map(({ id }) => id);
  return partiesIn(ctx, organisationId, ids);
}

/** Parties with such a contract, found by its code before any state is read: most parties of a register have none. */
function partiesWithContract(ctx: Context, organisationId: string): Loaded<"party">[] {
  const rows = ctx.db.read
    .select()
    .from(records)
    .where(and(ofOrganisation(organisationId), like(records.state, '%"processing-on-behalf"%')))
    .orderBy(records.labelEn, records.id)
    .all();
  return rows.map((row) => loadedFrom("party", row));
}

async function servedBy(ctx: Context, organisationId: string, activityId: string | null): Promise<ReadonlySet<string>> {
  if (activityId === null) return new Set();
  const activity = await loadVisibleActivity(ctx, activityId);
  if (activity.organisationId !== organisationId) throw new AppError("not-found");
  return servedIn(activity.state.controllersServed);
}

/** The customers whose contracts are kept in the register, as they stand today. */
export async function listCustomers(
  ctx: Context,
  { organisationId, activityId }: z.infer<typeof CustomersInput>,
): Promise<Customers> {
  if (!can(ctx.actor, "party.view", { organisationId })) throw new AppError("forbidden");
  const served = await servedBy(ctx, organisationId, activityId);
  const today = dayOf(ctx.now());
  const customers: Customers = { inForce: [], ended: [], probable: await probableCustomers(ctx, organisationId) };
  for (const { id, state } of partiesWithContract(ctx, organisationId)) {
    const { name } = state;
    const standing = standingOn(today, state.contracts);
    if (standing.kind === "in-force")
      customers.inForce.push({ id, name, until: standing.until, isServed: served.has(id) });
    else if (standing.kind === "ended" && served.has(id)) customers.ended.push({ id, name, on: standing.on });
  }
  return customers;
}
