import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What was sent, or is to be sent, by e-mail: the key says about what and to whom, and is never given twice.
 * No address and no text is kept; both are made at the moment of sending.
 */
export const mailMessages = sqliteTable(
  "mail_messages",
  {
    key: text("key").primaryKey(),
    organisationId: text("organisation_id").notNull(),
    kind: text("kind", { enum: ["review", "questionnaire-link"] }).notNull(),
    personId: text("person_id"),
    activityId: text("activity_id"),
    state: text("state", { enum: ["waiting", "sending", "sent", "uncertain", "failed"] }).notNull(),
    attempts: integer("attempts").notNull(),
    nextAttemptAt: integer("next_attempt_at").notNull(),
    /** Whoever took it up to send it; only they may say what became of it. */
    claim: text("claim"),
    changedAt: integer("changed_at").notNull(),
    fault: text("fault"),
  },
  (table) => [index("mail_messages_by_state").on(table.organisationId, table.state)],
);
export type MailRow = typeof mailMessages.$inferSelect;

/** Secret links under which somebody's calendar reads due dates; only the hash of the token is kept. */
export const calendarFeeds = sqliteTable(
  "calendar_feeds",
  {
    tokenHash: text("token_hash").primaryKey(),
    organisationId: text("organisation_id").notNull(),
    userId: text("user_id").notNull(),
    locale: text("locale", { enum: ["en", "de"] }).notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("calendar_feeds_by_user").on(table.userId, table.organisationId)],
);
