import type { Db } from "@/db/client";
import type { Actor } from "@/domain/access/can";
import type { Tell } from "@/domain/progress/progress";
import { AppError } from "./errors";

/** Somebody who waits for long work: hears how many of its steps are done, and may leave. */
export type Watch = { signal: AbortSignal; report(done: number, total: number): void };

/** What a verb needs of the world. `now` gives UTC milliseconds. */
export type Context = {
  db: Db;
  actor: Actor;
  now(): number;
  watch?: Watch;
  /** Hears which stage long work has reached. */
  tell?: Tell;
};

/** Throws `cancelled` where whoever waited for long work has left. */
export function assertWanted({ watch }: Pick<Context, "watch">): void {
  if (watch?.signal.aborted) throw new AppError("cancelled");
}

/** The name of the actor in the ledger: the account's id, never a person's name. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case "user":
      return actor.userId;
    case "guest":
      return `link:${actor.linkId}`;
    case "operator":
      return "operator";
    case "anonymous":
      return "anonymous";
  }
}
