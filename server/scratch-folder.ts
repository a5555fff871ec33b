import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// safe because nobody else uses this name; a module of its own would be made anew by each of Next's bundles
const holder = globalThis as { thirtyScratch?: Set<string> };

/**
 * An empty folder that only this account can read, for what must not outlive this process. Its name tells whose it is, so
 * that the next process takes away what one that was killed left behind.
 */
export function scratchFolder(prefix: string): string {
  holder.thirtyScratch ??= new Set();
  if (!holder.thirtyScratch.has(prefix)) removeLeftBehind(prefix);
  holder.thirtyScratch.add(prefix);
  return mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
}

function removeLeftBehind(prefix: string): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(prefix) && name.slice(prefix.length).split("-")[0]);
    if (pid && (pid === process.pid || !isRunning(pid)))
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // Somebody else's process is running too.
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}
