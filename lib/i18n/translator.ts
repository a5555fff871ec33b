import { createTranslator } from "next-intl";
import type { Locale } from "@/domain/locales";
import type { Translate } from "@/domain/sheet";
import { messagesFor } from "./messages";

/** Numbers of things that are kept in words, of which few are said again and again: periods above all. */
const MOST_COUNTED = 2_000;

async function load(locale: Locale): Promise<Translate> {
  const made = createTranslator({
    locale,
    messages: await messagesFor(locale),
    timeZone: "UTC",
    onError: (error) => {
      throw error;
    },
  });
  // safe because the function takes any key; its type knows keys only from a literal of messages
  const translator = made as unknown as Translate;
  const plain = new Map<string, string>();
  const counted = new Map<string, string>();
  return (key, params) => {
    if (!params) {
      const text = plain.get(key) ?? translator(key);
      plain.set(key, text);
      return text;
    }
    const { count, ...others } = params;
    if (typeof count !== "number" || Object.keys(others).length > 0) return translator(key, params);
    const asked = `${key} ${count}`;
    const text = counted.get(asked) ?? translator(key, params);
    if (counted.size >= MOST_COUNTED) counted.clear();
    counted.set(asked, text);
    return text;
  };
}

const translators = new Map<Locale, Promise<Translate>>();

/** Gives texts outside of React, for exports and commands; a missing message is an error, never a raw key on paper. */
export function translatorFor(locale: Locale): Promise<Translate> {
  const translator = translators.get(locale) ?? load(locale);
  translators.set(locale, translator);
  return translator;
}
