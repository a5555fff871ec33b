import { database } from "../database";
import { isSameSite } from "../same-site";
import { authOf } from "./auth";

/** Hands a request to the authentication library; its own doors are the only way to sign in. */
export async function handleAuth(request: Request): Promise<Response> {
  if (!isSameSite(request)) return Response.json({ code: "cross-site" }, { status: 403 });
  const response = await authOf(database()).handler(request);
  response.headers.set("cache-control", "no-store");
  return response;
}
