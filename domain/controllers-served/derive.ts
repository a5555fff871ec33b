import type { Activity } from "../activities/activity";
import { itemsOf } from "../answers";
import { wordsOfName } from "../imports/names";
import type { Locale } from "../locales";
import { hasWords, type Words } from "../words";
import type { Customer } from "./customer-lines";

type ServedAnswer = Activity["controllersServed"];
type Served = ReturnType<typeof itemsOf<Extract<ServedAnswer, { answer: "given" }>["items"][number]>>[number];

/** What a list of customers makes of the controllers that an activity serves. */
export type Derived = {
  answer: ServedAnswer;
  /** Customers that were nobody's party yet. */
  parties: { id: string; name: string }[];
  /** Customers of the list, those whose party was there, and the rows that are new. */
  counts: { customers: number; known: number; added: number };
};

/** Two spellings of one name; another legal form is another person. */
const nameKey = (name: string): string => wordsOfName(name).join(" ") || name.trim();

const described = (processing: Words): Served["processing"] =>
  hasWords(processing) ? { answer: "given", value: processing, evidence: [] } : { answer: "not-stated" };

/**
 * Derives the controllers served, Art. 30(2)(a) and (b) GDPR, from the customers of contracts: each is matched to a party
 * by its name, or becomes one. What stands in a row already stays; the same list again changes nothing.
 */
export function deriveServed(
  customers: readonly Customer[],
  { answer, parties, usual, language }: DerivedFrom,
  newPartyId: () => string,
): Derived {
  const ids = new Map(parties.map(({ id, name }) => [nameKey(name), id]));
  const known = new Set(ids.values());
  const made: Derived["parties"] = [];
  const rows = new Map(itemsOf(answer).map((row) => [row.partyId, row]));
  const before = rows.size;
  const met = new Set<string>();
  for (const { name, processing } of customers) {
    const id = ids.get(nameKey(name)) ?? newPartyId();
    if (!known.has(id) && !ids.has(nameKey(name))) made.push({ id, name });
    ids.set(nameKey(name), id);
    met.add(id);
    const words = described(processing ? { [language]: processing } : usual);
    const row = rows.get(id) ?? {
      id: `c-${id.slice(id.indexOf("_") + 1)}`,
      partyId: id,
      processing: words,
      evidence: [],
    };
    rows.set(id, row.processing.answer === "not-stated" ? { ...row, processing: words } : row);
  }
  const items = [...rows.values()];
  return {
    answer: items.length > 0 ? { answer: "given", items, ...(answer.note && { note: answer.note }) } : answer,
    parties: made,
    counts: { customers: met.size, known: [...met].filter((id) => known.has(id)).length, added: rows.size - before },
  };
}

type DerivedFrom = {
  answer: ServedAnswer;
  parties: readonly { id: string; name: string }[];
  /** What is done for everybody for whom the list says nothing of its own. */
  usual: Words;
  language: Locale;
};
