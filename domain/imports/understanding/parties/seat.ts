import { destinationsIn, readCountry } from "../../texts/countries";
import { contactIn } from "../contact";
import type { DraftInProgress } from "../draft";
import { askOfParty, type Listed, type PartyCell, type PartyInput } from "./listed-party";

const LONGEST_ADDRESS = 1_000;
const MOST_STATED = 20;

/** The ways to reach a party; a second one of a kind is a question. */
export function readContact(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const found = cells.map((cell) => ({ cell, ...contactIn(cell.text) }));
  const lines = [...new Set(found.map(({ address }) => address).filter(Boolean))];
  const address = lines.join("\n");
  const isTooLong = address.length > LONGEST_ADDRESS;
  if (isTooLong) for (const { cell } of found) askOfParty(draft, party, "contact", cell);
  const of = (part: "email" | "phone" | "website") => found.find((one) => one[part] !== "")?.[part] ?? "";
  const contact = { address: isTooLong ? "" : address, email: of("email"), phone: of("phone"), website: of("website") };
  // A second address of the kind has no place of its own.
  for (const { cell, email, phone, website } of isTooLong ? [] : found)
    if (
      (email && email !== contact.email) ||
      (phone && phone !== contact.phone) ||
      (website && website !== contact.website)
    )
      askOfParty(draft, party, "contact", cell);
  party.state.contact = contact;
}

/** Where a party sits: the one country that its cells name; how a source says it, where it says more than that. */
export function readSeat(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const stated: NonNullable<PartyInput["statedAs"]> = { answer: "given", items: [] };
  const countries = cells.flatMap(({ text }) => readCountry(text) ?? destinationsIn(text).countries);
  const [country, second] = new Set(countries);
  for (const cell of cells) {
    if (readCountry(cell.text) && !second) continue;
    const text = cell.text.slice(0, LONGEST_ADDRESS);
    if (!stated.items.some((item) => item.text === text))
      stated.items.push({ id: `s${stated.items.length + 1}`, text, evidence: draft.evidence(cell) });
    const isBeyond = stated.items.findIndex((item) => item.text === text) >= MOST_STATED;
    if (second || isBeyond || text !== cell.text) askOfParty(draft, party, "contact", cell);
  }
  if (country && !second) party.state.contact = { ...party.state.contact, country };
  if (stated.items.length > 0) party.state.statedAs = { ...stated, items: stated.items.slice(0, MOST_STATED) };
}
