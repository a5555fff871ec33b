import { createTranslator } from "next-intl";
import type { Locale } from "@/domain/locales";
import type { Translate } from "@/domain/sheet";
import { messagesFor } from "./messages";

function strict(locale: Locale, messages: Awaited<ReturnType<typeof messagesFor>>): Translate {
  const translator = createTranslator({
    locale,
    messages,
    timeZone: "UTC",
    onError: (error) => {
      throw error;
    },
  });
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
  const translator = translators.get(locale) ?? messagesFor(locale).then((messages) => strict(locale, messages));
  translators.set(locale, translator);
  return translator;
}
