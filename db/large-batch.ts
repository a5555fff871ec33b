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

/** A batch to write apart; `isAwaited` tells whether somebody waits for its end. */
type Wish = { file: string; build: Build; between: Between; isAwaited: () => boolean };

/** Kilobytes of pages that its connection holds; what does not fit is in the log already when it commits. */
const CACHE = 8_000;

/** Brings what was written to the disk beside the thread that answers everybody, so that it need not wait for a commit. */
async function bringToDisk(file: string): Promise<void> {
  const log = await open(`${file}-wal`, "r");
  await log.datasync().finally(() => log.close());
}

/** A batch as a transaction on a connection of its own, which is closed by its commit or by the first fault. */
function transactionApart(file: string, build: Build) {
  const { raw, writer } = connect(file);
  for (const pragma of ["busy_timeout=0", `cache_size=-${CACHE}`, "wal_autocheckpoint=0"]) raw.pragma(pragma);
  let statements: Iterator<Statement> | undefined;
  let count = 0;
  let isWritten = false;
  let outcome: { fault?: unknown } | undefined;

  function end(how: { fault?: unknown }): void {
    outcome = how;
    // What was not committed goes with its connection.
    raw.close();
  }

  return {
    count: () => count,
    outcome: () => outcome,
    hasBegun: () => statements !== undefined,
    isWritten: () => isWritten,
    end,
    /** Does one thing of it, unless it is over; where that breaks, it is over. */
    attempt(run: () => void): void {
      if (outcome) return;
      try {
        run();
      } catch (fault) {
        end({ fault });
      }
    },
    /** Whoever meets its lock finds it ready to be finished: there is no moment between the two. */
    begin(): void {
      raw.exec("begin immediate");
      statements = build(writer)[Symbol.iterator]();
    },
    /** Writes until it is time, or until all is written. */
    writeUntil(time: number): void {
      while (statements && !isWritten) {
        const next = statements.next();
        if (next.done) isWritten = true;
        else {
          next.value.run();
          count += 1;
          if (performance.now() >= time) return;
        }
      }
    },
    commit(): void {
      raw.exec("commit");
      end({});
    },
  };
}

/** Writes a batch a few milliseconds at a time, while everybody else goes on reading what was there before. */
export function writeApart({ file, build, between, isAwaited }: Wish): Writing {
  const apart = transactionApart(file, build);

  async function write(): Promise<void> {
    await patiently(apart.begin).catch((fault) => apart.end({ fault }));
    while (!apart.outcome() && !apart.isWritten()) {
      apart.attempt(() => apart.writeUntil(performance.now() + SLICE_MS));
      if (apart.outcome()) break;
      await letOthersIn(isAwaited() ? 0 : undefined);
      apart.attempt(between);
    }
    // Where this fails, the commit itself brings it there.
    if (!apart.outcome()) await bringToDisk(file).catch(() => undefined);
    apart.attempt(apart.commit);
    const outcome = apart.outcome();
    if (outcome && "fault" in outcome) throw outcome.fault;
  }

  function finish(): void {
    if (!apart.hasBegun()) return;
    apart.attempt(() => apart.writeUntil(Number.POSITIVE_INFINITY));
    apart.attempt(apart.commit);
  }

  return { ended: write(), finish, count: apart.count };
}
