import type { AnswerState, Evidence } from "./answers";
import type { Locale } from "./locales";

/** One value as a reader sees it: the text, the language it is in, and the state behind it. */
export type SheetValue = {
  text: string;
  lang: Locale;
  state: AnswerState;
  /** Second line in smaller type: an address, a law, a condition. */
  detail?: string | undefined;
  /** The language of the detail where it is not that of the text. */
  detailLang?: Locale | undefined;
  /** Id of the record that the value names, so that a screen can lead there. */
  recordId?: string | undefined;
  evidence?: Evidence[] | undefined;
};

export type SheetRow = { field: string; label: string; values: SheetValue[] };

export type SheetTable = {
  field: string;
  caption: string;
  head: string[];
  /** `id` is the key of the row in the record, by which two sheets of one record know it again. */
  rows: { id?: string | undefined; cells: SheetValue[]; evidence: Evidence[] }[];
};

export type SheetBlock = { kind: "rows"; rows: SheetRow[] } | { kind: "table"; table: SheetTable };

/** A section in the order of Art. 30(1); `letter` is "a" to "g", or absent for what stands around the article. */
export type SheetSection = {
  id: string;
  letter?: "a" | "b" | "c" | "d" | "e" | "f" | "g" | undefined;
  heading: string;
  article: string;
  blocks: SheetBlock[];
};

/** What a page or a sheet of paper says about one record; layout is the renderer's. */
export type Sheet = {
  id: string;
  reference: string;
  title: string;
  lang: Locale;
  subtitle: string;
  sections: SheetSection[];
};

/** Gives the text for a message key such as "fields.purposes.label", with its parameters filled in. */
export type Translate = (key: string, params?: Record<string, string | number>) => string;
