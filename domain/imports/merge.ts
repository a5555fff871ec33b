import { isTree, sameValue } from "../same-value";
import { comparedName } from "./names";

type State = Record<string, unknown>;

const isObject = (value: unknown): value is State => isTree(value) && !Array.isArray(value);

/** Whether a value says nothing yet: a gap without a note, no words, an empty list, a group of such. */
function isUnsaid(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  if (!isObject(value)) return false;
  if ("answer" in value) return value.answer === "not-stated" && !value.note;
  return Object.values(value).every(isUnsaid);
}

function filledValue(before: unknown, said: unknown): unknown {
  if (isUnsaid(said)) return before;
  if (isUnsaid(before)) return said;
  // A contact is filled line by line; an answer is one statement.
  if (isObject(before) && isObject(said) && !("answer" in before)) return filled(before, said);
  return before;
}

/** What stands in the register, with what a file says filled into its gaps; nothing that stands is changed. */
export function filled(before: State, said: State): State {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(said)])];
  return Object.fromEntries(keys.map((key) => [key, filledValue(before[key], said[key])]));
}

/** The fields of a file that say anything. */
export const spoken = (said: State): State =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => !isUnsaid(value)));

const rows = (value: unknown): State[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Rows that are not there yet are added at the end, because others name them. */
function withMissing(before: unknown, said: unknown): State[] {
  const there = rows(before);
  return [...there, ...rows(said).filter(({ id }) => !there.some((row) => row.id === id))];
}

/** The one legal entity with which an organisation begins takes the contact that somebody else's file has for it. */
function withEntity(before: unknown, said: unknown): unknown {
  const [only, second] = rows(before);
  const [first, another] = rows(said);
  if (!only || second || !first || another) return before;
  if (first.name !== undefined && comparedName(String(first.name)) !== comparedName(String(only.name))) return before;
  return [filled(only, first)];
}

/** The organisation with what a file says of it where nothing is stated; rows that records of our own layout name are added. */
export function filledOrganisation(before: State, said: State, isOwn: boolean): State {
  const { legalEntities, terms, ...rest } = said;
  return {
    ...filled(before, rest),
    legalEntities: isOwn
      ? withMissing(before.legalEntities, legalEntities)
      : withEntity(before.legalEntities, legalEntities),
    terms: isOwn ? withMissing(before.terms, terms) : before.terms,
  };
}

/** The top fields in which two states differ. */
export const differing = (before: State, after: State): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !sameValue(before[key], after[key]));
