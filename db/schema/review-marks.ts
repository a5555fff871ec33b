import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "./auth";
import { records } from "./records";

/** Which value of a field a reviewer has seen; another value of the field is unseen again. */
export const reviewMarks = sqliteTable(
  "review_marks",
  {
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    activityId: text("activity_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    field: text("field").notNull(),
    valueHash: text("value_hash").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.activityId, table.field] })],
);
