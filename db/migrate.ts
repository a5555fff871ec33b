import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Db } from "./client";

/** The database was made by a newer Thirty than this one. */
export class NewerDatabase extends Error {}

export type Migration = { name: string; statements: string; digest: string };

/** The migrations that this version knows, in order; `folder` is absolute. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => {
      const statements = readFileSync(path.join(folder, file), "utf8");
      return { name: file, statements, digest: createHash("sha256").update(statements).digest("hex") };
    });
}

function appliedMigrations(db: Db): string[] {
  const table = db.raw.prepare("select 1 from sqlite_master where name = 'migrations'").get();
  if (!table) return [];
  return db.raw.prepare("select name from migrations order by name").pluck().all().map(String);
}

function assertNothingLost(db: Db): void {
  const broken = db.raw.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0) throw new Error(`a migration broke ${broken.length} foreign keys`);
}

/**
 * Brings a database to this version and answers the names of the migrations that ran.
 * Foreign keys are off outside the transaction, because SQLite ignores the pragma inside one and a rebuilt
 * parent table would empty its children. Throws NewerDatabase, and changes nothing, for a database from the future.
 */
export function migrate(db: Db, migrations: Migration[]): string[] {
  const applied = appliedMigrations(db);
  const known = new Set(migrations.map((migration) => migration.name));
  const foreign = applied.find((name) => !known.has(name));
  if (foreign) throw new NewerDatabase(foreign);
  const pending = migrations.filter((migration) => !applied.includes(migration.name));
  if (pending.length === 0) return [];
  db.raw.pragma("foreign_keys=OFF");
  try {
    for (const migration of pending) {
      db.raw
        .transaction(() => {
          db.raw.exec("create table if not exists migrations (name text primary key, digest text not null) strict");
          db.raw.exec(migration.statements);
          assertNothingLost(db);
          db.raw.prepare("insert into migrations values (?, ?)").run(migration.name, migration.digest);
        })
        .immediate();
    }
  } finally {
    db.raw.pragma("foreign_keys=ON");
  }
  return pending.map((migration) => migration.name);
}
