import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { records } from "./records";

/** By what a link finds its handover; whether it is still open stands in the handover. */
export const handoverLinks = sqliteTable("handover_links", {
  tokenHash: text("token_hash").primaryKey(),
  handoverId: text("handover_id")
    .notNull()
    .references(() => records.id, { onDelete: "cascade" }),
});

/** When a handover was fetched through its link. */
export const handoverDownloads = sqliteTable(
  "handover_downloads",
  {
    handoverId: text("handover_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    at: integer("at").notNull(),
  },
  (table) => [index("handover_downloads_by_handover").on(table.handoverId)],
);
