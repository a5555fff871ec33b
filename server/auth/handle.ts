import { database } from "../database";
import { readBody } from "../read-body";
import { isSameSite } from "../same-site";
import { authOf } from "./auth";
import { accountBehind, BUCKET_HEADER, bucketOf } from "./rate-bucket";

const BODY_LIMIT = 10_000;

/** Hands a request to the authentication library; its own doors are the only way to sign in. */
export async function handleAuth(request: Request): Promise<Response> {
  if (!isSameSite(request)) return Response.json({ code: "cross-site" }, { status: 403 });
  const body = request.method === "POST" ? await readBody(request, BODY_LIMIT).catch(() => undefined) : "";
  if (body === undefined) return Response.json({ code: "bad-input" }, { status: 413 });
  const headers = new Headers(request.headers);
  headers.set(BUCKET_HEADER, bucketOf(accountBehind(new URL(request.url).pathname, request.headers, body)));
  const passedOn = new Request(request.url, { method: request.method, headers, ...(body && { body }) });
  return authOf(database()).handler(passedOn);
}
