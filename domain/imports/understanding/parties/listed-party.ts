import type { z } from "zod";
import type { Party } from "../../../parties/party";
import type { CellOf, PartyMeaning } from "../../meaning";
import type { DraftInProgress } from "../draft";

export type PartyCell = CellOf<PartyMeaning>;
export type PartyInput = z.input<typeof Party>;
/** One party with the cell that names it first, and the other cells of all rows that name it. */
export type Listed = { name: string; key: string; cell: PartyCell; cells: PartyCell[]; state: PartyInput };

/** Places that an answer quotes at most. */
const MOST_EVIDENCE = 20;

/** Asks about a text of a party, under its heading. */
export function askOfParty(
  draft: DraftInProgress,
  { key }: Listed,
  field: keyof PartyInput,
  { heading, text, place }: PartyCell,
): void {
  draft.ask({ key, field, text: heading ? `${heading}: ${text}` : text, place });
}

/** What is denied of a party: an answer where nothing is given, and a contradiction to settle where something is. */
export function readDenied(
  draft: DraftInProgress,
  party: Listed,
  field: "contracts" | "subProcessors",
  denied: readonly PartyCell[],
): void {
  const isGiven = party.state[field] !== undefined;
  const quoted = isGiven ? [] : denied.slice(0, MOST_EVIDENCE);
  if (quoted.length > 0) party.state[field] = { answer: "none", evidence: quoted.flatMap(draft.evidence) };
  const seen = new Set(quoted.map(({ text }) => text));
  for (const cell of denied) {
    if (!seen.has(cell.text)) askOfParty(draft, party, field, cell);
    seen.add(cell.text);
  }
}
