import { type Noun, nounOfId } from "./ids";

/** A record that a state names, and the field of the state in which it does. */
export type RecordLink = { field: string; id: string; noun: Noun };

function idsIn(value: unknown): string[] {
  if (typeof value === "string") return nounOfId(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(idsIn);
  return [];
}

/** Every record that a state names anywhere in it, each once for every field. */
export function linksOf(state: object): RecordLink[] {
  return Object.entries(state).flatMap(([field, value]) =>
    [...new Set(idsIn(value))].flatMap((id) => {
      const noun = nounOfId(id);
      return noun ? [{ field, id, noun }] : [];
    }),
  );
}
