import { z } from "zod";
import { LOCALES } from "./locales";

/** What somebody names as a language; apart from the list, which browsers read. */
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;
