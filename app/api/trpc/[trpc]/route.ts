import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { isSameSite } from "@/server/same-site";
import { requestContext } from "@/server/trpc/context";
import { appRouter } from "@/server/trpc/router";

const refuse = (code: string, status: number) =>
  Response.json(
    { error: { message: code, data: { app: { code, params: {}, fields: [], conflict: null } } } },
    { status },
  );

async function handle(request: Request): Promise<Response> {
  if (!isSameSite(request)) return refuse("cross-site", 403);
  const isJson = request.headers.get("content-type")?.startsWith("application/json") ?? false;
  if (request.method === "POST" && !isJson) return refuse("bad-input", 415);
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    allowBatching: false,
    createContext: () => requestContext(request.headers),
    responseMeta: () => ({ headers: new Headers({ "cache-control": "no-store" }) }),
  });
}

export { handle as GET, handle as POST };
