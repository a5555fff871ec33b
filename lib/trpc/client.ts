import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@/server/trpc/router";
import { AS_OF_HEADER, asOfHeader, asOfSearch } from "../as-of";
import { LINK_HEADER, linkTokenOf } from "../link-header";
import { WORK_HEADER } from "../work-header";

/** The browser's way to the server; one request for each call, so that limits and refusals stay one to one. */
export const api = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/api/trpc", headers: ({ op }) => ({ ...pageHeaders(), ...workHeader(op.context) }) })],
});

/** The name of the work that a call is part of, where its context gives one. */
function workHeader({ work }: Record<string, unknown>): Record<string, string> {
  return typeof work === "string" ? { [WORK_HEADER]: work } : {};
}

/** What the address of the page adds to each of its calls. */
function pageHeaders(): Record<string, string> {
  const token = linkTokenOf(window.location.pathname);
  const asOf = asOfSearch(new URLSearchParams(window.location.search));
  return { ...(token && { [LINK_HEADER]: token }), ...(asOf && { [AS_OF_HEADER]: asOfHeader(asOf) }) };
}

type AppErrorPayload = NonNullable<TRPCClientError<AppRouter>["data"]>["app"];

/** What the server said about a refusal, or undefined where it could not be reached. */
export function refusalOf(cause: unknown): AppErrorPayload | undefined {
  // safe because every error that this router sends has the shape of its error formatter
  return cause instanceof TRPCClientError ? (cause as TRPCClientError<AppRouter>).data?.app : undefined;
}
