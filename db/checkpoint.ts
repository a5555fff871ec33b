import { Worker } from "node:worker_threads";

/** Moves what was committed from the log into the database; it is written here because a bundler moves no script. */
const SCRIPT = `
  const { workerData } = require("node:worker_threads");
  const Database = require("better-sqlite3");
  const db = new Database(workerData, { fileMustExist: true });
  db.pragma("wal_checkpoint(PASSIVE)");
  db.close();
`;

/**
 * Checkpoints a database in a thread of its own: after a large batch that takes as long as writing to the disk does.
 * Where it fails, the next one who commits does it.
 */
export async function checkpointApart(file: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  try {
    const worker = new Worker(SCRIPT, { eval: true, execArgv: [], workerData: file });
    worker.unref();
    worker.once("error", () => resolve());
    worker.once("exit", () => resolve());
  } catch {
    resolve();
  }
  return promise;
}
