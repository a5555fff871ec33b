import type { z } from "zod";
import type { SubProcessor } from "../../../parties/party";
import { sameValue } from "../../../same-value";
import { LINE_LIMIT } from "../../../text-limits";
import { readParty } from "../../texts/party-names";
import { splitList } from "../../texts/split-list";
import { statementOf } from "../../texts/statements";
import type { DraftInProgress } from "../draft";
import { askOfParty, type Listed, type PartyCell, readDenied } from "./listed-party";

const MOST_SUB_PROCESSORS = 500;

/** Whoever a processor engages, each as a party of its own. */
export function readSubProcessors(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const denied = cells.filter(({ text }) => ["none", "no"].includes(statementOf(text).kind));
  const items = new Map<string, Omit<z.input<typeof SubProcessor>, "id">>();
  for (const cell of cells.filter((one) => !denied.includes(one)))
    for (const value of splitList(cell.text)) {
      const { name, nameKind, details } = readParty(value);
      const isNamed = nameKind !== "none" && name.length <= LINE_LIMIT;
      const partyId = isNamed ? draft.named("party", name, { name }, cell) : party.key;
      const service = details.length > 0 ? draft.words(details.join(", ")) : {};
      const known = items.get(partyId);
      if (partyId === party.key || (known ? !sameValue(known.service, service) : items.size >= MOST_SUB_PROCESSORS))
        askOfParty(draft, party, "subProcessors", { ...cell, text: value });
      else if (!known) items.set(partyId, { partyId, service, evidence: draft.evidence(cell) });
    }
  if (items.size > 0)
    party.state.subProcessors = {
      answer: "given",
      items: [...items.values()].map((item, at) => ({ id: `u${at + 1}`, ...item })),
    };
  readDenied(draft, party, "subProcessors", denied);
}
