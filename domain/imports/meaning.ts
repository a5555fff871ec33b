import { z } from "zod";
import type { CellPlace } from "../grids/grid";

/** What a column, or a field of a form, of somebody else's record can be about; "ignore" is left where it is. */
export const MEANINGS = [
  "reference",
  "name",
  "description",
  "department",
  "owner",
  "role",
  "controller",
  "representative",
  "joint-controllers",
  "controllers-served",
  "data-protection-officer",
  "processing",
  "purposes",
  "legal-bases",
  "legitimate-interests",
  "balancing",
  "consent",
  "data-subjects",
  "personal-data",
  "special-data",
  "special-data-condition",
  "source",
  "internal-recipients",
  "recipients",
  "processors",
  "contract",
  "transfers",
  "third-countries",
  "safeguards",
  "retention",
  "retention-start",
  "measures",
  "systems",
  "location",
  "cookies",
  "automated-decisions",
  "profiling",
  "impact-assessment",
  "impact-document",
  "information",
  "rights",
  "opt-out",
  "breach",
  "started-on",
  "ended-on",
  "created-on",
  "updated-on",
  "next-review",
  "note",
  "ignore",
] as const;
export const Meaning = z.enum(MEANINGS);
export type Meaning = z.infer<typeof Meaning>;

/** A cell with what it is about; `heading` is the column's own words, `of` groups cells of one row of a list (a transfer, a category). */
export type MeaningCell = {
  meaning: Meaning;
  text: string;
  place: CellPlace;
  heading?: string | undefined;
  of?: string | undefined;
};

/** One processing activity of somebody else's record, as texts; what an organisation says once is the row without an activity. */
export type MeaningRow = { kind: "activity" | "organisation"; cells: readonly MeaningCell[] };
