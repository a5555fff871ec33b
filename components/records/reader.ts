import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import type { Format } from "@/domain/format";
import type { Locale } from "@/domain/locales";
import type { Translate } from "@/domain/sheet";
import { formatFor } from "@/lib/format";

/** Whoever reads a page: their language, its words and its way to write dates. */
export type Reader = { locale: Locale; t: Translate; format: Format };

export async function currentReader(): Promise<Reader> {
  const [locale, timeZone, t] = await Promise.all([getLocale(), getTimeZone(), getTranslations()]);
  const own: Locale = locale === "de" ? "de" : "en";
  return { locale: own, t: (key, params) => t(key, params), format: formatFor(own, timeZone) };
}
