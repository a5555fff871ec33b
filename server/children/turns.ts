import { ChildError } from "./run-child";

type Waiter = { begin(): void; stands(before: number): void };

type Turns = <Value>(
  run: () => Promise<Value>,
  waiting?: {
    signal?: AbortSignal | undefined;
    /** Hears, whenever it changes, how many are inside that came earlier; never where the turn comes at once. */
    stands?: ((before: number) => void) | undefined;
  },
) => Promise<Value>;

function makeTurns(atOnce: number, limit: number): Turns {
  let running = 0;
  const queue: Waiter[] = [];
  const tellAll = () => {
    for (const [place, { stands }] of queue.entries()) stands(running + place);
  };
  const next = () => {
    while (running < atOnce && queue.length > 0) {
      running += 1;
      queue.shift()?.begin();
    }
    tellAll();
  };
  /** Waits for a turn, unless the one who waits gives up: then nobody waits behind them. */
  const turn = (stands: (before: number) => void, signal: AbortSignal | undefined): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const onAbort = () => {
      queue.splice(queue.indexOf(waiter), 1);
      reject(signal?.reason);
      tellAll();
    };
    const begin = () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    };
    const waiter = { begin, stands };
    signal?.addEventListener("abort", onAbort, { once: true });
    queue.push(waiter);
    next();
    return promise;
  };
  return async (run, { signal, stands = () => undefined } = {}) => {
    signal?.throwIfAborted();
    if (running + queue.length >= limit) throw new ChildError("busy");
    await turn(stands, signal);
    try {
      return await run();
    } finally {
      running -= 1;
      next();
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
