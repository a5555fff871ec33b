import type { SccSet } from "../codes/transfer-tools";
import type { Clock } from "../findings/clock";
import type { LawEntry, LawKind, LawOf } from "./law-entry";
import type { Threshold } from "./law-kinds";

/** The law as data, asked on the day of the clock: entries that do not hold on that day are not there. */
export type Law = {
  /** The decision that covers a destination (country, or code of an organisation) today; of several the newest. */
  adequacy: (destination: string, clock: Clock) => LawOf<"adequacy"> | undefined;
  clauses: (set: SccSet) => LawOf<"clauses"> | undefined;
  consentAge: (country: string, clock: Clock) => LawOf<"consent-age"> | undefined;
  /** How many persons; throws where the threshold is a period. */
  persons: (threshold: Threshold, clock: Clock) => number;
  /** How long, ISO 8601; throws where the threshold is a number of persons. */
  period: (threshold: Threshold, clock: Clock) => string;
  retention: (kind: string, country: string, clock: Clock) => LawOf<"retention"> | undefined;
  provision: (id: string) => LawOf<"provision"> | undefined;
  entries: readonly LawEntry[];
};

/** Whether an entry holds on the day of the clock, which notes on what day that changes. */
export function holds(entry: Pick<LawEntry, "validFrom" | "validTo">, clock: Clock): boolean {
  if (!clock.reached(entry.validFrom)) return false;
  return entry.validTo === null || !clock.reached(nextDay(entry.validTo));
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const isKind =
  <K extends LawKind>(kind: K) =>
  (entry: LawEntry): entry is LawOf<K> =>
    entry.kind === kind;

/** Of the entries that fit, the one that began last; of two of one day the later in the list, the organisation's own. */
function newest<Entry extends LawEntry>(entries: readonly Entry[], fits: (entry: Entry) => boolean): Entry | undefined {
  return entries
    .filter(fits)
    .reduce<Entry | undefined>((last, one) => (last && last.validFrom > one.validFrom ? last : one), undefined);
}

export function lawOf(entries: readonly LawEntry[]): Law {
  const of = <K extends LawKind>(kind: K): LawOf<K>[] => entries.filter(isKind(kind));
  const [adequacy, ages, thresholds, retention] = [of("adequacy"), of("consent-age"), of("threshold"), of("retention")];
  const threshold = (name: Threshold, clock: Clock) => {
    const named = thresholds.filter((entry) => entry.threshold === name);
    // A duty or a habit needs some number: one that ended without a successor goes on.
    const found = newest(named, (entry) => holds(entry, clock)) ?? newest(named, () => true);
    if (!found) throw new RangeError(`There is no value of the threshold ${name}.`);
    return found;
  };
  return {
    entries,
    adequacy: (destination, clock) =>
      newest(adequacy, (entry) => entry.destination === destination && holds(entry, clock)),
    clauses: (set) => newest(of("clauses"), (entry) => entry.set === set),
    consentAge: (country, clock) => newest(ages, (entry) => entry.country === country && holds(entry, clock)),
    persons: (name, clock) => {
      const { persons } = threshold(name, clock);
      if (persons === null) throw new RangeError(`The threshold ${name} is no number of persons.`);
      return persons;
    },
    period: (name, clock) => {
      const { period } = threshold(name, clock);
      if (period === null) throw new RangeError(`The threshold ${name} is no period.`);
      return period;
    },
    retention: (kind, country, clock) =>
      newest(retention, (entry) => entry.class === kind && entry.country === country && holds(entry, clock)),
    provision: (id) => of("provision").find((entry) => entry.id === id),
  };
}

/** The entries that come with Thirty, with those of an organisation in the place of the same id or beside them. */
export function mergedLaw(shipped: readonly LawEntry[], own: readonly LawEntry[]): LawEntry[] {
  const replaced = new Map(own.map((entry) => [entry.id, entry]));
  const kept = shipped.map((entry) => replaced.get(entry.id) ?? entry);
  const known = new Set(shipped.map(({ id }) => id));
  return [...kept, ...own.filter(({ id }) => !known.has(id))];
}
