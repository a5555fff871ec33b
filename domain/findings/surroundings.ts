import type { Activity } from "../activities/activity";
import { itemsOf } from "../answers";
import type { RecipientRole } from "../codes/recipient-roles";
import type { Noun } from "../ids";
import type { StateOf } from "../nouns";
import type { Organisation } from "../organisations/organisation";
import type { RecordEntry } from "../register";

/**
 * What a rule may look at besides its own record: records that this one names, what they name in turn, activities that
 * name this record, and activities that share one of its `peerKeysOf`. Nothing further: by that alone it is known
 * whose findings a change can touch.
 */
export type Surroundings = {
  organisationId: string;
  organisation: Organisation;
  record: <N extends Noun>(noun: N, id: string) => StateOf<N> | undefined;
  /** Activities that name the record under examination, archived ones left out; read one by one as they are asked for. */
  usedBy: () => IteratorObject<RecordEntry<"activity">>;
  /** Whether there is another activity with this key of `peerKeysOf`, archived ones left out. */
  hasPeer: (key: string) => boolean;
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a name is compared by: letters and digits alone, whatever their case. */
export function nameKeys(words: { en?: string | undefined; de?: string | undefined }): string[] {
  return [words.de, words.en].map((text) => plain(text ?? "")).filter((text) => text.length > 0);
}

/** Activities of one department that have the same name. */
export const nameKey = (name: string, departmentId: string | null): string => `name:${departmentId ?? ""}:${name}`;

/** On which side of Art. 28(10) GDPR a recipient stands, as far as that is said. */
type Side = "processor" | "controller";
const SIDES: Partial<Record<RecipientRole, Side>> = {
  processor: "processor",
  "joint-controller": "controller",
  "independent-controller": "controller",
};
export const sideOf = (role: RecipientRole): Side | undefined => SIDES[role];

/** The same party on one side for the same purpose. */
export const partyPurposeKey = (partyId: string, side: Side, purpose: string): string =>
  `${side}:${partyId}:${purpose}`;

/** The key of those who ask for this key: of the same name, or of the same party on the other side. */
export function partnerKey(key: string): string {
  if (key.startsWith("processor:")) return key.replace("processor:", "controller:");
  if (key.startsWith("controller:")) return key.replace("controller:", "processor:");
  return key;
}

/** The keys by which other activities find this one; one that is archived cannot be found. */
export function peerKeysOf({ status, name, departmentId, recipients, purposes }: Activity): string[] {
  if (status === "archived") return [];
  const names = nameKeys(name).map((text) => nameKey(text, departmentId));
  const said = itemsOf(purposes).flatMap((purpose) => nameKeys(purpose.name));
  const parties = itemsOf(recipients).flatMap(({ partyId, role }) => {
    const side = sideOf(role);
    return partyId && side ? said.map((purpose) => partyPurposeKey(partyId, side, purpose)) : [];
  });
  return [...new Set([...names, ...parties])];
}
