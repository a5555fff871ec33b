import { type Progress, type Tell, WorkId } from "@/domain/progress/progress";
import { WORK_HEADER } from "@/lib/work-header";
import { AppError } from "../errors";

type Kept = { progress: Progress; at: number; stop(): void };

/** Works of all and of one owner that are remembered at a time; what is beyond goes on, and nobody hears of it. */
const MOST = 500;
const MOST_OF_ONE = 20;
/** How long the last word of a work counts, where its end was never heard of: longer than any stage may take. */
const KEPT_FOR = 900_000;

// safe because nobody else uses this name; a module of its own would be made anew by each of Next's bundles
const holder = globalThis as { thirtyProgress?: Map<string, Map<string, Kept>> };

function works(): Map<string, Map<string, Kept>> {
  holder.thirtyProgress ??= new Map();
  return holder.thirtyProgress;
}

function forgetOld(now: number): void {
  for (const [owner, own] of works()) {
    for (const [work, { at }] of own) if (at < now - KEPT_FOR) own.delete(work);
    if (own.size === 0) works().delete(owner);
  }
}

function hasRoom(owner: string): boolean {
  let all = 0;
  for (const own of works().values()) all += own.size;
  return all < MOST && (works().get(owner)?.size ?? 0) < MOST_OF_ONE;
}

/** The name that a request gives to the work it asks for, if it gives one. */
export function workOf(headers: Headers): WorkId | undefined {
  return WorkId.safeParse(headers.get(WORK_HEADER)).data;
}

/** What a work gets from whoever waits for it: somebody who hears how far it is, and the sign that nobody wants it any more. */
type Waiting = { tell: Tell; signal: AbortSignal };

/**
 * Does a piece of work and remembers what it tells of itself, for its owner alone, until it ends. In memory, because it
 * is of no use after that. Of two works under one name the first is remembered. `left` is the sign of the request that it
 * is done for; the owner may stop it by its name too.
 */
export async function withProgress<Result>(
  { owner, work, left }: { owner: string; work: WorkId | undefined; left?: AbortSignal | undefined },
  run: (waiting: Waiting) => Promise<Result>,
): Promise<Result> {
  forgetOld(Date.now());
  const stopping = new AbortController();
  const signal = left ? AbortSignal.any([left, stopping.signal]) : stopping.signal;
  if (!work || works().get(owner)?.has(work) || !hasRoom(owner)) return run({ tell: () => undefined, signal });
  const own = works().get(owner) ?? new Map<string, Kept>();
  works().set(owner, own);
  const stop = () => stopping.abort(new AppError("cancelled"));
  const tell: Tell = (progress) => void own.set(work, { progress, at: Date.now(), stop });
  tell({ stage: "waiting", before: 0 });
  try {
    return await run({ tell, signal });
  } finally {
    own.delete(work);
    if (own.size === 0 && works().get(owner) === own) works().delete(owner);
  }
}

/** What a work told last; null where it has ended, never began, or is somebody else's. */
export function progressOf(owner: string, work: WorkId): Progress | null {
  const kept = works().get(owner)?.get(work);
  return kept && kept.at >= Date.now() - KEPT_FOR ? kept.progress : null;
}

/**
 * Asks a work of this owner to stop: it is refused with `cancelled` wherever it still can be. What it answers to whoever
 * began it says whether it was; so nobody is told of a change as cancelled that was made a moment before.
 */
export function stopWork(owner: string, work: WorkId): void {
  works().get(owner)?.get(work)?.stop();
}
