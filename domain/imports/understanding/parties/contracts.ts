import type { z } from "zod";
import type { Contract } from "../../../parties/party";
import { sameValue } from "../../../same-value";
import { dayIn, readDay } from "../../texts/days";
import { plain } from "../../texts/plain";
import { readSafeguards } from "../../texts/safeguards";
import { deniesAll, statementOf } from "../../texts/statements";
import type { DraftInProgress } from "../draft";
import { askOfParty, type Listed, type PartyCell, readDenied } from "./listed-party";

type ContractInput = z.input<typeof Contract>;

const MOST_CONTRACTS = 500;

const KINDS: readonly (readonly [NonNullable<ContractInput["kind"]>, RegExp])[] = [
  ["joint-controllers", /art(?:\.|icle|ikel)? ?26|gemeinsam|joint/i],
  ["processing", /\bavv?\b|av-vertrag|auftragsverarb|\bdpa\b|processing|art(?:\.|icle|ikel)? ?28|sous-trait/i],
];

/** Contracts of a party, one for each row that speaks of one, and standard clauses, which are one with it too. */
export function readContracts(draft: DraftInProgress, party: Listed, cells: readonly PartyCell[]): void {
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
  const items = distinct.slice(0, MOST_CONTRACTS).map(({ contract }, at) => ({ id: `k${at + 1}`, ...contract }));
  if (items.length > 0) party.state.contracts = { answer: "given", items };
  for (const cell of distinct.slice(MOST_CONTRACTS).flatMap(({ from }) => from))
    askOfParty(draft, party, "contracts", cell);
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
    else if (statement.kind === "unknown" || isPending(cell.text)) askOfParty(draft, party, "contracts", cell);
    else if (!describeContract(draft, begun(cell), cell)) askOfParty(draft, party, "contracts", cell);
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
    else if (given?.answer !== "given" || given.value !== readDay(cell.text))
      askOfParty(draft, party, "contracts", cell);
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
export const isClauses = ({ text }: PartyCell): boolean =>
  readSafeguards(text).some(({ tool }) => tool === "art-46-2-c");
