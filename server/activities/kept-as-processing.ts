import { and, eq, inArray, like, sql } from "drizzle-orm";
import { z } from "zod";
import { paced } from "@/db/pace";
import { recordLinks, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { wordsAndPeriods } from "@/domain/activities/search-text";
import {
  asProcessor,
  type CustomerSign,
  FIELDS_OF_CONTROLLERS,
  namedIn,
  setRight,
} from "@/domain/controllers-served/kept-as-processing";
import { MOST_CUSTOMERS } from "@/domain/controllers-served/limits";
import { OrganisationId, PartyId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { type AnyChange, mutate } from "../mutate";
import { type Loaded, loadedFrom } from "../records/load";
import { LABELS } from "../records/named";

export const SetRightInput = z.strictObject({
  organisationId: OrganisationId,
  /** Parties at the revision that the person saw. */
  parties: z
    .array(z.strictObject({ id: PartyId, revision: z.int().min(1) }))
    .min(1)
    .max(MOST_CUSTOMERS)
    .refine((parties) => new Set(parties.map(({ id }) => id)).size === parties.length, "named twice"),
});

type Label = { en: string; de: string };

/** A party whose contract says that it processes for us, although all else says that we process for it. */
export type ProbableCustomer = {
  id: string;
  revision: number;
  name: string;
  contracts: number;
  sign: CustomerSign;
  /** The activities that serve or name it, in both languages. */
  activities: Label[];
};

const ofNoun = (organisationId: string, noun: "party" | "activity") =>
  and(eq(records.organisationId, organisationId), eq(records.noun, noun));

/** Where parties with such a contract stand in the register, by the party. */
function standingsOf(ctx: Context, organisationId: string) {
  const withContract = and(ofNoun(organisationId, "party"), like(records.state, '%"kind":"processing"%'));
  const parties = ctx.db.read.select().from(records).where(withContract).orderBy(records.labelEn, records.id).all();
  const ids = ctx.db.read.select({ id: records.id }).from(records).where(withContract);
  const links = ctx.db.read
    .select({ partyId: recordLinks.toId, field: recordLinks.field, noun: records.noun, ...LABELS })
    .from(recordLinks)
    .innerJoin(records, eq(records.id, recordLinks.fromId))
    .where(inArray(recordLinks.toId, ids))
    .all();
  const byParty = Map.groupBy(links, ({ partyId }) => partyId);
  return parties.map((row) => ({ party: loadedFrom("party", row), links: byParty.get(row.id) ?? [] }));
}

type Standing = ReturnType<typeof standingsOf>[number];

/** Whoever gets data from us, provides a system or works for another processor may well process for us. */
const isEngaged = ({ links }: Standing): boolean =>
  links.some(({ noun, field }) => {
    if (noun === "activity") return !FIELDS_OF_CONTROLLERS.includes(field);
    return noun === "system" || (noun === "party" && field === "subProcessors");
  });

/** The records that we keep as a processor, which tell whether they name somebody. */
async function processorRecords(ctx: Context, organisationId: string, othersFirst: () => Promise<void>) {
  const rows = ctx.db.read
    .select({ state: records.state, ...LABELS })
    .from(records)
    .where(and(ofNoun(organisationId, "activity"), sql`json_extract(${records.state}, '$.role') = 'processor'`))
    .all();
  const read: (Label & { isNaming: (name: string) => boolean })[] = [];
  for (const { state, en, de } of rows) {
    await othersFirst();
    read.push({ en, de, isNaming: namedIn(wordsAndPeriods(JSON.parse(state)).words) });
  }
  return read;
}

const probable = (party: Loaded<"party">, sign: CustomerSign, among: readonly Label[]): ProbableCustomer => ({
  id: party.id,
  revision: party.revision,
  name: party.state.name,
  contracts: asProcessor(party.state.contracts).length,
  sign,
  activities: among.map(({ en, de }) => ({ en, de })),
});

async function found(ctx: Context, organisationId: string): Promise<ProbableCustomer[]> {
  const open = standingsOf(ctx, organisationId).filter(
    (one) => !isEngaged(one) && asProcessor(one.party.state.contracts).length > 0,
  );
  const othersFirst = paced();
  const customers: ProbableCustomer[] = [];
  let ours: Awaited<ReturnType<typeof processorRecords>> | undefined;
  for (const { party, links } of open) {
    await othersFirst();
    const served = links.filter(({ field }) => field === "controllersServed");
    if (served.length > 0) {
      customers.push(probable(party, "served", served));
      continue;
    }
    ours ??= await processorRecords(ctx, organisationId, othersFirst);
    const naming = ours.filter(({ isNaming }) => isNaming(party.state.name));
    if (naming.length > 0) customers.push(probable(party, "named", naming));
  }
  return customers;
}

/** Customers whose contract was probably kept as that of a processor; told to those alone who may set it right. */
export async function probableCustomers(ctx: Context, organisationId: string): Promise<ProbableCustomer[]> {
  return can(ctx.actor, "party.update", { organisationId }) ? found(ctx, organisationId) : [];
}

const righted = ({ id, revision }: z.infer<typeof SetRightInput>["parties"][number]): AnyChange => ({
  action: "party.update",
  noun: "party",
  id,
  expected: revision,
  plan(current) {
    if (!current) throw new AppError("not-found");
    return { ...current, contracts: setRight(current.contracts) };
  },
});

/** Turns the contracts of such parties round, all as one change. Throws `bad-input` where one of them is no such party. */
export async function setContractsRight(ctx: Context, { organisationId, parties }: z.infer<typeof SetRightInput>) {
  if (!can(ctx.actor, "party.update", { organisationId })) throw new AppError("forbidden");
  const known = new Set((await found(ctx, organisationId)).map(({ id }) => id));
  if (parties.some(({ id }) => !known.has(id)))
    throw new AppError("bad-input", { fields: [{ path: "parties", code: "not-in-list" }] });
  const changed = await mutate(ctx, organisationId, parties.map(righted));
  return { parties: changed.length };
}
