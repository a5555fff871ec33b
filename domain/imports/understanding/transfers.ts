import type { z } from "zod";
import type { Safeguard, Transfer } from "../../activities/recipients";
import { TEXT_LIMIT } from "../../text-limits";
import type { MeaningCell } from "../meaning";
import { type Destinations, destinationsIn, isAlwaysInEea, isEea, readCountry } from "../texts/countries";
import { plainWords } from "../texts/plain";
import { type ReadSafeguard, readSafeguards } from "../texts/safeguards";
import { statementOf } from "../texts/statements";
import type { KnownRecipient } from "./recipients";
import { type RowInProgress, sortedCells, valuesIn } from "./row";

type TransferInput = z.input<typeof Transfer>;
type SafeguardInput = z.input<typeof Safeguard>;
type Destination = TransferInput["destination"];

/** A transfer with the text that names it, before its safeguards are known. */
type Found = { destination: Destination; text: string; cell: MeaningCell; safeguards: SafeguardInput[] };

const isDestination = (part: string): boolean => {
  const { countries, organisations } = destinationsIn(part);
  return readCountry(part) !== undefined || isEea(part) || countries.length + organisations.length > 0;
};

/** Reads transfers to third countries; cells of one line of a form (`of`) belong together, all others are one group. */
export function readTransfers(row: RowInProgress, recipients: readonly KnownRecipient[]): void {
  // Where a recipient sits says that data go there; in the Union it says nothing of transfers.
  const seats = row.cells("recipient-country").filter(({ text }) => {
    const { countries, organisations } = destinationsOf(text);
    return organisations.length > 0 || countries.some((country) => !isAlwaysInEea(country));
  });
  const cells = [...row.cells("transfers", "third-countries", "safeguards"), ...seats];
  const groups = [...new Set(cells.map((cell) => cell.of))];
  const stated = sortedCells(
    cells.filter(({ meaning }) => meaning !== "safeguards"),
    { sentences: true },
  );
  const found = groups.flatMap((group) =>
    transfersOf(
      row,
      cells.filter((cell) => cell.of === group),
    ),
  );
  const inside = stated.said.filter(({ text }) => isOnlyEea(text));
  if (found.length > 0) for (const cell of inside) row.note(cell);
  const denied = [...stated.denied, ...(found.length === 0 ? inside : [])];
  row.give(
    "transfers",
    found.map((one, index) => ({ item: transferOf(row, one, `t${index + 1}`, recipients), cell: one.cell })),
    denied,
  );
}

/** Whether a text names nothing but the Union or states of the European Economic Area: then no transfer takes place. */
function isOnlyEea(text: string): boolean {
  if (isEea(text)) return true;
  const { countries, organisations } = destinationsIn(text);
  return countries.length > 0 && organisations.length === 0 && countries.every(isAlwaysInEea);
}

function transfersOf(row: RowInProgress, cells: readonly MeaningCell[]): Found[] {
  const { said, affirmed } = sortedCells(
    cells.filter(({ meaning }) => meaning !== "safeguards"),
    { sentences: true },
  );
  const values = said.flatMap((cell) => valuesIn(cell, isDestination).map((text) => ({ text, cell })));
  const found = values.flatMap(({ text, cell }) => foundIn(row, text, cell));
  const loose = values.filter(({ text }) => !isDestination(text));
  // A text without a destination beside one that has it is about the same transfer, mostly its safeguard.
  if (found.length > 0) for (const { text, cell } of loose) addSafeguards(row, found, text, cell);
  else for (const { text, cell } of loose) found.push(nowhere(row, text, cell));
  if (found.length === 0) for (const cell of affirmed) found.push(nowhere(row, cell.text, cell));
  readSafeguardCells(row, found, cells);
  return found;
}

function foundIn(row: RowInProgress, text: string, cell: MeaningCell): Found[] {
  const named = destinationsOf(text);
  const third = named.countries.filter((country) => !isAlwaysInEea(country));
  const destinations: Destination[] = [
    ...third.map((country) => ({ kind: "country" as const, country })),
    ...named.organisations.map((name) => ({ kind: "organisation" as const, name })),
  ];
  if (destinations.length === 0 && isDestination(text) && !isOnlyEea(cell.text)) row.note(cell, text);
  const safeguards = safeguardsIn(row, text);
  return destinations.map((destination) => ({ destination, text, cell, safeguards: [...safeguards] }));
}

const destinationsOf = (text: string): Destinations => {
  const whole = readCountry(text);
  return whole ? { countries: [whole], organisations: [] } : destinationsIn(text);
};

/** A transfer of which the file does not say where it goes: that becomes a question. */
function nowhere(row: RowInProgress, text: string, cell: MeaningCell): Found {
  row.ask(cell, text);
  return { destination: { kind: "not-stated" }, text, cell, safeguards: safeguardsIn(row, text) };
}

const safeguardsIn = (row: RowInProgress, text: string): SafeguardInput[] =>
  readSafeguards(text).map((one) => safeguardOf(row, one, text));

const safeguardOf = (
  row: RowInProgress,
  { tool, sccSet, sccModules }: ReadSafeguard,
  text: string,
): SafeguardInput => ({
  tool,
  ...(sccSet && { sccSet: { answer: "given", value: sccSet } }),
  sccModules,
  description: row.words(text),
});

/** Adds what a text says of safeguards: to the destinations that it names, or to the only transfer. */
function addSafeguards(row: RowInProgress, found: readonly Found[], text: string, cell: MeaningCell): void {
  const safeguards = safeguardsIn(row, text);
  row.use(cell);
  if (safeguards.length === 0) keepBeside(row, found, text, cell);
  const { countries } = destinationsOf(text);
  const named = found.filter(
    ({ destination }) => destination.kind === "country" && countries.includes(destination.country),
  );
  const meant = named.length > 0 ? named : found;
  for (const one of meant) one.safeguards.push(...safeguards);
}

/** What stands in the line of one transfer is about it, the name of its recipient above all; elsewhere it is asked. */
function keepBeside(row: RowInProgress, found: readonly Found[], text: string, cell: MeaningCell): void {
  const [only, second] = found;
  const isFull = (only?.text.length ?? 0) + text.length > TEXT_LIMIT - 2;
  if (!cell.of || !only || second || isFull) row.ask(cell, text);
  else only.text = [only.text, text].filter(Boolean).join(", ");
}

function readSafeguardCells(row: RowInProgress, found: Found[], cells: readonly MeaningCell[]): void {
  const { said, affirmed } = sortedCells(cells.filter(({ meaning }) => meaning === "safeguards"));
  for (const cell of affirmed) row.ask(cell);
  const values = said.flatMap((cell) =>
    valuesIn(cell, (part) => readSafeguards(part).length > 0).map((text) => ({ text, cell })),
  );
  const [first] = values;
  if (found.length === 0 && first && values.some(({ text }) => readSafeguards(text).length > 0)) {
    const stated = cells.some(({ meaning }) => meaning !== "safeguards");
    // A safeguard beside "no transfer" is no transfer; one beside a blank is a transfer to nobody knows where.
    if (stated) {
      for (const { text, cell } of values) row.ask(cell, text);
      return;
    }
    found.push({ destination: { kind: "not-stated" }, text: "", cell: first.cell, safeguards: [] });
  }
  const general = values.filter(({ text }) => destinationsOf(text).countries.length === 0);
  for (const { text, cell } of values) {
    // Several safeguards for several destinations, and nothing says which is whose.
    const isUnclear = general.length > 1 && found.length > 1 && general.some((one) => one.text === text);
    if (found.length === 0 || isUnclear) row.ask(cell, text);
    else addSafeguards(row, found, text, cell);
  }
}

/** A "yes" and nothing that follows it. */
function isBareYes(text: string): boolean {
  const said = statementOf(text);
  return said.kind === "yes" && said.rest === "";
}

function transferOf(
  row: RowInProgress,
  found: Found,
  id: string,
  recipients: readonly KnownRecipient[],
): TransferInput {
  const { destination, text, cell, safeguards } = found;
  const recipientRow = recipientOf(found, recipients);
  const isBare = text === "" || readCountry(text) !== undefined || isBareYes(text);
  return {
    id,
    ...(recipientRow && { recipientRow }),
    destination,
    ...(safeguards.length > 0 && { safeguards: { answer: "given", items: safeguards.slice(0, 500) } }),
    ...(!isBare && { note: row.words(text) }),
    evidence: row.evidence(cell),
  };
}

/** The recipient that the text names, or the only one that sits in the country; otherwise nobody said whose transfer it is. */
function recipientOf({ text, destination, cell }: Found, recipients: readonly KnownRecipient[]): string | undefined {
  const [own, another] = recipients.filter(({ of }) => of !== undefined && of === cell.of);
  if (own && !another) return own.rowId;
  const said = ` ${plainWords(text.slice(0, 2_000)).join(" ")} `;
  const named = recipients.filter(({ name }) => {
    const words = plainWords(name);
    const short = words[0] !== undefined && words[0].length >= 4 ? words[0] : words.join(" ");
    return short !== "" && said.includes(` ${short} `);
  });
  const seated = recipients.filter(({ country }) => destination.kind === "country" && country === destination.country);
  const [only, second] = named.length > 0 ? named : seated;
  return second ? undefined : only?.rowId;
}
