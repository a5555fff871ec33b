import type { Grid } from "../grids/grid";

/** Files that can be read; a ZIP of CSV files counts as CSV, and the tables of a DOCX as grids. */
export const IMPORT_FILE_KINDS = ["xlsx", "ods", "csv", "json", "docx"] as const;
export type ImportFileKind = (typeof IMPORT_FILE_KINDS)[number];

/** What stands in a file, as text, before anybody asked what it means. */
export type ImportedFile =
  | { kind: "json"; name: string; document: unknown }
  | { kind: Exclude<ImportFileKind, "json">; name: string; grids: readonly Grid[] };
