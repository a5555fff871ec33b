import { type Noun, nounOfId } from "./ids";

/** A record that a state names, and the field of the state in which it does. */
export type RecordLink = { field: string; id: string; noun: Noun };

/** Keys whose text is the id of another record; text under any other key names nothing, whatever it looks like. */
const LINK_KEYS: ReadonlySet<string> = new Set([
  "departmentId",
  "departmentIds",
  "ownerPersonId",
  "assignedTo",
  "leadPersonId",
  "dataProtectionOfficer",
  "partyId",
  "parentPartyId",
  "setBy",
  "operatedBy",
  "documentId",
  "measureId",
  "measures",
  "cookieId",
  "systemId",
  "activityId",
]);

/** The keys in which an answer or a fact holds its content, so that the key above them still counts. */
const WRAPPERS: ReadonlySet<string> = new Set(["items", "value"]);

/** Whether a text under a key names another record. */
export const isRecordLink = (key: string, text: string): boolean => LINK_KEYS.has(key) && nounOfId(text) !== undefined;

function walk(value: unknown, key: string, found: (id: string, noun: Noun) => void): void {
  if (typeof value === "string") {
    const noun = LINK_KEYS.has(key) ? nounOfId(value) : undefined;
    if (noun) found(value, noun);
  } else if (Array.isArray(value)) {
    for (const item of value) walk(item, key, found);
  } else if (value !== null && typeof value === "object") {
    // A proposal speaks of records without holding them: only a value that was taken over does.
    if (key === "proposal") return;
    for (const [inner, content] of Object.entries(value)) walk(content, WRAPPERS.has(inner) ? key : inner, found);
  }
}

/** Every record that a state names, each once for every field of the state in which it stands. */
export function linksOf(state: object): RecordLink[] {
  return Object.entries(state).flatMap(([field, value]) => {
    const ids = new Map<string, Noun>();
    walk(value, field, (id, noun) => ids.set(id, noun));
    return [...ids].map(([id, noun]) => ({ field, id, noun }));
  });
}

function relinked(value: unknown, key: string, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return LINK_KEYS.has(key) ? (ids.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => relinked(item, key, ids));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, content]) => [inner, relinked(content, WRAPPERS.has(inner) ? key : inner, ids)]),
  );
}

/** The same state with every record that it names under the id that the record has elsewhere; others stay as they are. */
export function withLinks(state: Record<string, unknown>, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(state).map(([field, value]) => [field, relinked(value, field, ids)]));
}
