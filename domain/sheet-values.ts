import type { Evidence, Fact } from "./answers";
import type { Format } from "./format";
import type { Locale } from "./locales";
import type { SheetRow, SheetValue, Translate } from "./sheet";
import { hasWords, type Words, wordsIn } from "./words";

/** The language of a page or a sheet, and how it says things. */
export type Speech = { locale: Locale; translate: Translate; format: Format };

export type Said = { text: string; lang: Locale };
type More = Partial<Omit<SheetValue, "text" | "lang" | "state">>;

export const given = ({ text, lang }: Said, more: More = {}): SheetValue => ({ text, lang, state: "given", ...more });

export function notStated({ translate, locale }: Speech, more: More = {}): SheetValue {
  return { text: translate("codes.answers.not-stated"), lang: locale, state: "not-stated", ...more };
}

export function saidNone({ translate, locale }: Speech, key = "codes.answers.none", more: More = {}): SheetValue {
  return { text: translate(key), lang: locale, state: "none", ...more };
}

/** A detail in the reader's language, or in the other one where only that exists. */
export function detailOf(words: Words | undefined, { locale }: Speech): More {
  if (!hasWords(words)) return {};
  const { text, lang } = wordsIn(words, locale);
  return { detail: text, ...(lang !== locale && { detailLang: lang }) };
}

/** Words as a value; empty words are not stated. */
export function wordsValue(words: Words | undefined, speech: Speech, more: More = {}): SheetValue {
  return hasWords(words) ? given(wordsIn(words, speech.locale), more) : notStated(speech, more);
}

/** A text of the reader's own language, such as a date or the name of a code. */
export const plain = (text: string, { locale }: Speech): Said => ({ text, lang: locale });

export const line = (text: string, speech: Speech, more: More = {}): SheetValue =>
  text.trim() ? given(plain(text, speech), more) : notStated(speech, more);

/** A fact in one of its three states; a note stands beneath it. */
export function factValue<Value>(
  fact: Fact<Value>,
  speech: Speech,
  say: (value: Value) => Said,
  noneKey?: string,
): SheetValue {
  const note = detailOf(fact.note, speech);
  if (fact.answer === "not-stated") return notStated(speech, note);
  if (fact.answer === "none") return saidNone(speech, noneKey, { ...note, evidence: fact.evidence });
  return given(say(fact.value), { ...note, evidence: fact.evidence });
}

export const sayWords =
  ({ locale }: Speech) =>
  (words: Words): Said =>
    wordsIn(words, locale);

export const codeName = (group: string, code: string, { translate }: Speech): string =>
  translate(`codes.${group}.${code}`);

/** All evidence of several facts, each piece once. */
export function mergeEvidence(...lists: readonly (readonly Evidence[] | undefined)[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const evidence of lists.flatMap((list) => list ?? [])) {
    seen.set(`${evidence.documentId}\n${evidence.place}\n${evidence.quotation}`, evidence);
  }
  return [...seen.values()];
}

type PerItem<Item> = {
  field: string;
  label: string;
  items: readonly Item[];
  value: (item: Item) => SheetValue;
  name: (item: Item) => string;
};

/** The same fact of several rows as one row: equal values stand once, and say of which rows they speak unless of all. */
export function perItem<Item>({ field, label, items, value, name }: PerItem<Item>): SheetRow {
  const groups = new Map<string, { value: SheetValue; names: string[] }>();
  for (const item of items) {
    const own = value(item);
    const key = `${own.state}\n${own.text}\n${own.detail ?? ""}`;
    const group = groups.get(key);
    if (group) {
      group.names.push(name(item));
      group.value = { ...group.value, evidence: mergeEvidence(group.value.evidence, own.evidence) };
    } else {
      groups.set(key, { value: own, names: [name(item)] });
    }
  }
  if (groups.size === 1) return { field, label, values: [...groups.values()].map((group) => group.value) };
  const values = [...groups.values()].map((group) => {
    const names = [...new Set(group.names)].join("; ");
    return { ...group.value, detail: group.value.detail ? `${names}. ${group.value.detail}` : names };
  });
  return { field, label, values };
}
