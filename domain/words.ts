import { z } from "zod";
import type { Locale } from "./locales";
import { LINE_LIMIT, TEXT_LIMIT } from "./text-limits";

const text = z.string().max(TEXT_LIMIT);

/** Free text that people read, in one language or in both. */
export const Words = z.strictObject({ en: text.optional(), de: text.optional() });
export type Words = z.infer<typeof Words>;

export const Line = z.string().trim().max(LINE_LIMIT);

/** Words in the reader's language, or in the other one where only that exists; `lang` says which it is. */
export function wordsIn(words: Words | undefined, locale: Locale): { text: string; lang: Locale } {
  const own = words?.[locale]?.trim();
  if (own) return { text: own, lang: locale };
  const other: Locale = locale === "de" ? "en" : "de";
  const foreign = words?.[other]?.trim();
  return foreign ? { text: foreign, lang: other } : { text: "", lang: locale };
}

export function hasWords(words: Words | undefined): boolean {
  return Boolean(words?.en?.trim() || words?.de?.trim());
}
