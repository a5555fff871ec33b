import type { CellPlace } from "../grids/grid";
import type { Noun } from "../ids";

/** The arrangements of a file that are known by name; `unknown` ones are guessed from their headings. */
export const IMPORT_LAYOUTS = ["thirty", "cnil", "ico", "dsk", "edps", "cnpd", "unknown"] as const;
export type ImportLayout = (typeof IMPORT_LAYOUTS)[number];

/** Nouns that a file can bring. */
export type ImportedNoun = Exclude<Noun, "thread" | "handover">;

/**
 * A record as a file says it. `key` has the form of the noun's ids and stands for the record wherever another state of
 * the draft names it; what it becomes in the register is decided when it is matched.
 */
export type ImportedRecord = {
  key: string;
  noun: ImportedNoun;
  /** Input of the noun's schema; not parsed yet. */
  state: Record<string, unknown>;
  /** Where the record stands: its row, or the heading of its form. */
  place: CellPlace;
  /** Where each value stands, by its path in the state ("purposes.items.0.name"). */
  places: Record<string, CellPlace>;
};

/** A text that could not be understood: it is kept, with its cell, as a question to whoever knows the activity. */
export type OpenText = { key: string; field: string; text: string; place: CellPlace };

/** What a file would bring, before anybody looked whether it is there already. */
export type ImportDraft = {
  layout: ImportLayout;
  records: readonly ImportedRecord[];
  openTexts: readonly OpenText[];
};
