import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { z } from "zod";
import { ExportFormat, FORMAT_FILES } from "@/domain/export-formats";
import { fieldErrorsOf } from "@/domain/field-errors";
import { OrganisationId } from "@/domain/ids";
import { Locale } from "@/domain/locale-schema";
import { DEFAULT_LOCALE } from "@/domain/locales";
import { Day } from "@/domain/periods";
import { REGISTER_VERSIONS } from "@/domain/register-version";
import { localeOfRequest } from "@/lib/i18n/locale";
import { translatorFor } from "@/lib/i18n/translator";
import { actorName, type Context } from "../context";
import { AppError } from "../errors";
import { log } from "../log";
import { withProgress, workOf } from "../progress/keep";
import { isSameSite } from "../same-site";
import { requestContext } from "../trpc/context";
import { exportApart } from "./apart/export-apart";
import type { Leaving } from "./apart/job";
import type { Exported } from "./export-register";

/** What every download of a register asks. */
export const ExportQuery = z.strictObject({
  organisation: OrganisationId,
  language: Locale.default("en"),
  asOf: z.union([z.literal("").transform(() => undefined), Day]).optional(),
  version: z.enum(REGISTER_VERSIONS).default("approved"),
});

/** What is usual for a reader who has left, or does not want it any more. */
const LEFT = 499;

const STATUS: Partial<Record<AppError["code"], number>> = {
  "bad-input": 400,
  "not-signed-in": 401,
  forbidden: 403,
  "cross-site": 403,
  "not-found": 404,
  "unknown-link": 404,
  "link-expired": 404,
  "too-many-requests": 429,
  busy: 503,
  "took-too-long": 504,
  cancelled: LEFT,
};

/** Codes whose general words speak of what somebody has typed. */
const OWN_WORDS: ReadonlySet<string> = new Set(["internal", "not-signed-in", "not-found", "bad-input"]);

/** The language of whoever asks; where nothing is known of them, the one in which the file was asked for. */
function languageOf(request: Request): Locale {
  const wished = Locale.safeParse(new URL(request.url).searchParams.get("language"));
  return localeOfRequest(request.headers) ?? wished.data ?? DEFAULT_LOCALE;
}

/** What a reader gets instead of a file: one plain sentence in their language. */
export async function refusal(cause: unknown, request: Request): Promise<Response> {
  if (request.signal.aborted) return new Response(null, { status: LEFT });
  const known = cause instanceof AppError ? cause : new AppError("internal", { cause });
  if (!(cause instanceof AppError)) log("error", "export failed", { cause });
  const language = languageOf(request);
  const translate = await translatorFor(language);
  const section = OWN_WORDS.has(known.code) ? "progress.refused" : "errors";
  const words = translate(`${section}.${known.code}`, known.params);
  return new Response(words, {
    status: STATUS[known.code] ?? 500,
    headers: { "content-type": "text/plain; charset=utf-8", "content-language": language },
  });
}

export function queryOf<Query extends z.ZodType>(request: Request, schema: Query): z.infer<Query> {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams), { reportInput: true });
  if (!parsed.success) throw new AppError("bad-input", { fields: fieldErrorsOf(parsed.error.issues) });
  return parsed.data;
}

/** What a signed-in person of this site downloads, or a plain sentence why not. */
export async function answerDownload(
  request: Request,
  make: (context: Context) => Promise<{ exported: Exported; mediaType: string }>,
): Promise<Response> {
  try {
    if (!isSameSite(request)) throw new AppError("cross-site");
    const context = await requestContext(request.headers);
    if (context.actor.kind === "anonymous") throw new AppError("not-signed-in");
    const { exported, mediaType } = await make(context);
    return await fileResponse(request, exported, mediaType);
  } catch (cause) {
    return refusal(cause, request);
  }
}

/** Makes what leaves for the one who asks; the page may ask meanwhile how far it is, and ends it by leaving. Throws cancelled. */
export function madeFor(
  request: Request,
  context: Context,
  leaving: Leaving,
  owner = actorName(context.actor),
): Promise<Exported> {
  return withProgress({ owner, work: workOf(request.headers), left: request.signal }, async ({ tell, signal }) => {
    const exported = await exportApart({ ...context, tell }, leaving, signal);
    if (!signal.aborted) return exported;
    await exported.dispose();
    throw new AppError("cancelled");
  });
}

/** Answers a download of the register. */
export function handleExport(request: Request, format: string): Promise<Response> {
  return answerDownload(request, async (context) => {
    const known = ExportFormat.safeParse(format);
    if (!known.success) throw new AppError("not-found");
    const { organisation, language, asOf, version } = queryOf(request, ExportQuery);
    const wish = { organisationId: organisation, format: known.data, locale: language, asOf, version };
    const exported = await madeFor(request, context, { kind: "register", request: wish });
    return { exported, mediaType: FORMAT_FILES[known.data].mediaType };
  });
}

/** Does what is needed before a finished file is sent; where it fails, the file is taken away. */
export async function orDisposed<Result>(exported: Exported, step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (cause) {
    await exported.dispose();
    throw cause;
  }
}

/** Streams a finished file; it is taken away once it was sent or the reader left. */
export async function fileResponse(request: Request, exported: Exported, mediaType: string): Promise<Response> {
  const { size } = await orDisposed(exported, stat(exported.file));
  // Nobody reads or cancels the body of an answer whose reader left before it was begun: the signal alone tells.
  const stream = createReadStream(exported.file, { signal: request.signal });
  stream.once("close", () => void exported.dispose());
  // safe because Node's own web stream is the platform's ReadableStream
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": mediaType,
      "content-length": String(size),
      "content-disposition": `attachment; filename="${exported.name}"`,
      "x-register-digest": exported.digest,
    },
  });
}
