import { sameValue } from "@/domain/same-value";

type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The topmost fields whose value is another than before. */
export function changesBetween(before: Tree, after: Tree): Tree {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !sameValue(value, before[key])));
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return isTree(value) && Object.values(value).every(isBlank);
}

/** An answer that was begun and not filled in is still a gap: nothing is refused while somebody types. */
function asGap(answer: Tree): Tree {
  return answer.note === undefined ? { answer: "not-stated" } : { answer: "not-stated", note: answer.note };
}

/** The value as it is saved: "given" without anything given becomes "not stated", at every depth. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isTree(value)) return value;
  if (value.answer === "given" && isBlank("items" in value ? value.items : value.value)) return asGap(value);
  const kept = Object.entries(value).map(([key, one]) => [
    key,
    key === "particulars" ? withoutGaps(one) : withoutBlanks(one),
  ]);
  return Object.fromEntries(kept.filter(([, one]) => one !== undefined));
}

/** Particulars are kept where somebody stated them: one that is a gap is not there at all. */
function withoutGaps(particulars: unknown): unknown {
  const plain = withoutBlanks(isTree(particulars) && !("answer" in particulars) ? particulars : {});
  if (!isTree(plain)) return {};
  const isStated = (fact: unknown) =>
    isTree(fact) && (fact.answer === "given" || fact.answer === "none" || fact.note !== undefined);
  return Object.fromEntries(Object.entries(plain).filter(([, fact]) => isStated(fact)));
}

/** The key of a new row, unique within its list. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
