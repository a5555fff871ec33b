import type { Activity } from "../activities/activity";
import type { Noun } from "../ids";
import type { StateOf } from "../nouns";
import type { Organisation } from "../organisations/organisation";
import type { RecordEntry } from "../register";

/** An activity that shares something with the one that is looked at. */
export type Peer = RecordEntry<"activity">;

/**
 * What a rule may look at besides its own record: records that this one names, what they name in turn, activities that
 * name this record, and activities that share one of its `peerKeysOf`. Nothing further: by that alone it is known
 * whose findings a change can touch.
 */
export type Surroundings = {
  organisationId: string;
  organisation: Organisation;
  record: <N extends Noun>(noun: N, id: string) => StateOf<N> | undefined;
  /** Activities that name the record under examination, archived ones left out, by reference. */
  usedBy: () => readonly RecordEntry<"activity">[];
  /** Other activities with the same key, archived ones left out, by reference. */
  peers: (key: string) => readonly Peer[];
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a name is compared by: letters and digits alone, whatever their case. */
export function nameKeys(words: { en?: string | undefined; de?: string | undefined }): string[] {
  return [words.de, words.en].map((text) => plain(text ?? "")).filter((text) => text.length > 3);
}

export const nameKey = (name: string): string => `name:${name}`;
export const partyPurposeKey = (partyId: string, purpose: string): string => `party:${partyId}:${purpose}`;

/** The keys by which activities find each other: alike in name, or the same party for the same purpose. */
export function peerKeysOf({ name, recipients, purposes }: Activity): string[] {
  const names = nameKeys(name).map(nameKey);
  const parties = recipients.answer === "given" ? recipients.items.flatMap(({ partyId }) => partyId ?? []) : [];
  const said = purposes.answer === "given" ? purposes.items.flatMap((purpose) => nameKeys(purpose.name)) : [];
  return [...new Set([...names, ...parties.flatMap((party) => said.map((text) => partyPurposeKey(party, text)))])];
}
