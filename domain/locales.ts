/** The languages of screens, messages and exports; adding one is a folder in messages/ and an entry here. */
export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";
