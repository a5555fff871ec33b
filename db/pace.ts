import { setImmediate as nextRound } from "node:timers/promises";
import type { Steps } from "@/domain/steps";

/** Milliseconds that long work takes at a time on the thread that answers everybody. */
export const SLICE_MS = 5;
/** A round of the event loop in which nobody else had anything to do takes less. */
const QUIET_MS = 1;
/** Long work goes on after so long whatever others do: beside a busy server it would never end. */
const PATIENCE_MS = 100;

/** Lets everybody else go first, until there is a moment in which nobody has anything to do. */
export async function letOthersIn(patience = PATIENCE_MS): Promise<void> {
  const until = performance.now() + patience;
  for (let asked = 0, now = performance.now(); now - asked >= QUIET_MS; ) {
    asked = now;
    await nextRound();
    now = performance.now();
    if (now >= until) return;
  }
}

/** For long work that asks often: awaiting it lets others in once a slice of time is over. */
export function paced(): () => Promise<void> {
  let until = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < until) return;
    await letOthersIn();
    until = performance.now() + SLICE_MS;
  };
}

/** Does work in steps, and lets others in between them. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  const othersFirst = paced();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await othersFirst();
  }
}
