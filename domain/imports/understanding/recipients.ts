import type { z } from "zod";
import type { Recipient } from "../../activities/recipients";
import type { CountryCode } from "../../codes/countries";
import type { RecipientCategory } from "../../codes/recipient-categories";
import type { RecipientRole } from "../../codes/recipient-roles";
import { LINE_LIMIT } from "../../text-limits";
import type { MeaningCell } from "../meaning";
import { readCountry } from "../texts/countries";
import { countryOf, type ReadParty, readParty } from "../texts/party-names";
import { DATA_SUBJECT_NAMES } from "../vocabulary/data-subjects";
import { RECIPIENT_NAMES, RECIPIENT_ROLE_NAMES } from "../vocabulary/recipients";
import { besideIn, givenWords, type Placed, type RowInProgress, sortedCells, valuesIn } from "./row";

type RecipientInput = z.input<typeof Recipient>;

/** A recipient of the activity as transfers look for it. */
export type KnownRecipient = {
  rowId: string;
  name: string;
  country: CountryCode | undefined;
  /** The line of a table that names it. */
  of: string | undefined;
};

const INSIDE: readonly RecipientCategory[] = ["department", "management", "works-council", "it-department"];
const AUTHORITIES: readonly RecipientCategory[] = ["tax-office", "social-insurance", "court-police", "other-authority"];

const isKnown = (part: string): boolean => {
  const { name, nameKind } = readParty(part);
  return nameKind === "certain" || RECIPIENT_NAMES.find(name)?.whole === true;
};

type Found = {
  value: string;
  cell: MeaningCell;
  party: ReadParty;
  category: RecipientCategory | undefined;
  /** What the other cells of its line say of it. */
  beside: readonly MeaningCell[];
};

function foundIn(row: RowInProgress, cell: MeaningCell): Found[] {
  const values = valuesIn(cell, isKnown);
  const beside = besideIn(cell, values, row.cells("recipient-detail", "recipient-country"));
  return values.map((value) => {
    const own = readParty(value);
    const party = { ...own, details: [...own.details, ...beside.map(({ text }) => text.replace(/\s+/g, " "))] };
    const match = value.length > 200 ? undefined : RECIPIENT_NAMES.find(party.name);
    const category = match?.code ?? RECIPIENT_NAMES.find(party.details.join(" ").slice(0, 200))?.code;
    return { value, cell, party, category, beside };
  });
}

/** Reads recipients inside and outside; returns those outside for the transfers that go to them. */
export function readRecipients(row: RowInProgress): KnownRecipient[] {
  const inside = sortedCells(row.cells("internal-recipients"), { sentences: true });
  const outside = sortedCells(row.cells("recipients", "processors"), { sentences: true });
  for (const cell of [...inside.affirmed, ...outside.affirmed]) row.ask(cell);
  const found = outside.said.flatMap((cell) => foundIn(row, cell));
  const among = found.filter((one) => isInside(one));
  const internal = [...inside.said.flatMap((cell) => foundIn(row, cell)), ...among];
  row.give(
    "internalRecipients",
    internal.map(({ value, cell, beside }, index) => ({
      item: {
        id: `i${index + 1}`,
        description: row.words([value, ...beside.map(({ text }) => text)].join(", ")),
        evidence: [cell, ...beside].flatMap(row.evidence),
      },
      cell,
    })),
    inside.denied,
  );
  const external = found.filter((one) => !isInside(one));
  const recipients = external.map((one, index) => recipientOf(row, one, `r${index + 1}`));
  for (const cell of row.cells("contract")) setContract(row, recipients, cell);
  row.give("recipients", recipients, outside.denied);
  return external.map(({ party, cell: { of } }, index) => {
    return { rowId: `r${index + 1}`, name: party.name, country: countryOf(party), of };
  });
}

const isInside = ({ value, cell, category }: Found): boolean =>
  cell.meaning === "recipients" &&
  category !== undefined &&
  INSIDE.includes(category) &&
  RECIPIENT_NAMES.find(value)?.whole === true;

/** Whether a name is kept as a party: certain ones always; likely ones where no category of recipients explains them. */
function isParty({ party, cell, category }: Found): boolean {
  if (party.name.length > LINE_LIMIT) return false;
  if (party.nameKind === "certain") return true;
  const match = RECIPIENT_NAMES.find(party.name);
  if (match?.whole || DATA_SUBJECT_NAMES.find(party.name)?.whole) return false;
  const isDescribed =
    countryOf(party) !== undefined || party.details.some((detail) => RECIPIENT_ROLE_NAMES.find(detail));
  if (party.nameKind === "likely") return !match || isDescribed;
  return cell.meaning === "processors" && category === undefined && party.name.split(" ").length <= 4;
}

function roleOf({ party, cell, category }: Found): RecipientRole {
  const said = party.details
    .map((detail) => RECIPIENT_ROLE_NAMES.find(detail)?.code)
    .find((code) => code !== undefined);
  if (said) return said;
  if (
    cell.meaning === "processors" ||
    /^(?:unter)?auftrags(?:daten)?verarbeit|^(?:data )?(?:sub-?)?processor|^sous-traitant/i.test(party.name)
  )
    return "processor";
  return category && AUTHORITIES.includes(category) ? "authority" : "not-stated";
}

function recipientOf(row: RowInProgress, found: Found, id: string): Placed<RecipientInput> {
  const { party, cell, category, value, beside } = found;
  const named = isParty(found);
  const country = countryOf(party);
  const partyId = named ? partyOf(row, party, cell, category) : undefined;
  const details = party.details.filter((detail) => !isNothingMore(detail));
  const isPlain = category !== undefined && RECIPIENT_NAMES.find(value)?.whole === true;
  // What the file says of the recipient is kept in its own words wherever the codes do not say all of it.
  const others = beside.map(({ text }) => text).filter((text) => !isNothingMore(text));
  const words = named ? details.join(", ") : [...(isPlain ? [] : [value]), ...others].join(", ");
  if (country && !named) row.note(cell, value);
  return {
    item: {
      id,
      ...(partyId && { partyId }),
      category: category ?? "other",
      role: roleOf(found),
      ...(words && { receivesFor: row.words(words) }),
      evidence: [cell, ...beside].slice(0, 20).flatMap(row.evidence),
    },
    cell,
  };
}

/** Details that the country and the role have said already. */
const isNothingMore = (detail: string): boolean =>
  readCountry(detail) !== undefined || RECIPIENT_ROLE_NAMES.find(detail)?.whole === true;

export function partyOf(row: RowInProgress, party: ReadParty, cell: MeaningCell, category?: RecipientCategory): string {
  const country = countryOf(party);
  return row.draft.named(
    "party",
    party.name,
    { name: party.name, ...(category && { category }), ...(country && { contact: { country } }) },
    cell,
  );
}

/** Whose contract a cell speaks of: that of its line, or of the only processor, or of the only recipient. */
function contracted(recipients: readonly Placed<RecipientInput>[], { of }: MeaningCell) {
  const line = of === undefined ? [] : recipients.filter(({ cell }) => cell.of === of);
  const processors = recipients.filter(({ item }) => item.role === "processor");
  const meant = [line, processors, recipients].find((some) => some.length > 0) ?? [];
  return meant.length === 1 ? meant[0] : undefined;
}

/** A contract whose party nobody can tell is a question; a second cell of one line says more of the same contract. */
function setContract(row: RowInProgress, recipients: readonly Placed<RecipientInput>[], cell: MeaningCell): void {
  const meant = contracted(recipients, cell);
  const known = meant?.item.contract;
  if (sortedCells([cell]).denied.length > 0) row.note(cell);
  else if (!meant || (known && (cell.of === undefined || cell.text.length > LINE_LIMIT))) row.ask(cell);
  else if (known?.answer === "given" && known.evidence) {
    const text = [...known.evidence.flatMap(({ quotation }) => quotation ?? []), cell.text].join(", ");
    meant.item.contract = { ...known, value: row.words(text), evidence: [...known.evidence, ...row.evidence(cell)] };
  } else meant.item.contract = givenWords(row, cell.text, cell);
}

/** Parties of an activity beside its recipients: joint controllers, and controllers that a processor works for. */
export function readOtherParties(row: RowInProgress): void {
  const joint = sortedCells(row.cells("joint-controllers"), { sentences: true });
  const served = sortedCells(row.cells("controllers-served"), { sentences: true });
  for (const cell of [...joint.affirmed, ...served.affirmed]) row.ask(cell);
  const parties = (cells: readonly MeaningCell[]) =>
    cells.flatMap((cell) =>
      valuesIn(cell, isKnown).flatMap((value) => {
        const party = readParty(value);
        if (party.name.length > 200) row.ask(cell, value);
        else if (party.details.length > 0) row.note(cell, value);
        return party.name.length > 200 ? [] : [{ party, cell, partyId: partyOf(row, party, cell) }];
      }),
    );
  row.give(
    "jointControllers",
    parties(joint.said).map(({ cell, partyId }, index) => ({
      item: { id: `j${index + 1}`, partyId, evidence: row.evidence(cell) },
      cell,
    })),
    joint.denied,
  );
  const clients = parties(served.said);
  const [processing, ...others] = row.cells("controllers-served").length > 0 ? row.cells("processing") : [];
  for (const cell of processing && clients.length === 0 ? [processing, ...others] : others) row.ask(cell);
  row.give(
    "controllersServed",
    clients.map(({ cell, partyId }, index) => ({
      item: {
        id: `c${index + 1}`,
        partyId,
        ...(processing && { processing: givenWords(row, processing.text, processing) }),
        evidence: row.evidence(cell),
      },
      cell,
    })),
    served.denied,
  );
}
