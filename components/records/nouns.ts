import type { SharedNoun } from "@/domain/ledger-actions";
import { type ListedNoun, paths } from "@/lib/paths";

/** The part of an address that stands for each shared noun. */
export const SEGMENTS = {
  department: "departments",
  person: "people",
  party: "parties",
  system: "systems",
  measure: "measures",
  document: "documents",
  cookie: "cookies",
} as const satisfies Record<SharedNoun, ListedNoun>;

export const pagesOf = (noun: SharedNoun) => paths[SEGMENTS[noun]];
