import { can } from "@/domain/access/can";
import type { Handover } from "@/domain/handovers/handover";
import { HandoverId } from "@/domain/ids";
import { Locale } from "@/domain/locales";
import type { Context } from "../context";
import { AppError } from "../errors";
import { exportApart } from "../exports/apart/export-apart";
import { fileResponse, refusal } from "../exports/handle";
import { loadRecord } from "../records/load";
import { isSameSite } from "../same-site";
import { requestContext } from "../trpc/context";
import { assertSeldomFetched, handoverBehind, noteDownload } from "./handovers";

const ZIP = "application/zip";

function languageOf(request: Request): Locale {
  const wished = Locale.safeParse(new URL(request.url).searchParams.get("language"));
  return wished.success ? wished.data : "en";
}

const packOf = (context: Context, organisationId: string, handover: Handover, signal: AbortSignal) =>
  exportApart(context, { kind: "pack", organisationId, handover }, signal);

/** Answers whoever made a handover, or may see it, with its pack. */
export async function handleHandover(request: Request, id: string): Promise<Response> {
  try {
    if (!isSameSite(request)) throw new AppError("cross-site");
    const known = HandoverId.safeParse(id);
    if (!known.success) throw new AppError("not-found");
    const context = await requestContext(request.headers);
    if (context.actor.kind === "anonymous") throw new AppError("not-signed-in");
    const { organisationId, state } = await loadRecord(context.db, "handover", known.data);
    if (!can(context.actor, "handover.view", { organisationId })) throw new AppError("not-found");
    return await fileResponse(await packOf(context, organisationId, state, request.signal), ZIP);
  } catch (cause) {
    return refusal(cause, languageOf(request));
  }
}

/** Handovers whose pack is being made for a link: one at a time each, so that a link cannot fill the queue of others. */
const making = new Set<string>();

/** Answers somebody who has nothing but the link of a handover; each download is noted. */
export async function handleHandoverLink(request: Request, token: string): Promise<Response> {
  try {
    // Nobody's session goes along: the secret in the address is all that counts.
    const context = await requestContext(new Headers());
    const { id, organisationId, state } = await handoverBehind(context.db, token, context.now());
    assertSeldomFetched(context.db, id, context.now());
    if (making.has(id)) throw new AppError("busy");
    making.add(id);
    try {
      const pack = await packOf(context, organisationId, state, request.signal);
      await noteDownload(context.db, id, context.now());
      return await fileResponse(pack, ZIP);
    } finally {
      making.delete(id);
    }
  } catch (cause) {
    return refusal(cause, languageOf(request));
  }
}
