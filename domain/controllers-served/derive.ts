import { wordsOfName } from "../imports/names";
import type { Locale } from "../locales";
import type { Party } from "../parties/party";
import type { Day } from "../periods";
import type { Words } from "../words";
import { type StatedContract, standingOn, withStated } from "./contract-on-behalf";
import type { Customer } from "./customer-lines";
import { type ServedAnswer, type Serving, servedIn, withServed } from "./served-rows";

type Contracts = Party["contracts"];
type Known = { id: string; name: string; contracts: Contracts };

/** What a list of customers makes of the controllers that an activity serves. */
export type Derived = {
  answer: ServedAnswer;
  /** Customers that were nobody's party yet. */
  created: Known[];
  /** What the list says of the contracts of parties that were there. */
  stated: { id: string; contracts: StatedContract[] }[];
  /** Customers whose contracts have all ended: nobody for whom we still work, so they get no new row. */
  ended: { id: string | null; name: string; on: Day }[];
  /** Customers of the list, those whose party was there, and the rows that are new. */
  counts: { customers: number; known: number; added: number };
};

/** Two spellings of one name; another legal form is another person. */
export const nameKey = (name: string): string => wordsOfName(name).join(" ") || name.trim();

type Met = { id: string | null; name: string; before: Contracts; stated: StatedContract[]; processing: string };

/** The parties by their names; of two that bear one name, that which is served already, or else the first. */
function knownByName(parties: readonly Known[], served: ReadonlySet<string>): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const party of parties) {
    const key = nameKey(party.name);
    const other = known.get(key);
    if (!other || (served.has(party.id) && !served.has(other.id))) known.set(key, party);
  }
  return known;
}

/** One entry for each customer, however often the list names them, with the party that bears the name. */
function metIn(customers: readonly Customer[], known: ReadonlyMap<string, Known>): Met[] {
  const met = new Map<string, Met>();
  for (const { name, processing, contract } of customers) {
    const key = nameKey(name);
    const party = known.get(key);
    const before = party?.contracts ?? { answer: "not-stated" };
    const one = met.get(key) ?? { id: party?.id ?? null, name: party?.name ?? name, before, stated: [], processing };
    met.set(key, {
      ...one,
      processing: one.processing || processing,
      stated: contract ? [...one.stated, contract] : one.stated,
    });
  }
  return [...met.values()];
}

/**
 * Derives the controllers served, Art. 30(2)(a) and (b) GDPR, from a list of customers: each is matched to a party by its
 * name, or becomes one, with the contract that the list states. What stands in a row already stays; the same list again
 * changes nothing.
 */
export function deriveServed(
  customers: readonly Customer[],
  { answer, parties, usual, language, today }: DerivedFrom,
  newPartyId: () => string,
): Derived {
  const serving: Serving[] = [];
  const derived: Omit<Derived, "answer" | "counts"> = { created: [], stated: [], ended: [] };
  const served = servedIn(answer);
  const all = metIn(customers, knownByName(parties, served));
  for (const { id, name, before, stated, processing } of all) {
    const contracts = withStated(before, stated);
    const standing = standingOn(today, contracts);
    if (id && stated.length > 0) derived.stated.push({ id, contracts: stated });
    if (standing.kind === "ended") {
      derived.ended.push({ id, name, on: standing.on });
      continue;
    }
    const partyId = id ?? newPartyId();
    if (!id) derived.created.push({ id: partyId, name, contracts });
    serving.push({ partyId, processing: processing ? { [language]: processing } : usual });
  }
  const after = withServed(answer, serving);
  const known = all.filter(({ id }) => id !== null).length;
  return {
    ...derived,
    answer: after,
    counts: { customers: all.length, known, added: servedIn(after).size - served.size },
  };
}

type DerivedFrom = {
  answer: ServedAnswer;
  /** The parties that bear a name of the list. */
  parties: readonly Known[];
  /** What is done for everybody for whom the list says nothing of its own. */
  usual: Words;
  language: Locale;
  today: Day;
};
