import { createTranslator } from "next-intl";
import type { Locale } from "@/domain/locales";
import type { Translate } from "@/domain/sheet";
import { messagesFor } from "./messages";

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
  return (key, params) => {
    if (params) return translator(key, params);
    const text = plain.get(key) ?? translator(key);
    plain.set(key, text);
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
