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
  "recipient-detail",
  "recipient-country",
  "contract",
  "transfers",
  "third-countries",
  "safeguards",
  "retention",
  "retention-start",
  "retention-law",
  "measures",
  "measure-detail",
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
export type Meaning = (typeof MEANINGS)[number];

/** What a column of a list of processors and recipients can be about. */
export const PARTY_MEANINGS = [
  "party-name",
  "party-category",
  "party-service",
  "party-activities",
  "party-address",
  "party-country",
  "party-contract",
  "party-contract-date",
  "party-contract-end",
  "party-safeguards",
  "party-sub-processors",
  "party-measures",
] as const;
export type PartyMeaning = (typeof PARTY_MEANINGS)[number] | "note";

/** What a column of a list of measures can be about. */
export const MEASURE_MEANINGS = ["measure-name", "measure-kind", "measure-description"] as const;
export type MeasureMeaning = (typeof MEASURE_MEANINGS)[number] | "note";

/** What a column of any sheet can be about; a sheet that names parties or measures is a list of them. */
export const COLUMN_MEANINGS = [...MEANINGS, ...PARTY_MEANINGS, ...MEASURE_MEANINGS] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** A cell with what it is about; `heading` is the column's own words, `of` groups cells of one row of a list (a transfer, a category). */
export type CellOf<About> = {
  meaning: About;
  text: string;
  place: CellPlace;
  heading?: string | undefined;
  of?: string | undefined;
  /** What the cell itself says, where its words stand in another one ("dito"). */
  said?: string | undefined;
};
export type MeaningCell = CellOf<Meaning>;

/** One processing activity of somebody else's record, as texts; what an organisation says once is the row without an activity. */
type ActivityRow = { kind: "activity" | "organisation"; cells: readonly MeaningCell[] };
/** One row of a list of parties. */
export type PartyRow = { kind: "party"; cells: readonly CellOf<PartyMeaning>[] };
/** One row of a list of measures. */
export type MeasureRow = { kind: "measure"; cells: readonly CellOf<MeasureMeaning>[] };
export type MeaningRow = ActivityRow | PartyRow | MeasureRow;

/** What the rows of a sheet are, by what its columns are about. */
export function rowKindOf(meanings: readonly ColumnMeaning[]): "activity" | "party" | "measure" {
  if (meanings.includes("party-name")) return "party";
  return meanings.includes("measure-name") ? "measure" : "activity";
}

const kept =
  <About extends string>(known: readonly About[]) =>
  ({ meaning, ...cell }: CellOf<ColumnMeaning>): CellOf<About | "note"> => ({
    ...cell,
    meaning: known.find((one) => one === meaning) ?? "note",
  });

/** A row of one kind; what belongs to rows of another kind is kept as a note. */
export function rowOf(kind: ReturnType<typeof rowKindOf>, cells: readonly CellOf<ColumnMeaning>[]): MeaningRow {
  switch (kind) {
    case "activity":
      return { kind, cells: cells.map(kept(MEANINGS)) };
    case "party":
      return { kind, cells: cells.map(kept(PARTY_MEANINGS)) };
    case "measure":
      return { kind, cells: cells.map(kept(MEASURE_MEANINGS)) };
  }
}
