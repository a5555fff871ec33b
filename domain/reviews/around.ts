import type { Activity } from "../activities/activity";
import { itemsOf } from "../answers";
import { ADEQUACY_DECISIONS, type AdequacyDecision } from "../codes/adequacy";
import type { SccSet } from "../codes/transfer-tools";
import { NOTE_NOUNS, type Noun } from "../ids";
import { linksOf } from "../links";
import type { Party } from "../parties/party";
import type { Words } from "../words";
import { type Asked, answerersOf } from "./reminders";

/** A record beside an activity; `updatedAt` is UTC milliseconds. */
export type Neighbour = { id: string; noun: Noun; updatedAt: number };

/** What is known of the person whom an activity names as its owner. */
export type NamedOwner = { erased: boolean; departmentIds: readonly string[] };

export type Surroundings = {
  activity: Activity;
  /** The newest check: the instant (UTC ms) for records, the day for the law. */
  since: { at: number; day: string };
  today: string;
  /** The day on which the next check will be due: what ends before it is said now. */
  until: string;
  parties: readonly { id: string; state: Party }[];
  neighbours: readonly Neighbour[];
  owner: NamedOwner | null;
  people: readonly Asked[];
  decisions?: readonly AdequacyDecision[];
};

/** One thing that changed around an activity; days are ISO 8601, the last on which something held. */
export type Finding =
  | { kind: "contract-ended" | "contract-ends"; partyId: string; title: Words; on: string }
  | { kind: "adequacy-ended" | "adequacy-ends" | "adequacy-began"; country: string; decision: string; on: string }
  | { kind: "clauses-repealed"; set: SccSet; on: string }
  | { kind: "owner-gone" }
  | { kind: "owner-elsewhere" }
  | { kind: "nobody-answers" }
  | { kind: "changed"; id: string; noun: Noun; at: number };

/** Decision (EU) 2021/914 Art. 4: contracts under the older clauses gave safeguards until this day. */
const OLD_CLAUSES_UNTIL = "2022-12-27";

function contractFindings({ activity, parties, today, until }: Surroundings): Finding[] {
  const served = new Set(itemsOf(activity.controllersServed).map(({ partyId }) => partyId));
  return parties.flatMap(({ id, state }) => {
    // What we do for a customer is no news where the same company is only a recipient.
    const contracts = itemsOf(state.contracts).filter(({ kind }) => kind !== "processing-on-behalf" || served.has(id));
    const endOf = (contract: (typeof contracts)[number]) =>
      contract.endsOn.answer === "given" ? contract.endsOn.value : "9999-12-31";
    return contracts.flatMap((contract): Finding[] => {
      const on = endOf(contract);
      // A contract that another one of its kind outlives is history, not news.
      if (contracts.some((one) => one.kind === contract.kind && endOf(one) > on)) return [];
      if (on > until) return [];
      return [{ kind: on < today ? "contract-ended" : "contract-ends", partyId: id, title: contract.title, on }];
    });
  });
}

type Transfer = { country: string; restsOnDecision: boolean };

function transfersOf(activity: Activity): Transfer[] {
  const byCountry = new Map<string, boolean>();
  for (const { destination, safeguards } of itemsOf(activity.transfers)) {
    if (destination.kind !== "country") continue;
    const rests = itemsOf(safeguards).some(({ tool }) => tool === "art-45");
    byCountry.set(destination.country, rests || (byCountry.get(destination.country) ?? false));
  }
  return [...byCountry].map(([country, restsOnDecision]) => ({ country, restsOnDecision }));
}

function endOfDecision(found: readonly AdequacyDecision[], { today, until }: Surroundings): Finding[] {
  const begun = found.filter(({ validFrom }) => validFrom <= today);
  const last = begun.toSorted((one, other) => (one.validTo ?? "9999").localeCompare(other.validTo ?? "9999")).at(-1);
  if (!last?.validTo || last.validTo > until) return [];
  const kind = last.validTo < today ? "adequacy-ended" : "adequacy-ends";
  return [{ kind, country: last.destination, decision: last.decision, on: last.validTo }];
}

function adequacyFindings(around: Surroundings): Finding[] {
  const { activity, since, today, decisions = ADEQUACY_DECISIONS } = around;
  return transfersOf(activity).flatMap(({ country, restsOnDecision }) => {
    const found = decisions.filter((decision) => decision.destination === country);
    const begun = found.filter(({ validFrom }) => validFrom > since.day && validFrom <= today);
    return [
      ...(restsOnDecision ? endOfDecision(found, around) : []),
      ...begun.map(
        ({ decision, validFrom }): Finding => ({
          kind: "adequacy-began",
          country,
          decision,
          on: validFrom,
        }),
      ),
    ];
  });
}

function clauseFindings({ activity, today }: Surroundings): Finding[] {
  const sets = itemsOf(activity.transfers)
    .flatMap(({ safeguards }) => itemsOf(safeguards))
    .flatMap(({ sccSet }) => (sccSet.answer === "given" ? [sccSet.value] : []))
    .filter((set) => set !== "scc-2021-914" && today > OLD_CLAUSES_UNTIL);
  return [...new Set(sets)].map((set) => ({ kind: "clauses-repealed", set, on: OLD_CLAUSES_UNTIL }));
}

function ownerFindings({ activity, owner, people }: Surroundings): Finding[] {
  const { departmentId, ownerPersonId } = activity;
  const nobody = departmentId !== null && answerersOf(departmentId, people).every(({ role }) => role !== "owner");
  const found: Finding[] = nobody ? [{ kind: "nobody-answers" }] : [];
  if (ownerPersonId === null) return found;
  if (!owner || owner.erased) return [{ kind: "owner-gone" }, ...found];
  const elsewhere =
    departmentId !== null && owner.departmentIds.length > 0 && !owner.departmentIds.includes(departmentId);
  return elsewhere ? [{ kind: "owner-elsewhere" }, ...found] : found;
}

/** People change for reasons of their own: who may sign in is no news about an activity. */
const QUIET: readonly Noun[] = ["person", "organisation", "activity", ...NOTE_NOUNS];

function changeFindings({ activity, neighbours, since }: Surroundings): Finding[] {
  const named = new Set(linksOf(activity).map((link) => link.id));
  return neighbours
    .filter(({ id, noun, updatedAt }) => named.has(id) && !QUIET.includes(noun) && updatedAt > since.at)
    .toSorted((one, other) => other.updatedAt - one.updatedAt || one.id.localeCompare(other.id))
    .map(({ id, noun, updatedAt }) => ({ kind: "changed", id, noun, at: updatedAt }));
}

/** What has changed around an activity since it was last checked, or will before the next check; the gravest first. */
export function findingsAround(around: Surroundings): Finding[] {
  return [
    ...contractFindings(around),
    ...adequacyFindings(around),
    ...clauseFindings(around),
    ...ownerFindings(around),
    ...changeFindings(around),
  ];
}
