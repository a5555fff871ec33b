import { IMPORT_OUTCOMES } from "./plan";

/** What of an import is looked at: the records that it made, those that it changed, or the questions that it asks. */
export const IMPORT_PARTS = ["create", "change", "open"] as const;
export type ImportPart = (typeof IMPORT_PARTS)[number];

/** What of a preview is looked at: the rows of one outcome, what becomes a question, or what was left out of the file. */
export const PREVIEW_PARTS = [...IMPORT_OUTCOMES, "open", "faults"] as const;
export type PreviewPart = (typeof PREVIEW_PARTS)[number];
