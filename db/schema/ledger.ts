import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Noun } from "../../domain/ids";
import type { LedgerAction } from "../../domain/ledger-actions";

/** The one history: append-only (triggers refuse the rest), a hash chain for each organisation. */
export const ledgerEntries = sqliteTable(
  "ledger_entries",
  {
    organisationId: text("organisation_id").notNull(),
    sequence: integer("sequence").notNull(),
    at: integer("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").$type<LedgerAction>().notNull(),
    noun: text("noun").$type<Noun>().notNull(),
    subjectId: text("subject_id").notNull(),
    revision: integer("revision").notNull(),
    schemaVersion: integer("schema_version").notNull(),
    /** Canonical JSON (RFC 8785) of the whole state after the change; null where the subject was removed. */
    state: text("state"),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    uniqueIndex("ledger_entries_by_sequence").on(table.organisationId, table.sequence),
    uniqueIndex("ledger_entries_by_previous").on(table.organisationId, table.previousHash),
    uniqueIndex("ledger_entries_by_subject").on(table.subjectId, table.revision),
    index("ledger_entries_by_time").on(table.organisationId, table.at),
  ],
);
export type LedgerRow = typeof ledgerEntries.$inferSelect;
