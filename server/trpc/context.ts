import "server-only";
import { randomUUID } from "node:crypto";
import { AS_OF_HEADER, asOfFromHeader } from "@/lib/as-of";
import { LINK_HEADER } from "@/lib/link-header";
import { actorOf } from "../auth/session";
import { database } from "../database";
import { workOf } from "../progress/keep";
import { guestOf } from "../questionnaires/links";
import type { RequestContext } from "./init";

/** The context of a request: who asks, over which database. */
export async function requestContext(headers: Headers): Promise<RequestContext> {
  const db = database();
  const now = Date.now;
  const link = headers.get(LINK_HEADER);
  if (link) return { db, actor: await guestOf(db, link, now()), account: null, now, requestId: randomUUID() };
  const { actor, account } = await actorOf(db, headers);
  const asOf = asOfFromHeader(headers.get(AS_OF_HEADER));
  const reader = asOf && actor.kind === "user" ? { ...actor, readOnly: true } : actor;
  return { db, actor: reader, account, now, requestId: randomUUID(), asOf, work: workOf(headers) };
}
