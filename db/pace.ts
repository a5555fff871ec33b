import { setImmediate as nextRound, setTimeout as wait } from "node:timers/promises";
import type { Steps } from "@/domain/steps";

/** Milliseconds that long work takes at a time on the thread that answers everybody. */
export const SLICE_MS = 5;
/** Whatever keeps the thread for longer than this, while long work stands aside, is somebody else's work. */
const QUIET_MS = 0.5;
/** A round of the event loop that was over sooner had nothing in it but what keeps memory in order. */
const SHORT_MS = 2;
/** How long nobody must have had anything to do once somebody had: a page is answered in many short pieces. */
const ASIDE_MS = 4;
/** Long work goes on after so long whatever others do: beside a busy server it would never end. */
const PATIENCE_MS = 60;

/** Milliseconds that this thread has worked; those in which the machine did something else are nobody's here. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Lets everybody else go first, until there is a moment in which nobody has anything to do. */
export async function letOthersIn(patience = PATIENCE_MS): Promise<void> {
  const asked = performance.now();
  let before = worked();
  await nextRound();
  if (performance.now() - asked < SHORT_MS) return;
  while (worked() - before >= QUIET_MS && performance.now() - asked < patience) {
    before = worked();
    await wait(ASIDE_MS);
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
