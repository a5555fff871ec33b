import { z } from "zod";
import { ACTIVITY_FORMATS, MEDIA_TYPES } from "@/domain/export-formats";
import { fieldErrorsOf } from "@/domain/field-errors";
import { ActivityId } from "@/domain/ids";
import { Locale } from "@/domain/locale-schema";
import { LINK_HEADER } from "@/lib/link-header";
import { AppError } from "../errors";
import { isSameSite } from "../same-site";
import { requestContext } from "../trpc/context";
import { fileResponse, madeFor, refusal } from "./handle";

const Query = z.strictObject({
  language: Locale.default("en"),
  format: z.enum(ACTIVITY_FORMATS).default("pdf"),
  revision: z.coerce.number().int().min(1).optional(),
  /** The secret of a questionnaire link, for whoever answers without an account. */
  link: z.string().min(1).max(100).optional(),
});

/** Answers a download of one activity as it stood at a revision. */
export async function handleActivityExport(request: Request, id: string): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  try {
    if (!isSameSite(request)) throw new AppError("cross-site");
    const query = Query.safeParse(search, { reportInput: true });
    if (!query.success) throw new AppError("bad-input", { fields: fieldErrorsOf(query.error.issues) });
    const known = ActivityId.safeParse(id);
    if (!known.success) throw new AppError("not-found");
    const { link, revision, format, language } = query.data;
    const context = await requestContext(link ? new Headers({ [LINK_HEADER]: link }) : request.headers);
    if (context.actor.kind === "anonymous") throw new AppError(link ? "link-expired" : "not-signed-in");
    const wish = { id: known.data, revision, format, locale: language };
    const exported = await madeFor(request, context, { kind: "activity", request: wish });
    return await fileResponse(request, exported, MEDIA_TYPES[format]);
  } catch (cause) {
    return refusal(cause, request);
  }
}
