import type Database from "better-sqlite3";
import { checkpointApart } from "./checkpoint";
import { type Between, type Build, type Writing, writeApart } from "./large-batch";

/** Pages of the log from which a commit moves them into the database. */
const LOG_PAGES = 1_000;
/** Statements of a batch from which moving what they wrote takes longer than anybody should wait. */
const CHECKPOINT_APART = 5_000;

/** Those who wait until something is over, in the order in which they came. */
function waitingLine(isOver: () => boolean) {
  const waiting: (() => void)[] = [];
  return {
    isEmpty: () => waiting.length === 0,
    /** Begins in its turn. Throws the reason of `left` where that comes earlier. */
    whenOver(begin: () => Promise<void>, left: AbortSignal | undefined): Promise<void> {
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
    },
    /** Whoever comes says in the same moment whether the others have to wait for them again. */
    letCome(): void {
      while (isOver()) {
        const come = waiting.shift();
        if (!come) return;
        come();
      }
    },
  };
}

/** The large batches beside a connection, one at a time, and whoever has to wait for their end. */
export function writingInTurn(raw: Database.Database) {
  let writing: Writing | undefined;
  const line = waitingLine(() => !writing);

  /** Begins at once where no large batch is being written. Throws the reason of `left` where that comes earlier. */
  async function whenFree(begin: () => Promise<void>, left?: AbortSignal): Promise<void> {
    if (!writing) return begin();
    left?.throwIfAborted();
    return line.whenOver(begin, left);
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
      const mine = writeApart({ file: raw.name, build, between, isAwaited: () => !line.isEmpty() });
      writing = mine;
      await mine.ended.finally(() => {
        statements = mine.count();
      });
    } finally {
      writing = undefined;
      void restoreCheckpoints(statements);
      line.letCome();
    }
  }

  return { whenFree, writeLarge, isWriting: () => writing !== undefined, finish: () => writing?.finish() };
}
