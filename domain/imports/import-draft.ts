import type { CellPlace } from "../grids/grid";
import type { Noun } from "../ids";
import type { PersonIdentity } from "../people/person";

/** The arrangements of a file that are known by name; `unknown` ones are guessed from their headings. */
export const IMPORT_LAYOUTS = ["thirty", "cnil", "ico", "dsk", "edps", "cnpd", "unknown"] as const;
export type ImportLayout = (typeof IMPORT_LAYOUTS)[number];

/** Nouns that a file can bring. */
export type ImportedNoun = Exclude<Noun, "thread" | "handover" | "import">;

/**
 * A record as a file says it. `key` has the form of the noun's ids and stands for the record wherever another state of
 * the draft names it; what it becomes in the register is decided when it is matched.
 */
export type ImportedRecord = {
  key: string;
  noun: ImportedNoun;
  /** Whether the file does not call it anything, so that its key follows from its row and says nothing about another file. */
  isUncalled?: boolean;
  /** Input of the noun's schema; not parsed yet. Ids of records that the draft does not hold may be in the register. */
  state: Record<string, unknown>;
  /** The words about a person, where the file has them; the commitment in the state is made anew with them. */
  identity?: PersonIdentity | null;
  /** Where the record stands: its row, or the heading of its form. */
  place: CellPlace;
  /** Where each value stands, by its path in the state ("purposes.items.0.name"). */
  places: Record<string, CellPlace>;
};

/** A text that could not be understood: it is kept, with its cell, as a question to whoever knows the activity. */
export type OpenText = { key: string; field: string; text: string; place: CellPlace };

/** Why something in a file was not taken over, or was taken over with a doubt; `imports.faults.<code>` says it. */
export const IMPORT_FAULTS = [
  "bad-value",
  "unknown-code",
  "not-a-day",
  "not-a-period",
  "not-a-number",
  "too-long",
  "missing-value",
  "missing-parent",
  "missing-record",
  "unknown-column",
  "unknown-sheet",
  "passed-over",
  "unknown-path",
  "duplicate-id",
  "given-without-value",
  "none-with-value",
  "left-out",
  "unfit-record",
  "failed-formula",
  "not-asked",
  "newer-version",
  "not-a-register",
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

/** A fault in a file that nobody can be asked about at an activity; `params` are those of its message. */
export type ImportFault = { place: CellPlace; code: ImportFaultCode; params: Record<string, string> };

/** What a file would bring, before anybody looked whether it is there already. */
export type ImportDraft = {
  layout: ImportLayout;
  records: readonly ImportedRecord[];
  openTexts: readonly OpenText[];
  faults: readonly ImportFault[];
};
