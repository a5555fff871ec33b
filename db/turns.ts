import type Database from "better-sqlite3";
import { checkpointApart } from "./checkpoint";
import { type Between, type Build, type Writing, writeApart } from "./large-batch";

/** Pages of the log from which a commit moves them into the database. */
const LOG_PAGES = 1_000;
/** Statements of a batch from which moving what they wrote takes longer than anybody should wait. */
const CHECKPOINT_APART = 5_000;

/** The large batches beside a connection, one at a time, and whoever waits for their end in the order of coming. */
export function writingInTurn(raw: Database.Database) {
  let writing: Writing | undefined;
  const waiting: (() => void)[] = [];

  /** Begins at once where no large batch is being written. Throws the reason of `left` where that comes earlier. */
  async function whenFree(begin: () => Promise<void>, left?: AbortSignal): Promise<void> {
    if (!writing) return begin();
    left?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const come = () => {
      left?.removeEventListener("abort", leave);
      resolve(begin());
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(come), 1);
      reject(left?.reason);
    };
    left?.addEventListener("abort", leave, { once: true });
    waiting.push(come);
    return promise;
  }

  /** Whoever comes says in the same moment whether the others have to wait for them again. */
  function letCome(): void {
    while (!writing) {
      const come = waiting.shift();
      if (!come) return;
      come();
    }
  }

  async function restoreCheckpoints(statements: number): Promise<void> {
    if (statements > CHECKPOINT_APART) await checkpointApart(raw.name);
    if (raw.open && !writing) raw.pragma(`wal_autocheckpoint=${LOG_PAGES}`);
  }

  /** Writes a large batch; to be begun when it is free. */
  async function writeLarge(build: Build, between: Between): Promise<void> {
    let statements = 0;
    try {
      raw.pragma("wal_autocheckpoint=0");
      writing = writeApart({ file: raw.name, build, between, isAwaited: () => waiting.length > 0 });
      await writing.ended.finally(() => {
        statements = writing?.count() ?? 0;
      });
    } finally {
      writing = undefined;
      void restoreCheckpoints(statements);
      letCome();
    }
  }

  return { whenFree, writeLarge, isWriting: () => writing !== undefined, finish: () => writing?.finish() };
}
