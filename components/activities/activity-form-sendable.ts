type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmptyList = (value: unknown) => !Array.isArray(value) || value.length === 0;

/** Nothing was entered yet: no text, no choice, words in no language. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (!isObject(value)) return false;
  return Object.values(value).every((part) => isBlank(part));
}

/** "Given" with nothing given yet is still a gap. */
function sendableAnswer(answer: Json): Json {
  if (answer.answer !== "given") return answer;
  const empty = "items" in answer ? isEmptyList(answer.items) : isBlank(answer.value) && isEmptyList(answer.evidence);
  if (!empty) return answer;
  return isBlank(answer.note) ? { answer: "not-stated" } : { answer: "not-stated", note: answer.note };
}

/** Choices of a kind whose detail is still missing, as the schema writes "not decided yet". */
function sendableKind(choice: Json): Json {
  switch (choice.kind) {
    case "country":
      return isBlank(choice.country) ? { kind: "not-stated" } : choice;
    case "organisation":
      return isBlank(choice.name) ? { kind: "not-stated" } : choice;
    case "period":
      return isBlank(choice.period) ? { kind: "criterion", criterion: {} } : choice;
    default:
      return choice;
  }
}

const LANGUAGES = ["en", "de"];

function isWords(value: Json): boolean {
  return Object.keys(value).every((key) => LANGUAGES.includes(key));
}

/**
 * What of a draft can be stored: an answer begun and not yet filled in stays a gap on the server, while the form goes
 * on showing what was begun. Whatever was typed is sent as it is, so that the server can say what is wrong with it.
 */
export function sendable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sendable);
  if (!isObject(value)) return value;
  if (isWords(value)) return Object.fromEntries(Object.entries(value).filter(([, text]) => !isBlank(text)));
  const parts: Json = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sendable(part)]));
  if ("answer" in parts) return sendableAnswer(parts);
  return "kind" in parts ? sendableKind(parts) : parts;
}

/** The same JSON, whatever the order of keys; a key that is undefined is a key that is absent. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, index) => same(part, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
}
