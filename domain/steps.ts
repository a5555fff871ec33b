/** Work that takes long, with places in it where whoever has it done may do something else. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it in one go. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
