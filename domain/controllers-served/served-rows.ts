import type { Activity } from "../activities/activity";
import { itemsOf } from "../answers";
import { hasWords, type Words } from "../words";

export type ServedAnswer = Activity["controllersServed"];
type Served = Extract<ServedAnswer, { answer: "given" }>["items"][number];

/** A controller for whom the activity is done, and what is done for it. */
export type Serving = { partyId: string; processing: Words };

const described = (processing: Words): Served["processing"] =>
  hasWords(processing) ? { answer: "given", value: processing, evidence: [] } : { answer: "not-stated" };

const rowOf = ({ partyId, processing }: Serving): Served => ({
  id: `c-${partyId.slice(partyId.indexOf("_") + 1)}`,
  partyId,
  processing: described(processing),
  evidence: [],
});

function answerWith(items: Served[], before: ServedAnswer): ServedAnswer {
  const note = before.note && { note: before.note };
  if (items.length > 0) return { answer: "given", items, ...note };
  return before.answer === "given" ? { answer: "not-stated", ...note } : before;
}

/** Adds controllers served. What stands in a row already stays, and what it leaves open is filled in. */
export function withServed(answer: ServedAnswer, added: readonly Serving[]): ServedAnswer {
  const rows = new Map(itemsOf(answer).map((row) => [row.partyId, row]));
  for (const serving of added) {
    const row = rows.get(serving.partyId);
    if (!row) rows.set(serving.partyId, rowOf(serving));
    else if (row.processing.answer === "not-stated")
      rows.set(serving.partyId, { ...row, processing: described(serving.processing) });
  }
  return answerWith([...rows.values()], answer);
}

/** Takes controllers out that are served no longer. */
export function withoutServed(answer: ServedAnswer, partyIds: readonly string[]): ServedAnswer {
  return answerWith(
    itemsOf(answer).filter((row) => !partyIds.includes(row.partyId)),
    answer,
  );
}

export const servedIn = (answer: ServedAnswer): ReadonlySet<string> =>
  new Set(itemsOf(answer).map(({ partyId }) => partyId));
