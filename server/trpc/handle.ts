import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { ErrorCode } from "@/domain/error-codes";
import { AppError } from "../errors";
import { readBody } from "../read-body";
import { isSameSite } from "../same-site";
import { requestContext } from "./context";
import { appRouter } from "./router";

/** The longest whole record fits several times over. */
const BODY_LIMIT = 2_000_000;

const refuse = (code: ErrorCode, status: number) =>
  Response.json(
    { error: { message: code, data: { app: { code, params: {}, fields: [], conflict: null } } } },
    { status },
  );

/** Answers a call of the browser; what is not JSON of our own pages, or is too long, reaches no procedure. */
export async function handleTrpc(request: Request): Promise<Response> {
  if (!isSameSite(request)) return refuse("cross-site", 403);
  const isPost = request.method === "POST";
  const isJson = request.headers.get("content-type")?.startsWith("application/json") ?? false;
  if (isPost && !isJson) return refuse("bad-input", 415);
  try {
    const body = isPost ? await readBody(request, BODY_LIMIT) : undefined;
    return await fetchRequestHandler({
      endpoint: "/api/trpc",
      req: new Request(request.url, {
        method: request.method,
        headers: request.headers,
        signal: request.signal,
        ...(body && { body }),
      }),
      router: appRouter,
      allowBatching: false,
      createContext: () => requestContext(request.headers),
    });
  } catch (cause) {
    if (cause instanceof AppError) return refuse(cause.code, 413);
    throw cause;
  }
}
