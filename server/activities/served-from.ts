import { can } from "@/domain/access/can";
import { standingOn, withStated } from "@/domain/controllers-served/contract-on-behalf";
import { customersIn } from "@/domain/controllers-served/customer-lines";
import { type Derived, deriveServed } from "@/domain/controllers-served/derive";
import { MOST_CUSTOMERS } from "@/domain/controllers-served/limits";
import { type ServedAnswer, servedIn, withoutServed, withServed } from "@/domain/controllers-served/served-rows";
import type { Locale } from "@/domain/locales";
import { sameValue } from "@/domain/same-value";
import type { Words } from "@/domain/words";
import type { Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { dayOf } from "../ledger/day";
import type { AnyChange } from "../mutate";
import { partiesIn, partiesNamed } from "./customers";

type Asked = { organisationId: string; processing: Words; language: Locale };

/** What customers make of an activity and of the parties beside it, and what is told of it. */
export type Outcome = {
  answer: ServedAnswer;
  parties: AnyChange[];
  told: Derived["counts"] & {
    /** Customers that became a party, parties with a new or changed contract, and those whose contract was left. */
    parties: number;
    contracts: number;
    contractsLeft: number;
    ended: { name: string; on: string; isServed: boolean }[];
  };
};

const badInput = (path: string, code: "required" | "too-many" | "not-a-day" | "not-in-list", params = {}) =>
  new AppError("bad-input", { fields: [{ path, code, params }] });

/** Throws `bad-input` unless every one of these parties stands like this today. */
function assertStanding(
  ctx: Context,
  organisationId: string,
  { ids, kind, path }: { ids: readonly string[]; kind: "in-force" | "ended"; path: string },
): void {
  const today = dayOf(ctx.now());
  const fitting = new Set<string>();
  for (const { id, state } of partiesIn(ctx, organisationId, ids))
    if (standingOn(today, state.contracts).kind === kind) fitting.add(id);
  if (ids.some((id) => !fitting.has(id))) throw badInput(path, "not-in-list");
}

/** Adds parties whose contract is kept in the register and in force. */
export function servedFromContracts(
  ctx: Context,
  { organisationId, processing }: Asked,
  ids: readonly string[],
  before: ServedAnswer,
): Outcome {
  assertStanding(ctx, organisationId, { ids, kind: "in-force", path: "source.partyIds" });
  const answer = withServed(
    before,
    ids.map((partyId) => ({ partyId, processing })),
  );
  const customers = new Set(ids).size;
  const added = servedIn(answer).size - servedIn(before).size;
  return {
    answer,
    parties: [],
    told: { customers, known: customers, added, parties: 0, contracts: 0, contractsLeft: 0, ended: [] },
  };
}

/** Takes parties out whose contract has ended. */
export function servedWithoutEnded(
  ctx: Context,
  organisationId: string,
  ids: readonly string[],
  { answer, ...rest }: Outcome,
): Outcome {
  assertStanding(ctx, organisationId, { ids, kind: "ended", path: "takeOut" });
  return { ...rest, answer: withoutServed(answer, ids) };
}

function customersOf(text: string) {
  const { customers, unread } = customersIn(text);
  const [fault] = unread;
  if (fault) throw badInput("source.customers", "not-a-day", fault);
  if (customers.length === 0) throw badInput("source.customers", "required");
  if (customers.length > MOST_CUSTOMERS) throw badInput("source.customers", "too-many", { maximum: MOST_CUSTOMERS });
  return customers;
}

const created = ({ id, name, contracts }: Derived["created"][number]): AnyChange => ({
  action: "party.create",
  noun: "party",
  id,
  plan: () => ({ name, contracts }),
});

const restated = ({ id, contracts }: Derived["stated"][number]): AnyChange => ({
  action: "party.update",
  noun: "party",
  id,
  plan(current) {
    if (!current) throw new AppError("not-found");
    return { ...current, contracts: withStated(current.contracts, contracts) };
  },
});

/** Adds the customers of a list, with a party and a contract for each as far as the list brings them. */
export function servedFromList(ctx: Context, asked: Asked, text: string, before: ServedAnswer): Outcome {
  const { organisationId, processing: usual, language } = asked;
  const customers = customersOf(text);
  const names = customers.map(({ name }) => name);
  const parties = partiesNamed(ctx, organisationId, names).map(({ id, state: { name, contracts } }) => {
    return { id, name, contracts };
  });
  const from = { answer: before, parties, usual, language, today: dayOf(ctx.now()) };
  const derived = deriveServed(customers, from, () => newId("party"));
  const kept = new Map(parties.map(({ id, contracts }) => [id, contracts]));
  const news = derived.stated.filter(({ id, contracts }) => {
    const own = kept.get(id);
    return own && !sameValue(own, withStated(own, contracts));
  });
  // What others use is changed by the data protection officer alone; an owner's list still adds its customers.
  const mayRenew = can(ctx.actor, "party.update", { organisationId });
  const renewed = mayRenew ? news : [];
  const served = servedIn(before);
  return {
    answer: derived.answer,
    parties: [...derived.created.map(created), ...renewed.map(restated)],
    told: {
      ...derived.counts,
      parties: derived.created.length,
      contracts: derived.created.filter(({ contracts }) => contracts.answer === "given").length + renewed.length,
      contractsLeft: news.length - renewed.length,
      ended: derived.ended.map(({ id, name, on }) => ({ name, on, isServed: id !== null && served.has(id) })),
    },
  };
}
