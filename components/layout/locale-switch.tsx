import { getTranslations } from "next-intl/server";
import { LOCALES, type Locale } from "@/domain/locales";
import { readerLocale, readerTheme, THEMES } from "@/lib/i18n/locale";
import { PreferenceSwitch } from "./preference-switch";

/** Each language by its own name, which is the same in every language. */
const NAMES: Record<Locale, string> = { en: "English", de: "Deutsch" };

export async function LocaleSwitch({ className }: { className?: string }) {
  const [t, locale] = await Promise.all([getTranslations("layout.header"), readerLocale()]);
  const options = LOCALES.map((value) => ({ value, short: value.toUpperCase(), label: NAMES[value], lang: value }));
  return (
    <PreferenceSwitch
      name="locale"
      label={t("language")}
      options={options}
      current={locale}
      className={className ?? ""}
    />
  );
}

export async function ThemeSwitch({ className }: { className?: string }) {
  const [t, theme] = await Promise.all([getTranslations("layout.header"), readerTheme()]);
  const options = THEMES.map((value) => ({ value, label: t(`themes.${value}`) }));
  return (
    <PreferenceSwitch name="theme" label={t("theme")} options={options} current={theme} className={className ?? ""} />
  );
}
