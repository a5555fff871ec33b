import { open } from "node:fs/promises";
import { connect, type Statement, type Writer } from "./connection";
import { patiently } from "./lock";
import { letOthersIn, SLICE_MS } from "./pace";

export type Build = (write: Writer) => Iterable<Statement>;

/** What whoever gives a large batch has to say between its slices; a refusal thrown here undoes the batch. */
export type Between = () => void;

/** A batch that is being written on a connection of its own. */
export type Writing = {
  /** Settles as the batch does, once its connection is closed. */
  ended: Promise<void>;
  /** Writes all that is left of it at once: for whoever needs the lock now and cannot wait. */
  finish(): void;
  /** Statements that were run so far. */
  count(): number;
};

/** Kilobytes of pages that its connection holds; what does not fit is in the log already when it commits. */
const CACHE = 8_000;

/** Brings what was written to the disk beside the thread that answers everybody, so that it need not wait for a commit. */
async function bringToDisk(file: string): Promise<void> {
  const log = await open(`${file}-wal`, "r");
  await log.datasync().finally(() => log.close());
}

/**
 * Writes a batch on a connection of its own, a few milliseconds at a time, while everybody else goes on reading what was
 * there before. `isAwaited` tells whether somebody waits for its end.
 */
export function writeApart(file: string, build: Build, between: Between, isAwaited: () => boolean): Writing {
  const apart = connect(file);
  for (const pragma of ["busy_timeout=0", `cache_size=-${CACHE}`, "wal_autocheckpoint=0"]) apart.raw.pragma(pragma);
  let statements: Iterator<Statement> | undefined;
  let count = 0;
  let isWritten = false;
  let outcome: { fault?: unknown } | undefined;

  function end(how: { fault?: unknown }): void {
    outcome = how;
    // What was not committed goes with its connection.
    apart.raw.close();
  }

  function attempt(run: () => void): void {
    try {
      run();
    } catch (fault) {
      end({ fault });
    }
  }

  /** Writes until it is time, or until all is written. */
  function writeUntil(time: number): void {
    while (statements && !isWritten) {
      const next = statements.next();
      if (next.done) isWritten = true;
      else {
        next.value.run();
        count += 1;
        if (performance.now() >= time) return;
      }
    }
  }

  function commit(): void {
    apart.raw.exec("commit");
    end({});
  }

  async function write(): Promise<void> {
    try {
      await patiently(() => void apart.raw.exec("begin immediate"));
      statements = build(apart.writer)[Symbol.iterator]();
    } catch (fault) {
      end({ fault });
    }
    while (!outcome && !isWritten) {
      attempt(() => writeUntil(performance.now() + SLICE_MS));
      if (outcome) break;
      await letOthersIn(isAwaited() ? 0 : undefined);
      if (!outcome) attempt(between);
    }
    // Where this fails, the commit itself brings it there.
    if (!outcome) await bringToDisk(file).catch(() => undefined);
    if (!outcome) attempt(commit);
    if (outcome && "fault" in outcome) throw outcome.fault;
  }

  function finish(): void {
    if (!statements || outcome) return;
    attempt(() => writeUntil(Number.POSITIVE_INFINITY));
    if (!outcome) attempt(commit);
  }

  return { ended: write(), finish, count: () => count };
}
