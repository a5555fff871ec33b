import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { records } from "./records";

/** Links to one questionnaire each, for people without an account; the token itself is kept nowhere. */
export const questionnaireLinks = sqliteTable(
  "questionnaire_links",
  {
    id: text("id").primaryKey(),
    tokenHash: text("token_hash").notNull().unique(),
    organisationId: text("organisation_id").notNull(),
    activityId: text("activity_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    email: text("email").notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    closedAt: integer("closed_at"),
  },
  (table) => [index("questionnaire_links_by_activity").on(table.activityId)],
);
