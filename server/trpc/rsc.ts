import "server-only";
import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { ErrorCode } from "@/domain/error-codes";
import { LINK_HEADER } from "@/lib/link-header";
import { paths } from "@/lib/paths";
import { AppError } from "../errors";
import { requestContext } from "./context";
import { createCallerFactory } from "./init";
import { appRouter } from "./router";

const createCaller = createCallerFactory(appRouter);

const contextOfThisRequest = cache(async () => requestContext(await headers()));

/** The account behind this request, or null. */
export const currentAccount = cache(async () => (await contextOfThisRequest()).account);

/** Who asks, for pages that offer only what this account may choose. */
export const currentActor = cache(async () => (await contextOfThisRequest()).actor);

/** The address of the page, as proxy.ts notes it for those who have to sign in first. */
const PATH_HEADER = "x-thirty-path";

type Caller = ReturnType<typeof createCaller>;

/**
 * Reads for a page through the same procedures that the browser calls: whoever is not signed in goes to the sign-in
 * page, whatever is not there (or not theirs) is a 404.
 */
export async function read<Result>(question: (api: Caller) => Promise<Result>): Promise<Result> {
  const context = await contextOfThisRequest();
  try {
    return await question(createCaller(context));
  } catch (cause) {
    if (cause instanceof TRPCError) {
      if (cause.code === "UNAUTHORIZED") redirect(paths.login({ next: (await headers()).get(PATH_HEADER) ?? "" }));
      if (cause.cause instanceof AppError && cause.cause.code === "no-such-day") redirect(noSuchDay(cause.cause));
      if (["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"].includes(cause.code)) notFound();
    }
    throw cause;
  }
}

/** Reads for a page behind a questionnaire link: what the link opens, and nothing else. */
export async function readAsGuest<Result>(
  token: string,
  question: (api: Caller) => Promise<Result>,
): Promise<{ result: Result } | { refused: ErrorCode }> {
  const context = await requestContext(new Headers({ [LINK_HEADER]: token }));
  return orRefusal(() => question(createCaller(context)));
}

function noSuchDay({ params }: AppError): string {
  return paths.time(String(params.organisationId), { day: params.day });
}

/** The day and version that this page shows, or null for the register that people work on. */
export const currentAsOf = cache(async () => (await contextOfThisRequest()).asOf ?? null);

/** The day as of which this page speaks (ISO 8601): today, unless it shows another one. */
export async function shownDay(): Promise<string> {
  return (await currentAsOf())?.day ?? new Date().toISOString().slice(0, 10);
}

/** Reads for a page that shows a refusal itself, such as a link that has expired. */
export async function readOrRefusal<Result>(
  question: (api: Caller) => Promise<Result>,
): Promise<{ result: Result } | { refused: ErrorCode }> {
  const context = await contextOfThisRequest();
  return orRefusal(() => question(createCaller(context)));
}

async function orRefusal<Result>(ask: () => Promise<Result>): Promise<{ result: Result } | { refused: ErrorCode }> {
  try {
    return { result: await ask() };
  } catch (cause) {
    if (cause instanceof TRPCError && cause.cause instanceof AppError) return { refused: cause.cause.code };
    throw cause;
  }
}
