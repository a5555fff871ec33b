import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Facts about this installation: which migrations ran, whether it was set up. */
export const installation = sqliteTable("installation", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});

/** One-time links by which somebody chooses a password; only the hash of the token is kept. */
export const invitations = sqliteTable("invitations", {
  tokenHash: text("token_hash").primaryKey(),
  organisationId: text("organisation_id").notNull(),
  personId: text("person_id").notNull(),
  email: text("email").notNull(),
  expiresAt: integer("expires_at").notNull(),
});
