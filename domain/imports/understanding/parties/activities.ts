import type { z } from "zod";
import type { Recipient } from "../../../activities/recipients";
import { TEXT_LIMIT } from "../../../text-limits";
import type { ImportedRecord } from "../../import-draft";
import type { MeaningCell } from "../../meaning";
import { comparedName } from "../../names";
import { plain, plainWords } from "../../texts/plain";
import { bracketedName, splitAtCommas, splitList } from "../../texts/split-list";
import { statementOf } from "../../texts/statements";
import type { DraftInProgress, KnownActivity, UnderstandOptions } from "../draft";
import { askOfParty, type Listed, type PartyCell } from "./listed-party";

type RecipientInput = z.input<typeof Recipient>;
type Recipients = { answer: string; items?: RecipientInput[] };

const MOST_RECIPIENTS = 500;

/** A number, or a name, as lists write it again: "VVT-003" and "vvt 003" are one. */
const numberKey = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");
const nameKey = (text: string): string => plainWords(text).join(" ");

/** The activities of a file and of the register, by their references and names. */
export class NamedActivities {
  readonly #inFile = new Map<string, Set<ImportedRecord>>();
  readonly #inRegister: UnderstandOptions["activityNamed"];

  constructor(inRegister: UnderstandOptions["activityNamed"]) {
    this.#inRegister = inRegister;
  }

  add(record: ImportedRecord | undefined, cells: readonly MeaningCell[]): void {
    if (!record) return;
    for (const { meaning, text } of cells) {
      if (meaning !== "reference" && meaning !== "name") continue;
      const key = `${meaning}:${meaning === "name" ? nameKey(text) : numberKey(text)}`;
      this.#inFile.set(key, (this.#inFile.get(key) ?? new Set()).add(record));
    }
  }

  #only(key: string): ImportedRecord | undefined {
    const [only, second] = this.#inFile.get(key) ?? [];
    return second ? undefined : only;
  }

  /** The one activity that a text means; of several of one name nobody knows which. */
  find(text: string): ImportedRecord | KnownActivity | undefined {
    const { name, brackets } = bracketedName(text);
    const [number = "", ...rest] = text.split(/[\s:–]+/u);
    for (const said of [text, name, ...brackets, ...(rest.length > 0 && /\d/.test(number) ? [number] : [])]) {
      if (nameKey(said) === "") continue;
      const inFile = this.#only(`reference:${numberKey(said)}`) ?? this.#only(`name:${nameKey(said)}`);
      const found = inFile ?? this.#inRegister?.(said);
      if (found) return found;
    }
    return undefined;
  }
}

/** Texts that name an activity each; commas part them where that makes one known. */
function namesIn(text: string, activities: NamedActivities): string[] {
  return splitList(text).flatMap((value) => {
    if (activities.find(value)) return [value];
    const parts = splitAtCommas(value).flatMap((part) =>
      activities.find(part) ? [part] : part.split(/ (?:und|sowie|and|et|&) |\//u).map((one) => one.trim()),
    );
    return parts.some((part) => activities.find(part)) ? parts.filter(Boolean) : [value];
  });
}

const PROCESSING = /auftrag|dienstleist|processor|vendor|supplier|service provider|sous-trait|prestat|hosting/;

/** Whether a list says that a party processes on our behalf: by its own heading, its role or its contract. */
function isProcessor({ cell, cells, state }: Listed): boolean {
  const headings = [
    cell.heading ?? "",
    cell.place.sheet,
    ...cells.map(({ text, meaning }) => (meaning === "party-category" ? text : "")),
  ];
  const { contracts } = state;
  const isContracted = contracts?.answer === "given" && contracts.items.some(({ kind }) => kind === "processing");
  return isContracted || headings.some((heading) => PROCESSING.test(plain(heading.slice(0, 300))));
}

type Link = { party: Listed; cell: PartyCell };

/**
 * Adds a party to the recipients of an activity, or fills its role in where it is one of them, and says at which place;
 * nothing where these say that there are none, or are too many.
 */
function addRecipient(
  draft: DraftInProgress,
  before: Recipients | undefined,
  { party, cell }: Link,
): { recipients: Recipients; at: number } | undefined {
  const items = before?.items ?? [];
  const role = isProcessor(party) ? ("processor" as const) : ("not-stated" as const);
  if (before?.answer === "none" || items.length >= MOST_RECIPIENTS) return undefined;
  const known = items.findIndex(({ partyId }) => partyId === party.key);
  if (known !== -1) {
    const said = items.map((item) =>
      item.partyId === party.key && (item.role ?? "not-stated") === "not-stated" ? { ...item, role } : item,
    );
    return { recipients: { ...before, answer: "given", items: said }, at: known };
  }
  const ids = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (ids.has(`r${number}`)) number += 1;
  const item: RecipientInput = {
    id: `r${number}`,
    partyId: party.key,
    category: party.state.category ?? "other",
    role,
    evidence: draft.evidence(cell),
  };
  return { recipients: { ...before, answer: "given", items: [...items, item] }, at: items.length };
}

/** What a list says a party is engaged for, where no activity bears the name, stays with the party and is asked. */
function keepWords(draft: DraftInProgress, link: Link, text: string, isAsked: boolean): void {
  const { party, cell } = link;
  const line = cell.heading ? `${cell.heading}: ${text}` : text;
  const before = Object.values(party.state.description ?? {}).join("\n");
  const fits = before.length + line.length < TEXT_LIMIT;
  if (fits) party.state.description = draft.words([before, line].filter(Boolean).join("\n"));
  if (isAsked || !fits) askOfParty(draft, party, "description", { ...cell, text });
}

function link(draft: DraftInProgress, found: ImportedRecord | KnownActivity, one: Link): boolean {
  const isOfFile = "state" in found;
  if (!isOfFile && found.partyNames.some((name) => comparedName(name) === comparedName(one.party.name))) return true;
  const record = isOfFile ? found : draft.activityOf(found, one.cell.place);
  // safe because the readers of activities give recipients as their schema takes them
  const before = record.state.recipients as Recipients | undefined;
  const added = addRecipient(draft, before, one);
  if (!added) return false;
  record.state.recipients = added.recipients;
  record.places[`recipients.items.${added.at}`] ??= one.cell.place;
  return true;
}

/** Makes a party a recipient of the activities that a list says it is engaged for. */
export function linkActivities(draft: DraftInProgress, party: Listed, activities: NamedActivities): void {
  for (const cell of party.cells.filter(({ meaning }) => meaning === "party-activities")) {
    const { kind } = statementOf(cell.text);
    if (kind !== "words") {
      keepWords(draft, { party, cell }, cell.text, kind === "unknown");
      continue;
    }
    for (const text of namesIn(cell.text, activities)) {
      const found = activities.find(text);
      if (!found) keepWords(draft, { party, cell }, text, true);
      else if (!link(draft, found, { party, cell })) keepWords(draft, { party, cell }, text, true);
    }
  }
}
