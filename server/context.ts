import type { Db } from "@/db/client";
import type { Actor } from "@/domain/access/can";

/** What a verb needs of the world. `now` gives UTC milliseconds. */
export type Context = { db: Db; actor: Actor; now(): number };

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
