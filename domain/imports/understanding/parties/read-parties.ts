import { LINE_LIMIT, TEXT_LIMIT } from "../../../text-limits";
import type { PartyMeaning, PartyRow } from "../../meaning";
import { wordsOfName } from "../../names";
import { readCountry } from "../../texts/countries";
import { nameWithForm } from "../../texts/legal-forms";
import { readParty } from "../../texts/party-names";
import { plainWords } from "../../texts/plain";
import { valuesOf } from "../../texts/split-list";
import { statementOf } from "../../texts/statements";
import { RECIPIENT_NAMES } from "../../vocabulary/recipients";
import { type DraftInProgress, ORGANISATION_KEY } from "../draft";
import { isClauses, readContracts } from "./contracts";
import { askOfParty, type Listed, type PartyCell, type PartyInput } from "./listed-party";
import { readContact, readSeat } from "./seat";
import { readSubProcessors } from "./sub-processors";

/** Reads lists of parties, each party once; whoever sits behind them comes after, because they may be listed too. */
export function readParties(draft: DraftInProgress, rows: readonly PartyRow[]): Listed[] {
  const listed = new Map<string, Listed>();
  for (const { cells } of rows) {
    const said = cells
      .filter(({ text }) => statementOf(text).kind !== "blank")
      // Too long to be read: asked beside the description, as whatever has no room in it.
      .map((one) => (one.text.length > TEXT_LIMIT ? { ...one, meaning: "note" as const } : one));
    const cell = said.find(({ meaning }) => meaning === "party-name");
    const names = cell ? namesIn(cell) : [];
    if (!cell || names.length === 0)
      for (const { text, place } of said) draft.ask({ key: ORGANISATION_KEY, field: "parties", text, place });
    else for (const named of names) addNamed(draft, listed, { cell, named, said });
  }
  for (const one of listed.values()) readListed(draft, one);
  return [...listed.values()];
}

type Row = { cell: PartyCell; named: Named; said: readonly PartyCell[] };

function addNamed(draft: DraftInProgress, listed: Map<string, Listed>, { cell, named, said }: Row): void {
  const beside = said.filter((one) => one !== cell);
  // A second name in one row is said of the first.
  const others = [
    ...beside.map((one) => (one.meaning === "party-name" ? { ...one, meaning: "note" as const } : one)),
    ...named.more,
  ];
  const state: PartyInput = { name: named.name };
  // The state is filled in below; whatever names the party meanwhile has its key.
  const key = draft.named("party", named.name, state, cell);
  const known = listed.get(key);
  if (known) known.cells.push(...otherSpelling(known, named.name, cell), ...others);
  else listed.set(key, { name: named.name, key, cell, cells: others, state });
}

/** A name with words that the first row leaves out is kept as it stands. */
function otherSpelling({ name }: Listed, spelling: string, cell: PartyCell): PartyCell[] {
  const words = wordsOfName(name);
  const isMore = wordsOfName(spelling).some((word) => !words.includes(word));
  return isMore ? [{ ...cell, meaning: "note", text: spelling }] : [];
}

/** A name and what is said of it, where the two are all that the text says. */
function wholeParty(text: string): { name: string; details: string[] } {
  const { name, details } = readParty(text);
  const words = new Set([name, ...details].flatMap(plainWords));
  return plainWords(text).every((word) => words.has(word)) ? { name, details } : { name: text, details: [] };
}

type Named = { name: string; more: PartyCell[] };

/** The parties that a cell names: several where each has a legal form, or else one with its address below it. */
function namesIn(cell: PartyCell): Named[] {
  const values = valuesOf(cell.text, (part) => nameWithForm(part) !== undefined);
  const areNames = values.length > 1 && values.every((value) => nameWithForm(value) !== undefined);
  return (areNames ? values : [cell.text]).flatMap((text) => nameIn({ ...cell, text }) ?? []);
}

/** The name of a party in its cell, and what stands behind or below it there. */
function nameIn(cell: PartyCell): Named | undefined {
  const [first = "", ...lines] = cell.text.split("\n").map((line) => line.trim());
  const { name, details } = wholeParty(first);
  if (name === "" || name.length > LINE_LIMIT) return undefined;
  const address = lines.filter(Boolean).join("\n");
  const about = (meaning: PartyMeaning, text: string): PartyCell => ({ ...cell, meaning, text, heading: undefined });
  return {
    name,
    more: [
      ...details.map((detail) => about(readCountry(detail) ? "party-country" : "note", detail)),
      ...(address ? [about("party-address", address)] : []),
    ],
  };
}

function readListed(draft: DraftInProgress, party: Listed): void {
  const { cells, state } = party;
  const of = (...meanings: PartyMeaning[]) => cells.filter(({ meaning }) => meanings.includes(meaning));
  readCategory(state, of("party-category", "party-service"));
  readContact(draft, party, of("party-address"));
  readSeat(draft, party, of("party-country"));
  readContracts(draft, party, of("party-contract", "party-contract-date", "party-contract-end", "party-safeguards"));
  readSubProcessors(draft, party, of("party-sub-processors"));
  const [measures, ...others] = of("party-measures");
  if (measures) {
    const evidence = draft.evidence(measures);
    const statement = statementOf(measures.text).kind;
    state.measures =
      statement === "none" || statement === "no"
        ? { answer: "none", evidence }
        : { answer: "given", value: draft.words(measures.text), evidence };
  }
  keepDescription(draft, party, [
    ...of("party-service", "party-category", "note"),
    ...of("party-safeguards").filter((cell) => !isClauses(cell)),
    ...others,
  ]);
}

function readCategory(state: PartyInput, cells: readonly PartyCell[]): void {
  const found = cells.flatMap(({ text }) => RECIPIENT_NAMES.find(text.slice(0, 200)) ?? []);
  const [first] = [...found.filter(({ whole }) => whole), ...found];
  if (first) state.category = first.code;
}

/** What is said of a party beside its own fields, each text once and under its heading. */
function keepDescription(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const lines: string[] = [];
  for (const cell of cells) {
    const line = cell.meaning === "party-service" || !cell.heading ? cell.text : `${cell.heading}: ${cell.text}`;
    if (lines.includes(line)) continue;
    if ([...lines, line].join("\n").length > TEXT_LIMIT) askOfParty(draft, party, "description", cell);
    else lines.push(line);
  }
  if (lines.length > 0) party.state.description = draft.words(lines.join("\n"));
}
