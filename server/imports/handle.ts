import { createHash } from "node:crypto";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import type { ImportedFile } from "@/domain/imports/imported-file";
import { IMPORT_LIMITS, TOLD_LIMITS } from "@/domain/imports/limits";
import { customersInFile } from "../activities/customers-in-file";
import { actorName, type Context } from "../context";
import { AppError } from "../errors";
import { log } from "../log";
import { withProgress, workOf } from "../progress/keep";
import { readBytes } from "../read-body";
import { isSameSite } from "../same-site";
import { requestContext } from "../trpc/context";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

const STATUS: Partial<Record<AppError["code"], number>> = {
  "not-signed-in": 401,
  forbidden: 403,
  "cross-site": 403,
  past: 409,
  "import-too-large": 413,
  // What is usual for somebody who has left.
  cancelled: 499,
  busy: 503,
  internal: 500,
};

const tooLarge = () => new AppError("import-too-large", { params: TOLD_LIMITS });

/** What the browser is told about a refusal: the code, whose words it has in its own language. */
function refusal(reason: unknown, { signal }: Request): Response {
  const cause = signal.aborted ? new AppError("cancelled", { cause: reason }) : reason;
  const known = cause instanceof AppError ? cause : new AppError("internal", { cause });
  if (!(cause instanceof AppError)) log("error", "upload failed", { cause });
  const { code, params } = known;
  return Response.json({ code, params }, { status: STATUS[code] ?? 400 });
}

/** A file that was sent; the context knows whether whoever sent it still waits. */
type Received = { context: Context; organisationId: string; file: ImportedFile; sha256: string };

/** Reads a file that somebody sends within its limits, and answers what is made of it. */
async function answering<Answer>(
  { request, organisation }: { request: Request; organisation: string },
  answer: (received: Received) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (!isSameSite(request)) throw new AppError("cross-site");
  const context = await requestContext(request.headers);
  if (context.actor.kind === "anonymous") throw new AppError("not-signed-in");
  if (context.asOf) throw new AppError("past");
  const organisationId = OrganisationId.safeParse(organisation).data;
  // Asked before a single byte of the file is read.
  if (!organisationId || !can(context.actor, "register.import", { organisationId })) throw new AppError("forbidden");
  const bytes = await readBytes(request, IMPORT_LIMITS.jsonBytes, tooLarge);
  const name = new URL(request.url).searchParams.get("name") ?? "";
  const asked = { owner: actorName(context.actor), work: workOf(request.headers), left: request.signal };
  return withProgress(asked, async (waiting) => {
    const file = await readImportedFile(bytes, name, waiting);
    const watch = { signal: waiting.signal, report: () => undefined };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return answer({ context: { ...context, watch }, organisationId, file, sha256 });
  });
}

/** Takes a file that somebody uploads: it waits for a decision. Answers `{ id }`. */
export async function handleUpload(request: Request, organisation: string): Promise<Response> {
  try {
    const kept = await answering({ request, organisation }, ({ context, organisationId, file, sha256 }) =>
      keepUpload(context, organisationId, file, sha256),
    );
    return Response.json(kept);
  } catch (cause) {
    return refusal(cause, request);
  }
}

/** Reads a list of customers from a file of which nothing is kept. Answers `{ text }`. */
export async function handleCustomersFile(request: Request, organisation: string): Promise<Response> {
  try {
    const text = await answering({ request, organisation }, ({ file }) => customersInFile(file));
    return Response.json({ text });
  } catch (cause) {
    return refusal(cause, request);
  }
}
