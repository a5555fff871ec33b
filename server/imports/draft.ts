import { createHash } from "node:crypto";
import { type Grid, placeOf } from "@/domain/grids/grid";
import { rejoined } from "@/domain/grids/long-cells";
import { type GuessedMapping, mappedGrid, mappedName } from "@/domain/imports/column-mapping";
import { guessMapping } from "@/domain/imports/columns/guess-mapping";
import { rowsInSteps } from "@/domain/imports/columns/rows-from-mapping";
import { draftFromJsonInSteps } from "@/domain/imports/draft-from-json";
import { failedFormulas } from "@/domain/imports/failed-formulas";
import type { ImportDraft, ImportFault } from "@/domain/imports/import-draft";
import type { ImportedFile } from "@/domain/imports/imported-file";
import { type ColumnMeaning, type MeaningRow, rowKindOf } from "@/domain/imports/meaning";
import { passedOver } from "@/domain/imports/passed-over";
import { understandInSteps } from "@/domain/imports/understand";
import { detectLayoutInSteps, readLayout } from "@/domain/layouts/detect-layout";
import type { Locale } from "@/domain/locales";
import type { Steps } from "@/domain/steps";
import { draftFromTablesInSteps } from "@/domain/tables/draft-from-tables";
import type { Context } from "../context";
import { activitiesNamed } from "./known-activities";
import { rememberedMapping, type SignedMapping } from "./remembered-columns";
import type { Upload } from "./uploads";

/** Values of a column that are shown beside its heading, and how much of each. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;
/** Names of what was found that are shown, at most. */
const MOST_NAMES = 200;

/** A column as a person corrects it. */
export type ReadColumn = {
  heading: string;
  samples: string[];
  meaning: ColumnMeaning;
  doubtful: boolean;
};

/** Forms by their sheets, or the parties or measures of a list. */
export type FoundInSheet = { kind: "forms" | "parties" | "measures"; count: number; names: string[] };

/** The columns of a sheet that nobody knows by name, with what each is taken to be about. */
export type ReadColumns = {
  sheet: string;
  headingRow: number;
  columns: ReadColumn[];
  /** What was found where the sheet is no table of activities; null where it is. */
  found: FoundInSheet | null;
  /** Somebody said so once, for a file with the same headings. */
  remembered: boolean;
  /** What the headings are remembered by. */
  signature: string;
};

export type ReadUpload = { draft: ImportDraft; columns: ReadColumns[] };

function signatureOf({ headings }: GuessedMapping): string {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  return createHash("sha256").update(JSON.stringify(plain)).digest("hex");
}

type Settled = ReturnType<typeof settled>["mapping"];

/** The texts that stand in a column, or at a label of a form. */
function textsOf(
  { headingRow, forms, lastRow }: Settled,
  grid: Grid | undefined,
  column: number,
): (string | undefined)[] {
  if (forms) return forms.flatMap(({ values }) => (values[column] ?? []).map(({ text }) => text));
  const end = lastRow === undefined ? undefined : lastRow + 1;
  return (grid?.rows.slice(headingRow + 1, end) ?? []).map((row) => row[column]);
}

function samplesOf(texts: readonly (string | undefined)[]): string[] {
  const samples: string[] = [];
  for (const said of texts) {
    const text = said?.trim();
    if (text && !samples.includes(text.slice(0, SAMPLE_LENGTH))) samples.push(text.slice(0, SAMPLE_LENGTH));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** What a guess becomes: what the person said of this file, or once of such a file, or the guess itself. */
function settled(ctx: Context, upload: Upload, guess: GuessedMapping) {
  const signature = signatureOf(guess);
  const chosen = upload.chosen?.mappings.find(
    ({ sheet, headingRow }) => sheet === guess.sheet && headingRow === guess.headingRow,
  );
  const known = chosen ?? rememberedMapping(ctx, upload.organisationId, signature);
  const meanings = known?.meanings.length === guess.meanings.length ? known.meanings : guess.meanings;
  const remembered = !chosen && meanings !== guess.meanings;
  const { sheet, headingRow, headings, forms, lastRow } = guess;
  const mapping = { sheet, headingRow, meanings, headings, forms, lastRow };
  return { mapping, signature, remembered, doubtful: meanings === guess.meanings ? guess.doubtful : [] };
}

function foundIn({ forms, meanings }: Settled, rows: readonly MeaningRow[]): FoundInSheet | null {
  const kind = rowKindOf(meanings);
  if (kind === "activity") {
    const names = [...new Set((forms ?? []).map(({ sheet }) => sheet))];
    return forms ? { kind: "forms", count: forms.length, names } : null;
  }
  const cells = rows.flatMap((row) => row.cells.find(({ meaning }) => meaning === `${kind}-name`) ?? []);
  const names = [...new Set(cells.map(({ text }) => text.trim().split("\n")[0] ?? ""))];
  return { kind: kind === "party" ? "parties" : "measures", count: names.length, names: names.slice(0, MOST_NAMES) };
}

/** Sheets beside those that are read: somebody should know that nothing of them is taken in. */
function unreadSheets(grids: readonly Grid[], mappings: readonly Settled[]): ImportFault[] {
  const read = new Set(mappings.flatMap(({ sheet, forms = [] }) => [sheet, ...forms.map((form) => form.sheet)]));
  return grids.flatMap((grid): ImportFault[] => {
    const row = grid.rows.findIndex((cells) => cells.some((text) => text.trim() !== ""));
    const column = grid.rows[row]?.findIndex((text) => text.trim() !== "") ?? 0;
    if (row < 0 || read.has(grid.name) || read.has(mappedName(grid.name))) return [];
    return [{ place: placeOf(grid, row, column), code: "unknown-sheet", params: { text: grid.name } }];
  });
}

function* fromColumns(ctx: Context, upload: Upload, grids: readonly Grid[], locale: Locale): Steps<ReadUpload> {
  const read: (ReturnType<typeof settled> & { rows: MeaningRow[] })[] = [];
  for (const guess of guessMapping(grids)) {
    const one = settled(ctx, upload, guess);
    read.push({ ...one, rows: yield* rowsInSteps(grids, one.mapping) });
  }
  yield;
  const columns = read.map(({ mapping, signature, remembered, doubtful, rows }): ReadColumns => {
    const { sheet, headingRow, meanings, headings } = mapping;
    const grid = mappedGrid(grids, sheet);
    return {
      sheet,
      headingRow,
      found: foundIn(mapping, rows),
      remembered,
      signature,
      columns: meanings.map((meaning, column) => ({
        heading: headings[column] ?? "",
        samples: samplesOf(textsOf(mapping, grid, column)),
        meaning,
        doubtful: doubtful.includes(column),
      })),
    };
  });
  const rows = read.flatMap((one) => one.rows);
  const activityNamed = activitiesNamed(ctx, upload.organisationId);
  const options = { file: upload.fileName, layout: "unknown", locale, activityNamed } as const;
  const draft = yield* understandInSteps(rows, options);
  yield;
  const unread = unreadSheets(
    grids,
    read.map(({ mapping }) => mapping),
  );
  const passed = yield* passedOver(grids, read);
  return { draft: { ...draft, faults: [...draft.faults, ...unread, ...failedFormulas(grids), ...passed] }, columns };
}

/** What a waiting file says, by its layout where that is known, by its columns where not; in steps, for it may be long. */
export function* readUpload(ctx: Context, upload: Upload, file: ImportedFile, locale: Locale): Steps<ReadUpload> {
  if (file.kind === "json") return { draft: yield* draftFromJsonInSteps(file.document), columns: [] };
  const grids = rejoined(file.grids);
  const layout = yield* detectLayoutInSteps(grids);
  yield;
  if (layout === "thirty") return { draft: yield* draftFromTablesInSteps(grids), columns: [] };
  if (layout === "unknown") return yield* fromColumns(ctx, upload, grids, locale);
  const rows = readLayout(layout, grids);
  yield;
  return { draft: yield* understandInSteps(rows, { file: file.name, layout, locale }), columns: [] };
}

/** The mappings to remember once a file was taken in, where the person asked for it. */
export function toRemember({ chosen }: Upload, columns: readonly ReadColumns[]) {
  if (!chosen?.remember) return [];
  return columns.map(
    ({ signature, sheet, headingRow, columns: read }): SignedMapping => ({
      signature,
      mapping: { sheet, headingRow, meanings: read.map(({ meaning }) => meaning) },
    }),
  );
}
