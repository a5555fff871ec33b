import { createHash } from "node:crypto";
import type { Grid } from "@/domain/grids/grid";
import { rejoined } from "@/domain/grids/long-cells";
import type { GuessedMapping } from "@/domain/imports/column-mapping";
import { guessMapping } from "@/domain/imports/columns/guess-mapping";
import { rowsFromMapping } from "@/domain/imports/columns/rows-from-mapping";
import { draftFromJson } from "@/domain/imports/draft-from-json";
import type { ImportDraft } from "@/domain/imports/import-draft";
import type { ImportedFile } from "@/domain/imports/imported-file";
import type { Meaning } from "@/domain/imports/meaning";
import { understand } from "@/domain/imports/understand";
import { detectLayout, readLayout } from "@/domain/layouts/detect-layout";
import type { Locale } from "@/domain/locales";
import { draftFromTables } from "@/domain/tables/draft-from-tables";
import type { Context } from "../context";
import { rememberedMapping, type SignedMapping } from "./remembered-columns";
import type { Upload } from "./uploads";

/** Values of a column that are shown beside its heading, and how much of each. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** A column as a person corrects it. */
export type ReadColumn = {
  heading: string;
  samples: string[];
  meaning: Meaning;
  doubtful: boolean;
};

/** The columns of a sheet that nobody knows by name, with what each is taken to be about. */
export type ReadColumns = {
  sheet: string;
  headingRow: number;
  columns: ReadColumn[];
  /** Where the columns are labels of a form: how many were filled in, and on which sheets. */
  forms: { count: number; sheets: string[] } | null;
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
function textsOf({ headingRow, forms }: Settled, grid: Grid | undefined, column: number): (string | undefined)[] {
  if (forms) return forms.flatMap(({ values }) => (values[column] ?? []).map(({ text }) => text));
  return (grid?.rows.slice(headingRow + 1) ?? []).map((row) => row[column]);
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
  const { sheet, headingRow, headings, forms } = guess;
  const mapping = { sheet, headingRow, meanings, headings, forms };
  return { mapping, signature, remembered, doubtful: meanings === guess.meanings ? guess.doubtful : [] };
}

function fromColumns(ctx: Context, upload: Upload, grids: readonly Grid[], locale: Locale): ReadUpload {
  const all = guessMapping(grids).map((guess) => settled(ctx, upload, guess));
  const columns = all.map(({ mapping, signature, remembered, doubtful }): ReadColumns => {
    const { sheet, headingRow, meanings, headings, forms } = mapping;
    const grid = grids.find(({ name }) => name.slice(0, 200) === sheet);
    return {
      sheet,
      headingRow,
      forms: forms ? { count: forms.length, sheets: [...new Set(forms.map((form) => form.sheet))] } : null,
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
  const rows = rowsFromMapping(
    grids,
    all.map(({ mapping }) => mapping),
  );
  return { draft: understand(rows, { file: upload.fileName, layout: "unknown", locale }), columns };
}

/** What a waiting file says, by its layout where that is known, by its columns where not. */
export function readUpload(ctx: Context, upload: Upload, file: ImportedFile, locale: Locale): ReadUpload {
  if (file.kind === "json") return { draft: draftFromJson(file.document), columns: [] };
  const grids = rejoined(file.grids);
  const layout = detectLayout(grids);
  if (layout === "thirty") return { draft: draftFromTables(grids), columns: [] };
  if (layout === "unknown") return fromColumns(ctx, upload, grids, locale);
  const rows = readLayout(layout, grids);
  return { draft: understand(rows, { file: file.name, layout, locale }), columns: [] };
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
