import { monitorEventLoopDelay } from "node:perf_hooks";

/** The value below which a share of the numbers lies; the nearest one that was really measured. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const index = Math.max(0, Math.ceil(share * sorted.length) - 1);
  const found = sorted[index];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const before = performance.now();
  await run();
  return performance.now() - before;
}

/** Times both sides turn by turn, so that whatever else the machine does falls on both alike. */
export async function interleaved(
  rounds: number,
  ours: () => unknown,
  floor: () => unknown,
): Promise<{ ours: number[]; floor: number[] }> {
  const result = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0;
    if (first) result.ours.push(await timed(ours));
    result.floor.push(await timed(floor));
    if (!first) result.ours.push(await timed(ours));
  }
  return result;
}

/** How often the event loop is looked at, in milliseconds. */
const LOOK_MS = 2;

/** The longest time, in milliseconds, for which nobody else had a turn on this thread while something ran. */
export async function longestWait(run: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: LOOK_MS });
  delay.enable();
  try {
    await run();
  } finally {
    delay.disable();
  }
  return Math.max(0, delay.max / 1_000_000 - LOOK_MS);
}
