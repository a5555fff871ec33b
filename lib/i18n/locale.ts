import { cookies, headers } from "next/headers";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@/domain/locales";

export const LOCALE_COOKIE = "locale";
export const THEME_COOKIE = "theme";
export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

const known = (text: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === text);

/** The first language of an Accept-Language header that Thirty speaks, by the header's own weights. */
export function acceptedLocale(header: string | null): Locale | undefined {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith("q="));
    return { language: tag.split("-")[0], weight: weight ? Number(weight.slice(2)) || 0 : 1 };
  });
  return wishes
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map((wish) => known(wish.language))
    .find((locale) => locale !== undefined);
}

/** The reader's language: what they chose, else what their browser asks for, else English. */
export async function readerLocale(): Promise<Locale> {
  const chosen = known((await cookies()).get(LOCALE_COOKIE)?.value);
  return chosen ?? acceptedLocale((await headers()).get("accept-language")) ?? DEFAULT_LOCALE;
}

/** The same for a request that is no page: undefined where it says nothing of its reader. */
export function localeOfRequest(request: Headers): Locale | undefined {
  const cookie = (request.get("cookie") ?? "")
    .split(";")
    .map((part) => part.trim().split("="))
    .find(([name]) => name === LOCALE_COOKIE);
  return known(cookie?.[1]) ?? acceptedLocale(request.get("accept-language"));
}

export async function readerTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  return THEMES.find((theme) => theme === chosen) ?? "system";
}
