import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { customersIn } from "@/domain/controllers-served/customer-lines";
import { type Derived, deriveServed } from "@/domain/controllers-served/derive";
import { ActivityId, DepartmentId, OrganisationId } from "@/domain/ids";
import { Locale } from "@/domain/locales";
import { sameValue } from "@/domain/same-value";
import { TEXT_LIMIT, Words } from "@/domain/words";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type AnyChange, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { loadVisibleActivity } from "./get";
import { nextNumber, referenceOf } from "./references";
import { stepChange } from "./step";

/** Art. 30(2) GDPR: a contract of this many customers at once is more than one activity holds. */
const MOST_CUSTOMERS = 500;

export const DeriveServedInput = z.strictObject({
  organisationId: OrganisationId,
  /** The processor's activity at the revision that the person saw; or what a new draft is called. */
  activity: z.union([
    z.strictObject({ id: ActivityId, revision: z.int().min(1) }),
    z.strictObject({ name: Words, departmentId: DepartmentId.nullable() }),
  ]),
  /** The customers, a line for each. */
  customers: z
    .string()
    .min(1)
    .max(TEXT_LIMIT * 5),
  processing: Words,
  language: Locale,
});
type Wish = z.infer<typeof DeriveServedInput>;

type Answered = { id: string; counts: Derived["counts"] & { parties: number } };

function partiesOf(ctx: Context, organisationId: string): { id: string; name: string }[] {
  return ctx.db.read
    .select({ id: records.id, name: records.labelEn })
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "party")))
    .orderBy(records.number)
    .all();
}

function derivedFrom(ctx: Context, wish: Wish, answer: Derived["answer"]): Derived {
  const customers = customersIn(wish.customers);
  if (customers.length === 0) throw new AppError("bad-input", { fields: [{ path: "customers", code: "required" }] });
  if (customers.length > MOST_CUSTOMERS)
    throw new AppError("bad-input", {
      fields: [{ path: "customers", code: "too-many", params: { maximum: MOST_CUSTOMERS } }],
    });
  const parties = partiesOf(ctx, wish.organisationId);
  const from = { answer, parties, usual: wish.processing, language: wish.language };
  return deriveServed(customers, from, () => newId("party"));
}

const partyChanges = ({ parties }: Derived): AnyChange[] =>
  parties.map(({ id, name }) => ({ action: "party.create", noun: "party", id, plan: () => ({ name }) }));

const answered = (id: string, { counts, parties }: Derived): Answered => ({
  id,
  counts: { ...counts, parties: parties.length },
});

async function inNewDraft(ctx: Context, wish: Wish, named: { name: Words; departmentId: string | null }) {
  const { state: organisation } = await loadRecord(ctx.db, "organisation", wish.organisationId);
  const derived = derivedFrom(ctx, wish, { answer: "not-stated" });
  const id = newId("activity");
  const draft: AnyChange = {
    action: "activity.create",
    noun: "activity",
    id,
    plan: () => ({
      ...named,
      role: "processor",
      controllersServed: derived.answer,
      reference: referenceOf(organisation.referencePrefix, nextNumber(ctx.db, wish.organisationId)),
      status: "draft",
    }),
  };
  await mutate(ctx, wish.organisationId, [draft, ...partyChanges(derived)]);
  return answered(id, derived);
}

async function inActivity(ctx: Context, wish: Wish, bound: { id: string; revision: number }) {
  const activity = await loadVisibleActivity(ctx, bound.id);
  if (activity.organisationId !== wish.organisationId) throw new AppError("not-found");
  // Whoever serves others is their processor: a controller's own activity has no controllers served.
  if (activity.state.role !== "processor")
    throw new AppError("bad-input", { fields: [{ path: "activity", code: "not-in-list" }] });
  const derived = derivedFrom(ctx, wish, activity.state.controllersServed);
  const changes = { controllersServed: derived.answer };
  // What is approved stays approved where the list brings nothing new.
  if (sameValue(activity.state.controllersServed, changes.controllersServed)) return answered(bound.id, derived);
  const change = stepChange(bound, "activity.update", () => ({ step: "update", changes }));
  await mutate(ctx, wish.organisationId, [change, ...partyChanges(derived)]);
  return answered(bound.id, derived);
}

/**
 * Writes the controllers that a processor serves from a list of customers, with a party for each that is new, as one
 * change. The same list again changes nothing.
 */
export async function deriveControllersServed(ctx: Context, wish: Wish): Promise<Answered> {
  return "id" in wish.activity ? inActivity(ctx, wish, wish.activity) : inNewDraft(ctx, wish, wish.activity);
}
