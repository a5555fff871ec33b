import path from "node:path";
import { connectionFacts, type Db, openDatabase } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import { env } from "@/env";

// safe because nobody else uses this name; a module of its own would be made anew by each of Next's bundles
const holder = globalThis as { thirtyDatabase?: Db };

export const migrationsFolder = (): string => path.join(env.root, "db", "migrations");

/** The database of this process, opened and migrated at first use, never while the app is being built. */
export function database(): Db {
  if (!holder.thirtyDatabase) {
    const db = openDatabase(env.databaseFile);
    migrate(db, readMigrations(migrationsFolder()));
    db.raw
      .prepare(
        "insert into installation values ('opened-at', ?) on conflict (key) do update set value = excluded.value",
      )
      .run(String(Date.now()));
    const facts = connectionFacts(db);
    // The driver falls back to NORMAL after the first write in WAL mode; an acknowledged change must be on the disk.
    if (facts.synchronous !== 2 || facts.journalMode !== "wal" || facts.foreignKeys !== 1)
      throw new Error(`the database connection is not safe: ${JSON.stringify(facts)}`);
    holder.thirtyDatabase = db;
  }
  return holder.thirtyDatabase;
}
