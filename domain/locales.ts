import { z } from "zod";

/** The languages of screens, messages and exports; adding one is a folder in messages/ and an entry here. */
export const LOCALES = ["en", "de"] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

export const DEFAULT_LOCALE: Locale = "en";
