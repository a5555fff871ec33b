import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { ErrorCode, FieldError } from "@/domain/error-codes";
import { fieldErrorsOf } from "@/domain/field-errors";
import type { WorkId } from "@/domain/progress/progress";
import type { SignedIn } from "../auth/session";
import { actorName } from "../context";
import { AppError, type ConflictDetail } from "../errors";
import { log } from "../log";
import { withProgress } from "../progress/keep";
import { type AskedContext, inTime } from "./in-time";
import { trpcCodeOf } from "./translate-errors";

export type RequestContext = AskedContext & {
  account: SignedIn | null;
  requestId: string;
  /** The name of the work that the browser waits for. */
  work?: WorkId | undefined;
};

/** What leaves the server about a refusal: codes and places, never a message or a stack. */
export type ErrorPayload = {
  code: ErrorCode;
  params: Record<string, string | number>;
  fields: FieldError[];
  conflict: ConflictDetail | null;
  requestId: string | null;
};

function payloadOf(cause: unknown, fallback: ErrorCode, requestId: string | null): ErrorPayload {
  if (cause instanceof AppError)
    return {
      code: cause.code,
      params: cause.params,
      fields: cause.fields,
      conflict: cause.conflict ?? null,
      requestId,
    };
  if (cause instanceof ZodError)
    return { code: "bad-input", params: {}, fields: fieldErrorsOf(cause.issues), conflict: null, requestId };
  return { code: fallback, params: {}, fields: [], conflict: null, requestId };
}

const FALLBACKS: Partial<Record<TRPCError["code"], ErrorCode>> = {
  UNAUTHORIZED: "not-signed-in",
  BAD_REQUEST: "bad-input",
  PARSE_ERROR: "bad-input",
  NOT_FOUND: "not-found",
  METHOD_NOT_SUPPORTED: "bad-input",
  UNSUPPORTED_MEDIA_TYPE: "bad-input",
  PAYLOAD_TOO_LARGE: "bad-input",
};

const t = initTRPC.context<RequestContext>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx }) {
    const app = payloadOf(error.cause, FALLBACKS[error.code] ?? "internal", ctx?.requestId ?? null);
    return { code: shape.code, message: app.code, data: { httpStatus: shape.data.httpStatus, app } };
  },
});

const base = t.procedure.use(async ({ next, ctx, path, signal }) => {
  const result = await next();
  // Whoever left is told nothing, and nothing has failed.
  if (result.ok || signal?.aborted) return result;
  const { cause } = result.error;
  if (cause instanceof AppError) throw new TRPCError({ code: trpcCodeOf(cause.code), cause });
  if (result.error.code === "INTERNAL_SERVER_ERROR")
    log("error", "request failed", { path, requestId: ctx.requestId, cause: cause ?? result.error });
  return result;
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** For whoever has no account yet: signing in, setting up, accepting an invitation. */
export const publicProcedure = base;

/** Over the register of the day and version that the page shows. */
const timed = base.use(async ({ next, ctx, path, type, getRawInput }) =>
  inTime(ctx, { path, type, input: await getRawInput() }, (inside) => next({ ctx: inside })),
);

/** For whoever may answer: people with an account, and somebody with an open link to one questionnaire. */
export const answeringProcedure = timed.use(({ next, ctx }) => {
  if (ctx.actor.kind !== "user" && ctx.actor.kind !== "guest") throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx });
});

/** For people with an account; what they may do is decided by `can` inside each verb. */
export const signedInProcedure = timed.use(({ next, ctx }) => {
  if (!ctx.account || ctx.actor.kind !== "user") throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { ...ctx, account: ctx.account, actor: ctx.actor } });
});

/** The same for work of seconds: the browser hears how far it is, and may leave. */
export const longProcedure = signedInProcedure.use(({ next, ctx, signal: left }) =>
  withProgress({ owner: actorName(ctx.actor), work: ctx.work, left }, ({ tell, signal }) => {
    const report = (done: number, total: number) => tell({ stage: "writing", counted: { done, total } });
    return next({ ctx: { ...ctx, tell, watch: { signal, report } } });
  }),
);
