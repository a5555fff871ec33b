import { type Fact, givenValue, itemsOf } from "../answers";
import { Contract, type Party } from "../parties/party";
import type { Day } from "../periods";

/** The days of a contract under which we process for a customer, as a list says them. */
export type StatedContract = { signedOn: Fact<Day>; endsOn: Fact<Day> };

/** How a customer stands on a day: without such a contract, with one, or with none but those that have ended. */
export type Standing = { kind: "none" } | { kind: "in-force"; until: Day | null } | { kind: "ended"; on: Day };

type Contracts = Party["contracts"];

/** The contracts of Art. 28(3) GDPR in which the party is the controller. */
const onBehalf = (contracts: Contracts): Contract[] =>
  itemsOf(contracts).filter(({ kind }) => kind === "processing-on-behalf");

/** Whether we process for a party on a day; a contract still holds on the day on which it ends. */
export function standingOn(day: Day, contracts: Contracts): Standing {
  const ends = onBehalf(contracts).map(({ endsOn }) => givenValue(endsOn) ?? null);
  const days = ends.filter((end) => end !== null).sort();
  const last = days.at(-1);
  if (ends.includes(null)) return { kind: "in-force", until: null };
  if (last === undefined) return { kind: "none" };
  return last < day ? { kind: "ended", on: last } : { kind: "in-force", until: last };
}

/** What a list states takes the place of what stood there, unless it says the same or nothing. */
function restated(before: Fact<Day>, stated: Fact<Day>): Fact<Day> {
  const isSame = before.answer === stated.answer && givenValue(before) === givenValue(stated);
  return stated.answer === "not-stated" || isSame ? before : stated;
}

/** The contracts of a party by id while a list is taken in, and those that the list has spoken of. */
type Taken = { items: Map<string, Contract>; met: Set<string> };

const isOf = (day: Day | undefined, fact: Fact<Day>): boolean => day !== undefined && givenValue(fact) === day;

const onBehalfIn = ({ items }: Taken): Contract[] =>
  [...items.values()].filter(({ kind }) => kind === "processing-on-behalf");

function newRowId(signed: Day | undefined, taken: ReadonlyMap<string, unknown>): string {
  const plain = signed ? `on-behalf-${signed}` : "on-behalf";
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  return id;
}

function write({ items, met }: Taken, stated: StatedContract, meant: Contract | undefined): void {
  const own = meant ?? { id: newRowId(givenValue(stated.signedOn), items), kind: "processing-on-behalf" };
  const signedOn = meant ? restated(meant.signedOn, stated.signedOn) : stated.signedOn;
  const endsOn = meant ? restated(meant.endsOn, stated.endsOn) : stated.endsOn;
  items.set(own.id, Contract.parse({ ...own, signedOn, endsOn }));
  met.add(own.id);
}

/** One statement for each day of signature, with the last end that the list gives it. */
function bySignature(stated: readonly StatedContract[]): StatedContract[] {
  const signed = new Map<Day, StatedContract>();
  for (const { signedOn, endsOn } of stated) {
    const day = givenValue(signedOn);
    if (day === undefined) continue;
    signed.set(day, { signedOn, endsOn: restated(signed.get(day)?.endsOn ?? endsOn, endsOn) });
  }
  return [...signed.values()];
}

/** A contract that is named by its signature is the one of that day, or the only one whose day nobody stated. */
function writeSigned(taken: Taken, stated: StatedContract): void {
  const all = onBehalfIn(taken);
  const alike = all.find(({ signedOn }) => isOf(givenValue(stated.signedOn), signedOn));
  const open = all.filter(({ signedOn }) => givenValue(signedOn) === undefined);
  write(taken, stated, alike ?? (open.length === 1 ? open[0] : undefined));
}

/** A contract without a day of signature is the only one there is, unless the list has spoken of that one already. */
function writeUnsigned(taken: Taken, stated: StatedContract): void {
  const [only, ...others] = onBehalfIn(taken);
  write(taken, stated, only && others.length === 0 && !taken.met.has(only.id) ? only : undefined);
}

/** The contracts of a party with those that a list states; the same list again changes nothing. */
export function withStated(contracts: Contracts, stated: readonly StatedContract[]): Contracts {
  if (stated.length === 0) return contracts;
  const taken: Taken = { items: new Map(itemsOf(contracts).map((one) => [one.id, one])), met: new Set() };
  for (const one of bySignature(stated)) writeSigned(taken, one);
  const isKnown = ({ endsOn }: StatedContract) => {
    const same = onBehalfIn(taken).find((contract) => restated(contract.endsOn, endsOn) === contract.endsOn);
    if (same) taken.met.add(same.id);
    return same !== undefined;
  };
  const unsigned = stated.filter(({ signedOn }) => givenValue(signedOn) === undefined);
  const open = unsigned.filter((one) => !isKnown(one));
  // Asked again, because two lines may say the same.
  for (const one of open) if (!isKnown(one)) writeUnsigned(taken, one);
  const note = contracts.note === undefined ? {} : { note: contracts.note };
  return { ...note, answer: "given", items: [...taken.items.values()] };
}
