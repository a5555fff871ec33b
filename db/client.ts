import { mkdirSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";
import { connect, type Orm } from "./connection";
import type { Between, Build } from "./large-batch";
import { patiently, withoutWaiting } from "./lock";
import { writingInTurn } from "./turns";

export type { Ready, Statement, Writer } from "./connection";

/**
 * The database as the rest of the house sees it: `read` selects, `batch` commits many statements at once or none.
 * All answers are promises in spirit: callers await them, so that a driver behind a network can take this place.
 */
export type Db = {
  read: Pick<Orm, "select" | "selectDistinct" | "all" | "get" | "$count">;
  /**
   * With `between` it is a large one, of which others notice nothing but that whoever writes has to wait for its end.
   * Throws the reason of `left` where that comes while the batch waits for the end of another one.
   */
  batch(build: Build, between?: Between, left?: AbortSignal): Promise<void>;
  /** Resolves when no large batch is being written; at once where none is. */
  untilFree(): Promise<void>;
  /** Whether a large batch is being written, for whoever need not write now. */
  isWriting(): boolean;
  /** For the authentication library, which owns its tables. */
  orm: Orm;
  raw: Database.Database;
  close(): void;
};

export class UnsuitableNode extends Error {}

function refuseOldNode(): void {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 24) throw new UnsuitableNode(process.versions.node);
}

/** Values that one statement binds at most here: SQLite binds a limited number. */
export const MOST_BOUND = 500;

/** Opens (or makes) a database file; it must be migrated before it is used. */
export function openDatabase(file: string, options: { readonly?: boolean } = {}): Db {
  refuseOldNode();
  if (!options.readonly && file !== ":memory:") mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  // Whoever writes without asking would stand still, and with it the batch whose lock it waits for.
  const { raw, orm, writer } = connect(file, { ...options, beforeWriting: () => inTurn.finish() });
  const inTurn = writingInTurn(raw);

  const writeHere = raw.transaction((build: Build) => {
    for (const statement of build(writer)) statement.run();
  });
  const writeSmall = async (build: Build) => withoutWaiting(raw, () => writeHere.immediate(build));

  return {
    read: orm,
    orm,
    raw,
    untilFree: () => inTurn.whenFree(async () => undefined),
    isWriting: inTurn.isWriting,
    async batch(build, between, left) {
      // A transaction left open by anybody would swallow this one: acknowledged, visible here, and never committed.
      if (raw.inTransaction) throw new Error("a transaction was left open on this connection");
      // A database in memory is there for its own connection alone.
      const isLarge = between && !raw.memory;
      const small = () => patiently(() => inTurn.whenFree(() => writeSmall(build)));
      return inTurn.whenFree(isLarge ? () => inTurn.writeLarge(build, between) : small, left);
    },
    close() {
      inTurn.finish();
      raw.close();
    },
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
