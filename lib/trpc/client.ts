import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@/server/trpc/router";

/** The browser's way to the server; one request for each call, so that limits and refusals stay one to one. */
export const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc" })] });

type AppErrorPayload = NonNullable<TRPCClientError<AppRouter>["data"]>["app"];

/** What the server said about a refusal, or undefined where it could not be reached. */
export function refusalOf(cause: unknown): AppErrorPayload | undefined {
  // safe because every error that this router sends has the shape of its error formatter
  return cause instanceof TRPCClientError ? (cause as TRPCClientError<AppRouter>).data?.app : undefined;
}
