import { can } from "@/domain/access/can";
import { HandoverId } from "@/domain/ids";
import { AppError } from "../errors";
import { fileResponse, madeFor, orDisposed, refusal } from "../exports/handle";
import { loadRecord } from "../records/load";
import { isSameSite } from "../same-site";
import { requestContext } from "../trpc/context";
import { assertSeldomFetched, handoverBehind, noteDownload, ownerOfLink } from "./handovers";

const ZIP = "application/zip";

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
    const pack = await madeFor(request, context, { kind: "pack", organisationId, handover: state });
    return await fileResponse(request, pack, ZIP);
  } catch (cause) {
    return refusal(cause, request);
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
      const wish = { kind: "pack", organisationId, handover: state } as const;
      const pack = await madeFor(request, context, wish, ownerOfLink(id));
      await orDisposed(pack, noteDownload(context.db, id, context.now()));
      return await fileResponse(request, pack, ZIP);
    } finally {
      making.delete(id);
    }
  } catch (cause) {
    return refusal(cause, request);
  }
}
