import Database from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { LOCK_MS } from "./lock";
import * as schema from "./schema/all";

export type Orm = BetterSQLite3Database<typeof schema>;

/** A statement that can wait to be part of a batch. */
export type Statement = { run(): unknown };

/** A statement that was put together and runs with values of its own each time. */
export type Ready<Values> = { run(values: Values): unknown };

/** Builds statements for a batch; nothing runs until the batch does. One for each connection. */
export type Writer = Pick<Orm, "insert" | "update" | "delete"> & {
  raw(query: SQL): Statement;
  /** A statement as SQL text with named values, for tables that the schema does not know. */
  text(source: string): Ready<Record<string, string | number | null>>;
};

export type Connection = { raw: Database.Database; orm: Orm; writer: Writer };

/** Pragmas of every connection; FULL, because an acknowledged commit must survive a power failure. */
const PRAGMAS = [
  "journal_mode=WAL",
  "synchronous=FULL",
  "foreign_keys=ON",
  `busy_timeout=${LOCK_MS}`,
  "trusted_schema=OFF",
];

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

/** Makes a function do something before it does what it is for. */
function preceded<Arguments extends unknown[], Result>(
  first: () => void,
  then: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  return (...values) => {
    first();
    return then(...values);
  };
}

/** Makes a connection call `before` ahead of whatever may ask for the lock of writing, by whichever door it comes. */
function heedWriting(raw: Database.Database, before: () => void): void {
  const prepare = raw.prepare.bind(raw);
  raw.prepare = ((source: string) => {
    const made = prepare(source);
    if (made.readonly) return made;
    for (const method of ["run", "get", "all", "iterate"] as const)
      Object.defineProperty(made, method, { value: preceded(before, made[method].bind(made)) });
    return made;
    // safe because it answers what the method that it stands for answers
  }) as typeof raw.prepare;
  raw.exec = preceded(before, raw.exec.bind(raw));
  const transaction = raw.transaction.bind(raw);
  raw.transaction = ((run: (...values: unknown[]) => unknown) => {
    const made = transaction(run);
    const [deferred, immediate, exclusive] = [made.deferred, made.immediate, made.exclusive].map((begin) =>
      preceded(before, begin),
    );
    return Object.assign(preceded(before, made.default), { default: deferred, deferred, immediate, exclusive });
    // safe because it answers what the method that it stands for answers
  }) as typeof raw.transaction;
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

export type ConnectionOptions = {
  readonly?: boolean;
  /** Called ahead of everything that writes. */
  beforeWriting?: () => void;
};

/** A connection to a file, or to a database in memory. */
export function connect(file: string, { readonly = false, beforeWriting }: ConnectionOptions = {}): Connection {
  const raw = new Database(file, { readonly });
  for (const pragma of PRAGMAS) if (!readonly || !pragma.startsWith("journal")) raw.pragma(pragma);
  if (beforeWriting) heedWriting(raw, beforeWriting);
  keepWritingStatements(raw);
  const orm = drizzle(raw, { schema });
  return { raw, orm, writer: writerOf(orm, raw) };
}
