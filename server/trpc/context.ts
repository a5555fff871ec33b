import "server-only";
import { randomUUID } from "node:crypto";
import { actorOf } from "../auth/session";
import { database } from "../database";
import type { RequestContext } from "./init";

/** The context of a request: who asks, over which database. */
export async function requestContext(headers: Headers): Promise<RequestContext> {
  const db = database();
  const { actor, account } = await actorOf(db, headers);
  return { db, actor, account, now: Date.now, requestId: randomUUID() };
}
