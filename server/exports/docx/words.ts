import { type IRunOptions, TextRun } from "docx";
import type { Locale } from "@/domain/locales";
import { printable } from "../pdf/sanitise";
import { LANGUAGES } from "./theme";

/** Two signs that are characters nowhere, and that no XML may hold. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** A text as a Word document can carry it, whatever somebody typed. */
export const cleanWords = (text: string): string => printable(text, { count: 0 }).replace(NO_CHARACTERS, "\ufffd");

export type RunStyle = Omit<IRunOptions, "text" | "children" | "language"> & { lang?: Locale | undefined };

/** Runs for a text, one for each of its lines; every word in a document comes through here. */
export function runs(text: string, { lang, ...style }: RunStyle = {}): TextRun[] {
  const language = lang && { language: { value: LANGUAGES[lang] } };
  return cleanWords(text)
    .split("\n")
    .map((line, index) => new TextRun({ ...style, ...language, text: line, ...(index > 0 && { break: 1 }) }));
}
