import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";

/** How long a writer waits for the lock that another process holds, in milliseconds. */
export const LOCK_MS = 5_000;
const ASK_AGAIN_MS = 20;

/** Another connection holds the lock of writing. */
export const isBusy = (cause: unknown): boolean =>
  cause instanceof Database.SqliteError && cause.code.startsWith("SQLITE_BUSY");

/** Does on a connection what is refused at once where somebody else holds the lock, instead of standing still for it. */
export function withoutWaiting(raw: Database.Database, run: () => void): void {
  raw.pragma("busy_timeout=0");
  try {
    run();
  } finally {
    raw.pragma(`busy_timeout=${LOCK_MS}`);
  }
}

/** Tries again where somebody else holds the lock, while everybody else goes on. */
export async function patiently(attempt: () => void | Promise<void>): Promise<void> {
  for (const until = performance.now() + LOCK_MS; ; await wait(ASK_AGAIN_MS)) {
    try {
      await attempt();
      return;
    } catch (cause) {
      if (!isBusy(cause) || performance.now() >= until) throw cause;
    }
  }
}
