import type { Locale } from "./locales";

const EN_SMALL = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const DE_SMALL = (
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn " +
  "achtzehn neunzehn"
).split(" ");
const DE_TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/** A number below one hundred in words, as it stands before a noun; an empty text for any other number. */
export function numberWord(value: number, locale: Locale): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return "";
  const small = locale === "de" ? DE_SMALL : EN_SMALL;
  const tens = locale === "de" ? DE_TENS : EN_TENS;
  const unit = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? "";
  if (value < 20) return small[value] ?? "";
  if (unit === 0) return ten;
  return locale === "de" ? `${small[unit]}und${ten}` : `${ten}-${small[unit]}`;
}
