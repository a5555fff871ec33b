import type { Locale } from "@/domain/locales";
import { type Words, wordsIn } from "@/domain/words";

/** Words in the reader's language, marked with their own language where only the other one exists. */
export function Said({ words, locale }: { words: Words | undefined; locale: Locale }) {
  const { text, lang } = wordsIn(words, locale);
  if (!text) return null;
  return (
    <span lang={lang === locale ? undefined : lang} className="whitespace-pre-line">
      {text}
    </span>
  );
}
