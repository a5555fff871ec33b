import { ChildError } from "./run-child";

/** Waits, unless the one who waits gives up. */
async function orAbort(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return turn;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

type Turns = <Value>(run: () => Promise<Value>, signal?: AbortSignal) => Promise<Value>;

function makeTurns(atOnce: number, limit: number): Turns {
  let free = atOnce;
  let inside = 0;
  const waiting: (() => void)[] = [];
  const begin = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (free > 0) {
      free -= 1;
      resolve();
    } else {
      waiting.push(resolve);
    }
    return promise;
  };
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (run, signal) => {
    signal?.throwIfAborted();
    if (inside >= limit) throw new ChildError("busy");
    inside += 1;
    const turn = begin();
    try {
      await orAbort(turn, signal);
      return await run();
    } finally {
      inside -= 1;
      // Whoever gave up hands the turn on as soon as it comes.
      void turn.then(end);
    }
  };
}

// safe because nobody else uses this name; a module of its own would be made anew by each of Next's bundles
const holder = globalThis as { thirtyTurns?: Map<string, Turns> };

/**
 * The queue of this name in this process: so many run at once, the others wait, and where as many as `limit` run and wait
 * together, whoever comes is asked to come back by a ChildError that says busy.
 */
export function turns(name: string, { atOnce, limit }: { atOnce: number; limit: number }): Turns {
  holder.thirtyTurns ??= new Map();
  const known = holder.thirtyTurns.get(name) ?? makeTurns(atOnce, limit);
  holder.thirtyTurns.set(name, known);
  return known;
}
