import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Db, openDatabase } from "./client";
import { migrate, readMigrations } from "./migrate";

/** A migrated database in a file of its own; `remove` closes it and takes the file away. */
export function testDatabase(): { db: Db; folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), "thirty-test-"));
  const db = openDatabase(path.join(folder, "thirty.sqlite"));
  migrate(db, readMigrations(path.join(process.cwd(), "db/migrations")));
  return {
    db,
    folder,
    remove() {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
