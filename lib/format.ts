import type { Format } from "@/domain/format";
import type { Locale } from "@/domain/locales";

/** English as written in Europe: day before month. */
const TAGS: Record<Locale, string> = { en: "en-GB", de: "de-DE" };

const DAY: Record<Locale, Intl.DateTimeFormatOptions> = {
  en: { day: "numeric", month: "long", year: "numeric" },
  de: { day: "2-digit", month: "2-digit", year: "numeric" },
};

const MONTH: Intl.DateTimeFormatOptions = { month: "long", year: "numeric" };

function dayFormat(locale: Locale): Format["day"] {
  const day = new Intl.DateTimeFormat(TAGS[locale], { ...DAY[locale], timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(TAGS[locale], { ...MONTH, timeZone: "UTC" });
  return (text) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day.format(new Date(`${text}T00:00:00Z`));
    if (/^\d{4}-\d{2}$/.test(text)) return month.format(new Date(`${text}-01T00:00:00Z`));
    return text;
  };
}

let namesOfCountries: readonly Intl.DisplayNames[] | undefined;

/** Made when first asked for: the names of all languages take a tenth of the time in which a process begins. */
function everyNameOf(code: string): string[] {
  namesOfCountries ??= Object.values(TAGS).flatMap((tag) =>
    (["long", "short"] as const).map(
      (style) => new Intl.DisplayNames(tag, { type: "region", style, fallback: "code" }),
    ),
  );
  return [...new Set(namesOfCountries.map((names) => names.of(code) ?? code))];
}

function make(locale: Locale, timeZone: string): Format {
  const tag = TAGS[locale];
  const instant = new Intl.DateTimeFormat(tag, {
    ...DAY[locale],
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  });
  const number = new Intl.NumberFormat(tag);
  const countries = new Intl.DisplayNames(tag, { type: "region", fallback: "code" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const collator = new Intl.Collator(tag, { numeric: true });
  return {
    day: dayFormat(locale),
    instant: (value) => instant.format(new Date(value)),
    number: (value) => number.format(value),
    country: (code) => countries.of(code) ?? code,
    countryNames: everyNameOf,
    list: (parts) => list.format(parts),
    compare: (one, other) => collator.compare(one, other),
  };
}

const made = new Map<string, Format>();

/** Dates, numbers, countries and lists of a language; instants in UTC unless another time zone is named. */
export function formatFor(locale: Locale, timeZone = "UTC"): Format {
  const key = `${locale} ${timeZone}`;
  const format = made.get(key) ?? make(locale, timeZone);
  made.set(key, format);
  return format;
}
