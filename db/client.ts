import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "./schema/all";

type Orm = BetterSQLite3Database<typeof schema>;

/** A statement that can wait to be part of a batch. */
export type Statement = { run(): unknown };

/** Builds statements for a batch; nothing runs until the batch does. One for each connection. */
export type Writer = Pick<Orm, "insert" | "update" | "delete"> & {
  raw(query: SQL): Statement;
  /** A statement as SQL text with named values, for tables that the schema does not know. */
  text(source: string): Ready<Record<string, string | number | null>>;
};

/** A statement that was put together and runs with values of its own each time. */
export type Ready<Values> = { run(values: Values): unknown };

/**
 * The database as the rest of the house sees it: `read` selects, `batch` commits many statements at once or none.
 * All answers are promises in spirit: callers await them, so that a driver behind a network can take this place.
 */
export type Db = {
  read: Pick<Orm, "select" | "selectDistinct" | "all" | "get" | "$count">;
  batch(build: (write: Writer) => Iterable<Statement>): Promise<void>;
  /** For the authentication library, which owns its tables. */
  orm: Orm;
  raw: Database.Database;
  close(): void;
};

export class UnsuitableNode extends Error {}

function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 14)) throw new UnsuitableNode(process.versions.node);
}

/** Pragmas of every connection; FULL, because an acknowledged commit must survive a power failure. */
const PRAGMAS = ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000", "trusted_schema=OFF"];

/** Different texts of statements that are kept ready; a bulk insert has one for each number of rows. */
const KEPT_STATEMENTS = 200;

/**
 * Makes a connection keep what writes ready for the next time: a table with many triggers takes far longer to prepare than
 * to write. Only statements that answer no rows are kept, because the others change their mode for whoever asked last.
 */
function keepWritingStatements(raw: Database.Database): void {
  const prepare = raw.prepare.bind(raw);
  const kept = new Map<string, Database.Statement>();
  raw.prepare = ((source: string) => {
    const known = kept.get(source);
    if (known) return known;
    const made = prepare(source);
    if (!made.reader && kept.size < KEPT_STATEMENTS) kept.set(source, made);
    return made;
    // safe because it answers what the method that it stands for answers
  }) as typeof raw.prepare;
}

/** Values that one statement binds at most here: SQLite binds a limited number. */
export const MOST_BOUND = 500;

/** Opens (or makes) a database file; it must be migrated before it is used. */
export function openDatabase(file: string, options: { readonly?: boolean } = {}): Db {
  refuseOldNode();
  if (!options.readonly && file !== ":memory:") mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const raw = new Database(file, { readonly: options.readonly ?? false });
  for (const pragma of PRAGMAS) if (!options.readonly || !pragma.startsWith("journal")) raw.pragma(pragma);
  keepWritingStatements(raw);
  const orm = drizzle(raw, { schema });
  const writer = writerOf(orm, raw);
  return {
    read: orm,
    orm,
    raw,
    async batch(build) {
      // A transaction left open by anybody would swallow this one: acknowledged, visible here, and never committed.
      if (raw.inTransaction) throw new Error("a transaction was left open on this connection");
      raw
        .transaction(() => {
          for (const statement of build(writer)) statement.run();
        })
        .immediate();
    },
    close: () => raw.close(),
  };
}

function writerOf(orm: Orm, raw: Database.Database): Writer {
  return {
    insert: orm.insert.bind(orm),
    update: orm.update.bind(orm),
    delete: orm.delete.bind(orm),
    raw: (query) => ({ run: () => orm.run(query) }),
    text: (source) => raw.prepare(source),
  };
}

/** What the connection really does after its first write, for the health page: anything but the first row is a fault. */
export function connectionFacts(db: Db): { journalMode: string; synchronous: number; foreignKeys: number } {
  const pragma = (name: string) => db.raw.pragma(name, { simple: true });
  return {
    journalMode: String(pragma("journal_mode")),
    synchronous: Number(pragma("synchronous")),
    foreignKeys: Number(pragma("foreign_keys")),
  };
}
