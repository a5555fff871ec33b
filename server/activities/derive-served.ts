import { z } from "zod";
import { can } from "@/domain/access/can";
import { LONGEST_LIST, MOST_CUSTOMERS } from "@/domain/controllers-served/limits";
import { type ServedAnswer, servedIn } from "@/domain/controllers-served/served-rows";
import { ActivityId, DepartmentId, OrganisationId, PartyId } from "@/domain/ids";
import { Locale } from "@/domain/locale-schema";
import { sameValue } from "@/domain/same-value";
import { Words } from "@/domain/words";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type AnyChange, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { loadVisibleActivity, subjectOf } from "./get";
import { nextNumber, referenceOf } from "./references";
import { type Outcome, servedFromContracts, servedFromList, servedWithoutEnded } from "./served-from";
import { stepChange } from "./step";

const PartyIds = z.array(PartyId).max(MOST_CUSTOMERS);

export const DeriveServedInput = z.strictObject({
  organisationId: OrganisationId,
  /** The processor's activity at the revision that the person saw; or what a new draft is called. */
  activity: z.union([
    z.strictObject({ id: ActivityId, revision: z.int().min(1) }),
    z.strictObject({ name: Words, departmentId: DepartmentId.nullable() }),
  ]),
  /** The customers: parties whose contract is kept in the register, or a list with a line for each. */
  source: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("contracts"), partyIds: PartyIds }),
    z.strictObject({ kind: z.literal("list"), customers: z.string().min(1).max(LONGEST_LIST) }),
  ]),
  /** Parties whose contract has ended, to be taken out of the activity. */
  takeOut: PartyIds.default([]),
  processing: Words,
  language: Locale,
});
type Wish = z.infer<typeof DeriveServedInput>;

type Answered = { id: string; revision: number; takenOut: number } & Outcome["told"];

function outcomeOf(ctx: Context, { source, takeOut, ...asked }: Wish, before: ServedAnswer): Outcome {
  const outcome =
    source.kind === "contracts"
      ? servedFromContracts(ctx, asked, source.partyIds, before)
      : servedFromList(ctx, asked, source.customers, before);
  return servedWithoutEnded(ctx, asked.organisationId, takeOut, outcome);
}

async function inNewDraft(ctx: Context, wish: Wish, named: { name: Words; departmentId: string | null }) {
  const { organisationId } = wish;
  const departmentIds = named.departmentId ? [named.departmentId] : [];
  // What the answer says of customers is told to nobody who may not write it.
  if (!can(ctx.actor, "activity.create", { organisationId, departmentIds })) throw new AppError("forbidden");
  const { state: organisation } = await loadRecord(ctx.db, "organisation", organisationId);
  const { answer, parties, told } = outcomeOf(ctx, wish, { answer: "not-stated" });
  // An activity that is done for nobody is no processor's.
  if (answer.answer !== "given") throw new AppError("bad-input", { fields: [{ path: "source", code: "required" }] });
  const id = newId("activity");
  const draft: AnyChange = {
    action: "activity.create",
    noun: "activity",
    id,
    plan: () => ({
      ...named,
      role: "processor",
      controllersServed: answer,
      reference: referenceOf(organisation.referencePrefix, nextNumber(ctx.db, organisationId)),
      status: "draft",
    }),
  };
  const [made] = await mutate(ctx, organisationId, [draft, ...parties]);
  return { id, revision: made?.revision ?? 1, takenOut: 0, ...told };
}

async function inActivity(ctx: Context, wish: Wish, bound: { id: string; revision: number }) {
  const activity = await loadVisibleActivity(ctx, bound.id);
  if (activity.organisationId !== wish.organisationId) throw new AppError("not-found");
  // Asked here too, because where nothing changes nothing else asks.
  if (!can(ctx.actor, "activity.update", subjectOf(activity))) throw new AppError("forbidden");
  // Whoever serves others is their processor: a controller's own activity has no controllers served.
  if (activity.state.role !== "processor")
    throw new AppError("bad-input", { fields: [{ path: "activity", code: "not-in-list" }] });
  const before = activity.state.controllersServed;
  const { answer, parties, told } = outcomeOf(ctx, wish, before);
  const changes = { controllersServed: answer };
  // What is approved stays approved where the customers bring nothing new.
  const isSame = sameValue(before, answer);
  const steps = isSame ? [] : [stepChange(bound, "activity.update", () => ({ step: "update", changes }))];
  const changed =
    steps.length + parties.length > 0 ? await mutate(ctx, wish.organisationId, [...steps, ...parties]) : [];
  const revision = changed.find(({ id }) => id === bound.id)?.revision ?? activity.revision;
  const left = servedIn(answer);
  const takenOut = [...servedIn(before)].filter((id) => !left.has(id)).length;
  return { id: bound.id, revision, takenOut, ...told };
}

/**
 * Writes the controllers that a processor serves from its customers, with a party and a contract for each as far as a
 * list of them is new, as one change. The same customers again change nothing.
 */
export async function deriveControllersServed(ctx: Context, wish: Wish): Promise<Answered> {
  return "id" in wish.activity ? inActivity(ctx, wish, wish.activity) : inNewDraft(ctx, wish, wish.activity);
}
