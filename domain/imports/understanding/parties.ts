import type { z } from "zod";
import type { Contract, Party, SubProcessor } from "../../parties/party";
import { sameValue } from "../../same-value";
import { LINE_LIMIT, TEXT_LIMIT } from "../../words";
import type { CellOf, PartyMeaning, PartyRow } from "../meaning";
import { wordsOfName } from "../names";
import { destinationsIn, readCountry } from "../texts/countries";
import { dayIn, readDay } from "../texts/days";
import { readParty } from "../texts/party-names";
import { plain, plainWords } from "../texts/plain";
import { readSafeguards } from "../texts/safeguards";
import { splitList } from "../texts/split-list";
import { deniesAll, statementOf } from "../texts/statements";
import { RECIPIENT_NAMES } from "../vocabulary/recipients";
import { contactIn } from "./contact";
import { type DraftInProgress, ORGANISATION_KEY } from "./draft";

type PartyCell = CellOf<PartyMeaning>;
type PartyInput = z.input<typeof Party>;
type ContractInput = z.input<typeof Contract>;
/** One party with the cells of all rows that name it. */
type Listed = { name: string; key: string; cells: PartyCell[]; state: PartyInput };

const LONGEST_ADDRESS = 1_000;
/** What an answer holds at most: items of a list, places where a source says it. */
const MOST_ITEMS = 500;
const MOST_EVIDENCE = 20;
const MOST_STATED = 20;

/** Reads lists of parties, each party once; whoever sits behind them comes after, because they may be listed too. */
export function readParties(draft: DraftInProgress, rows: readonly PartyRow[]): void {
  const listed = new Map<string, Listed>();
  for (const { cells } of rows) {
    const said = cells
      .filter(({ text }) => statementOf(text).kind !== "blank")
      // Too long to be read: asked beside the description, as whatever has no room in it.
      .map((one) => (one.text.length > TEXT_LIMIT ? { ...one, meaning: "note" as const } : one));
    const cell = said.find(({ meaning }) => meaning === "party-name");
    const named = cell && nameIn(cell);
    if (!named) {
      for (const { text, place } of said) draft.ask({ key: ORGANISATION_KEY, field: "parties", text, place });
      continue;
    }
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
    else listed.set(key, { name: named.name, key, cells: others, state });
  }
  for (const one of listed.values()) readListed(draft, one);
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

/** The name of a party in its cell, and what stands behind or below it there. */
function nameIn(cell: PartyCell): { name: string; more: PartyCell[] } | undefined {
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

function ask(
  draft: DraftInProgress,
  { key }: Listed,
  field: keyof PartyInput,
  { heading, text, place }: PartyCell,
): void {
  draft.ask({ key, field, text: heading ? `${heading}: ${text}` : text, place });
}

/** What is said of a party beside its own fields, each text once and under its heading. */
function keepDescription(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const lines: string[] = [];
  for (const cell of cells) {
    const line = cell.meaning === "party-service" || !cell.heading ? cell.text : `${cell.heading}: ${cell.text}`;
    if (lines.includes(line)) continue;
    if ([...lines, line].join("\n").length > TEXT_LIMIT) ask(draft, party, "description", cell);
    else lines.push(line);
  }
  if (lines.length > 0) party.state.description = draft.words(lines.join("\n"));
}

function readContact(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const found = cells.map((cell) => ({ cell, ...contactIn(cell.text) }));
  const lines = [...new Set(found.map(({ address }) => address).filter(Boolean))];
  const address = lines.join("\n");
  const isTooLong = address.length > LONGEST_ADDRESS;
  if (isTooLong) for (const { cell } of found) ask(draft, party, "contact", cell);
  const of = (part: "email" | "phone" | "website") => found.find((one) => one[part] !== "")?.[part] ?? "";
  const contact = { address: isTooLong ? "" : address, email: of("email"), phone: of("phone"), website: of("website") };
  // A second address of the kind has no place of its own.
  for (const { cell, email, phone, website } of isTooLong ? [] : found)
    if (
      (email && email !== contact.email) ||
      (phone && phone !== contact.phone) ||
      (website && website !== contact.website)
    )
      ask(draft, party, "contact", cell);
  party.state.contact = contact;
}

/** Where a party sits: the one country that its cells name; how a source says it, where it says more than that. */
function readSeat(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const stated: NonNullable<PartyInput["statedAs"]> = { answer: "given", items: [] };
  const countries = cells.flatMap(({ text }) => readCountry(text) ?? destinationsIn(text).countries);
  const [country, second] = new Set(countries);
  for (const cell of cells) {
    if (readCountry(cell.text) && !second) continue;
    const text = cell.text.slice(0, LONGEST_ADDRESS);
    if (!stated.items.some((item) => item.text === text))
      stated.items.push({ id: `s${stated.items.length + 1}`, text, evidence: draft.evidence(cell) });
    const isBeyond = stated.items.findIndex((item) => item.text === text) >= MOST_STATED;
    if (second || isBeyond || text !== cell.text) ask(draft, party, "contact", cell);
  }
  if (country && !second) party.state.contact = { ...party.state.contact, country };
  if (stated.items.length > 0) party.state.statedAs = { ...stated, items: stated.items.slice(0, MOST_STATED) };
}

const KINDS: readonly (readonly [NonNullable<ContractInput["kind"]>, RegExp])[] = [
  ["joint-controllers", /art(?:\.|icle|ikel)? ?26|gemeinsam|joint/i],
  ["processing", /\bavv?\b|av-vertrag|auftragsverarb|\bdpa\b|processing|art(?:\.|icle|ikel)? ?28|sous-trait/i],
];

/** What is denied of a party: an answer where nothing is given, and a contradiction to settle where something is. */
function readDenied(
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
    if (!seen.has(cell.text)) ask(draft, party, field, cell);
    seen.add(cell.text);
  }
}

/** Contracts of a party, one for each row that speaks of one, and standard clauses, which are one with it too. */
function readContracts(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const denied: PartyCell[] = [];
  const rows = [...new Set(cells.map(({ of }) => of))].map((row) => cells.filter(({ of }) => of === row));
  const read = rows.flatMap((row): { contract: Contracted; from: PartyCell[] }[] => {
    const clauses = row.filter((cell) => cell.meaning === "party-safeguards" && isClauses(cell));
    const contract = contractIn(draft, party, row, denied);
    return [
      ...(contract ? [{ contract, from: row.filter(({ meaning }) => meaning !== "party-safeguards") }] : []),
      ...clauses.map((cell) => ({
        contract: {
          kind: "standard-clauses" as const,
          title: draft.words(cell.text),
          evidence: draft.evidence(cell),
        },
        from: [cell],
      })),
    ];
  });
  const distinct = read.filter(
    ({ contract }, at) => !read.slice(0, at).some((other) => isSame(contract, other.contract)),
  );
  const items = distinct.slice(0, MOST_ITEMS).map(({ contract }, at) => ({ id: `k${at + 1}`, ...contract }));
  if (items.length > 0) party.state.contracts = { answer: "given", items };
  for (const cell of distinct.slice(MOST_ITEMS).flatMap(({ from }) => from)) ask(draft, party, "contracts", cell);
  readDenied(draft, party, "contracts", denied);
}

const withoutPlaces = (fact: ContractInput["signedOn"]) =>
  fact && "evidence" in fact ? { ...fact, evidence: fact.evidence?.map(({ quotation }) => quotation) } : fact;

/** Rows of one party repeat its contract; only where they stand differs. */
const isSame = (...pair: [Contracted, Contracted]): boolean => {
  const [one, other] = pair.map(({ evidence, signedOn, endsOn, ...contract }) => ({
    ...contract,
    signedOn: withoutPlaces(signedOn),
    endsOn: withoutPlaces(endsOn),
  }));
  return sameValue(one, other);
};

const SAME_AS_ABOVE = /^(?:wie oben|siehe oben|s\. ?o\.|dito|dto\.?|ditto|(?:same )?as above|idem|["„“”]+)$/i;
/** A contract that is still to come is none yet. */
const PENDING =
  /(?<!\p{L})(?:ausstehend|steht aus|angefordert|angefragt|beantragt|in (?:klarung|prufung|verhandlung|arbeit|vorbereitung)|geplant|noch nicht|fehlt|erforderlich|anzufordern|abzuschliessen|pending|outstanding|requested|in progress|in negotiation|missing|planned|required|not yet|to be (?:signed|concluded)|en cours|a signer|manquant)(?!\p{L})/u;
const isPending = (text: string): boolean => text.length <= 80 && PENDING.test(plain(text));

type Contracted = Omit<ContractInput, "id">;

function contractIn(
  draft: DraftInProgress,
  party: Listed,
  row: readonly PartyCell[],
  denied: PartyCell[],
): Contracted | undefined {
  let contract: Contracted | undefined;
  const begun = (cell: PartyCell): Contracted => {
    contract ??= { kind: "processing", evidence: draft.evidence(cell) };
    return contract;
  };
  for (const cell of row.filter(({ meaning }) => meaning === "party-contract")) {
    const statement = statementOf(cell.text);
    if (statement.kind === "none" || statement.kind === "no" || deniesAll(cell.text.split(/[.:!]\s/)[0] ?? "")) {
      denied.push(cell);
      if (statement.kind === "words") party.cells.push({ ...cell, meaning: "note" });
    } else if (SAME_AS_ABOVE.test(cell.text.trim())) party.cells.push({ ...cell, meaning: "note" });
    else if (statement.kind === "unknown" || isPending(cell.text)) ask(draft, party, "contracts", cell);
    else if (!describeContract(draft, begun(cell), cell)) ask(draft, party, "contracts", cell);
  }
  for (const cell of row.filter(({ meaning }) => /^party-contract-/.test(meaning))) {
    const field = cell.meaning === "party-contract-end" ? ("endsOn" as const) : ("signedOn" as const);
    const { kind } = statementOf(cell.text);
    const isDenied = kind === "none" || kind === "no";
    const evidence = draft.evidence(cell);
    const day = dayIn(cell.text);
    const given = contract?.[field];
    if (day && !given) begun(cell)[field] = { answer: "given", value: day, evidence };
    else if (isDenied && contract && field === "endsOn" && !given) contract.endsOn = { answer: "none", evidence };
    else if (isDenied) denied.push(cell);
    // A contract has one such day: only the same one again says nothing new.
    else if (given?.answer !== "given" || given.value !== readDay(cell.text)) ask(draft, party, "contracts", cell);
  }
  return contract;
}

/** Gives a contract the kind, the day and the words that a cell has for it; false where it says another one already. */
function describeContract(draft: DraftInProgress, contract: Contracted, cell: PartyCell): boolean {
  const statement = statementOf(cell.text);
  const isBare = (statement.kind === "yes" && statement.rest === "") || readDay(cell.text) !== undefined;
  const title = isBare ? undefined : draft.words(cell.text);
  const day = dayIn(cell.text);
  const { signedOn } = contract;
  const isOtherDay = day && signedOn?.answer === "given" && signedOn.value !== day;
  if (isOtherDay || (title && contract.title && !sameValue(title, contract.title))) return false;
  contract.kind = KINDS.find(([, words]) => words.test(cell.text))?.[0] ?? contract.kind;
  if (day) contract.signedOn = { answer: "given", value: day, evidence: draft.evidence(cell) };
  if (title) contract.title = title;
  return true;
}

/** Standard clauses are an agreement with the party; other safeguards are a statement about transfers to it. */
const isClauses = ({ text }: PartyCell): boolean => readSafeguards(text).some(({ tool }) => tool === "art-46-2-c");

function readSubProcessors(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
  const denied = cells.filter(({ text }) => ["none", "no"].includes(statementOf(text).kind));
  const items = new Map<string, Omit<z.input<typeof SubProcessor>, "id">>();
  for (const cell of cells.filter((one) => !denied.includes(one)))
    for (const value of splitList(cell.text)) {
      const { name, nameKind, details } = readParty(value);
      const isNamed = nameKind !== "none" && name.length <= LINE_LIMIT;
      const partyId = isNamed ? draft.named("party", name, { name }, cell) : party.key;
      const service = details.length > 0 ? draft.words(details.join(", ")) : {};
      const known = items.get(partyId);
      if (partyId === party.key || (known ? !sameValue(known.service, service) : items.size >= MOST_ITEMS))
        ask(draft, party, "subProcessors", { ...cell, text: value });
      else if (!known) items.set(partyId, { partyId, service, evidence: draft.evidence(cell) });
    }
  if (items.size > 0)
    party.state.subProcessors = {
      answer: "given",
      items: [...items.values()].map((item, at) => ({ id: `u${at + 1}`, ...item })),
    };
  readDenied(draft, party, "subProcessors", denied);
}
