import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { records } from "./records";

/** Files that were read and wait for somebody to take them in; they go after a day, or with the decision. */
export const importUploads = sqliteTable(
  "import_uploads",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id").notNull(),
    /** The ledger's name of whoever sent it. */
    actor: text("actor").notNull(),
    fileName: text("file_name").notNull(),
    sha256: text("sha256").notNull(),
    /** The `ImportedFile` as packed JSON. */
    content: blob("content", { mode: "buffer" }).notNull(),
    /** What a person said about the columns, as JSON. */
    mapping: text("mapping"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("import_uploads_by_organisation").on(table.organisationId, table.createdAt)],
);

/** What the columns under certain headings are about, as somebody said once. */
export const importMappings = sqliteTable(
  "import_mappings",
  {
    organisationId: text("organisation_id").notNull(),
    signature: text("signature").notNull(),
    mapping: text("mapping").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.signature] })],
);

/** Which record an import wrote, and where in the file the record and each of its values stand. */
export const importPlaces = sqliteTable(
  "import_places",
  {
    importId: text("import_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    recordId: text("record_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    /** What the file calls the record. */
    key: text("key").notNull(),
    /** The revision that the import found; 0 where the record came with it. */
    beforeRevision: integer("before_revision").notNull(),
    revision: integer("revision").notNull(),
    sheet: text("sheet").notNull(),
    cell: text("cell").notNull(),
    /** The cells of single values by their path in the state, as JSON: [sheet, cell]. */
    places: text("places").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.recordId] }),
    index("import_places_by_record").on(table.recordId),
  ],
);

/** What of a file an import did not take over, in the order of its preview. */
export const importOmissions = sqliteTable(
  "import_omissions",
  {
    importId: text("import_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    sheet: text("sheet").notNull(),
    cell: text("cell").notNull(),
    /** The `Omission` as JSON. */
    omission: text("omission").notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.position] })],
);
