import { itemsOf } from "../answers";
import type { Locale } from "../locales";
import { periodParts } from "../periods";
import type { Translate } from "../sheet";
import type { Activity } from "./activity";

const NUMBER_WORDS: Record<Locale, readonly string[]> = {
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  de: ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
};

/** The texts that a person wrote in this language, anywhere in a state, and those that belong to no language. */
function wordsOf(value: unknown, locale: Locale): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, locale));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== "string") return wordsOf(inner, locale);
    return key === locale || key === "name" || key === "provision" || key === "quotation" ? [inner] : [];
  });
}

function periodTexts(period: string, locale: Locale, translate: Translate): string[] {
  return periodParts(period).flatMap(({ unit, count }) => {
    const digits = translate(`codes.period-units.${unit}`, { count });
    const word = NUMBER_WORDS[locale][count];
    return word ? [digits, digits.replace(String(count), word)] : [digits];
  });
}

/** Everything that somebody may look for in an activity, in one language: its words, its codes and its periods. */
export function activitySearchText(activity: Activity, locale: Locale, translate: Translate): string {
  const label = (list: string, code: string) => (code.startsWith("own-") ? [] : [translate(`codes.${list}.${code}`)]);
  const texts = [
    activity.reference,
    ...wordsOf(activity, locale),
    ...itemsOf(activity.dataSubjects).flatMap((people) => label("data-subject-categories", people.category)),
    ...itemsOf(activity.personalData).flatMap((data) => label("data-categories", data.category)),
    ...itemsOf(activity.recipients).flatMap((recipient) => label("recipient-categories", recipient.category)),
    ...itemsOf(activity.retentionRules).flatMap((rule) =>
      rule.limit.kind === "period" ? periodTexts(rule.limit.period, locale, translate) : [],
    ),
  ];
  return [...new Set(texts)].join("\n");
}
