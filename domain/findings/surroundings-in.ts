import type { Noun } from "../ids";
import { linksOf } from "../links";
import type { StateOf } from "../nouns";
import type { RecordEntry, Register } from "../register";
import { peerKeysOf, type Surroundings } from "./surroundings";

/** One record with the noun that it is of. */
export type AnyEntry = { [N in Noun]: { noun: N; entry: RecordEntry<N> } }[Noun];

/** Every record of a register that a rule can look at. */
export function entriesOf(register: Register): AnyEntry[] {
  return [
    { noun: "organisation", entry: register.organisation },
    ...register.departments.map((entry) => ({ noun: "department" as const, entry })),
    ...register.people.map((entry) => ({ noun: "person" as const, entry })),
    ...register.parties.map((entry) => ({ noun: "party" as const, entry })),
    ...register.systems.map((entry) => ({ noun: "system" as const, entry })),
    ...register.measures.map((entry) => ({ noun: "measure" as const, entry })),
    ...register.documents.map((entry) => ({ noun: "document" as const, entry })),
    ...register.cookies.map((entry) => ({ noun: "cookie" as const, entry })),
    ...register.activities.map((entry) => ({ noun: "activity" as const, entry })),
  ];
}

const isLive = (entry: AnyEntry): entry is Extract<AnyEntry, { noun: "activity" }> =>
  entry.noun === "activity" && entry.entry.state.status !== "archived";

/** What a rule sees around each record of a list that holds an organisation: gives the surroundings of one by its id. */
export function surroundingsIn(records: readonly AnyEntry[]): (id: string) => Surroundings {
  const organisation = records.find((one) => one.noun === "organisation");
  if (organisation?.noun !== "organisation") throw new RangeError("A register has an organisation.");
  const byId = new Map(records.map((one) => [one.entry.id, one]));
  const live = records.filter(isLive).map(({ entry }) => entry);
  return (id) => ({
    organisationId: organisation.entry.id,
    organisation: organisation.entry.state,
    record: <N extends Noun>(noun: N, wanted: string) => {
      const found = byId.get(wanted);
      // safe because the noun was compared
      return found?.noun === noun ? (found.entry.state as StateOf<N>) : undefined;
    },
    usedBy: () => live.filter(({ state }) => linksOf(state).some((link) => link.id === id)).values(),
    hasPeer: (key) => live.some((entry) => entry.id !== id && peerKeysOf(entry.state).includes(key)),
  });
}
