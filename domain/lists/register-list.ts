import type { SheetValue } from "../sheet";

/** What is taken out of a register as a list of its own: Art. 28, Art. 5(1)(e) and Art. 32 GDPR. */
export const REGISTER_LISTS = ["parties", "deletion-schedule", "measures"] as const;
export type ListName = (typeof REGISTER_LISTS)[number];

export const LIST_FORMATS = ["pdf", "xlsx"] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/**
 * A column of a list. A workbook has room for each; on paper some stand in smaller type beneath another, with their
 * head before them where the words do not speak for themselves, and the one that makes the groups stands above them.
 */
export type ListColumn = {
  id: string;
  head: string;
  beneath?: string;
  labelled?: true;
  makesGroups?: true;
};

export type ListGroup = { heading: string; rows: SheetValue[][] };

/** One list in the words of one language; every row has a value for each column. */
export type RegisterList = { name: ListName; title: string; columns: ListColumn[]; groups: ListGroup[] };
