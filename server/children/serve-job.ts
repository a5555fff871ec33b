import type { Tell } from "@/domain/progress/progress";
import type { FromChild, ToChild } from "./messages.ts";

/** Asks the parent for what only it can do. */
export type Ask<Question, Reply> = (question: Question) => Promise<Reply>;

/** What a child can ask and tell its parent while it does its job. */
export type Parent<Question, Reply> = { ask: Ask<Question, Reply>; tell: Tell };

/**
 * Does the one job of a child process, answers, and ends. A fault that the work does not answer for ends the process
 * with its words on standard error.
 */
export function serveJob<Job, Answer, Question = never, Reply = never>(
  work: (job: Job, parent: Parent<Question, Reply>) => Promise<Answer>,
): void {
  const open = new Map<number, (reply: Reply) => void>();
  const send = (message: FromChild, then = () => {}) => process.send?.(message, then);
  const ask: Ask<Question, Reply> = (value) => {
    const number = open.size;
    const { promise, resolve } = Promise.withResolvers<Reply>();
    open.set(number, resolve);
    send({ kind: "question", number, value });
    return promise;
  };
  const tell: Tell = (value) => void send({ kind: "progress", value });
  const fail = (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`, () => process.exit(1));
  };
  // Nobody is left who waits for the answer.
  process.once("disconnect", () => process.exit(1));
  process.on("message", (received) => {
    // safe because the parent is the only one who can write to this channel, and it sends nothing else
    const message = received as ToChild;
    // safe for the same reason: a reply is what was asked for, and a job what this child is made for
    if (message.kind === "reply") open.get(message.number)?.(message.value as Reply);
    // safe for the same reason
    else
      work(message.value as Job, { ask, tell }).then(
        (value) => send({ kind: "answer", value }, () => process.exit(0)),
        fail,
      );
  });
}
