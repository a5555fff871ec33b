import "server-only";
import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { paths } from "@/lib/paths";
import { requestContext } from "./context";
import { createCallerFactory } from "./init";
import { appRouter } from "./router";

const createCaller = createCallerFactory(appRouter);

const contextOfThisRequest = cache(async () => requestContext(await headers()));

/** The account behind this request, or null. */
export const currentAccount = cache(async () => (await contextOfThisRequest()).account);

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
      if (cause.code === "UNAUTHORIZED") redirect(paths.login());
      if (["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"].includes(cause.code)) notFound();
    }
    throw cause;
  }
}
