import { z } from "zod";
import { MEDIA_TYPES } from "@/domain/export-formats";
import { LIST_FORMATS, REGISTER_LISTS } from "@/domain/lists/register-list";
import { AppError } from "../errors";
import { answerDownload, ExportQuery, madeFor, queryOf } from "./handle";

const Query = ExportQuery.extend({ format: z.enum(LIST_FORMATS).default("pdf") });
const List = z.enum(REGISTER_LISTS);

/** Answers a download of a list from the register. */
export function handleListExport(request: Request, name: string): Promise<Response> {
  return answerDownload(request, async (context) => {
    const list = List.safeParse(name);
    if (!list.success) throw new AppError("not-found");
    const { organisation, language, ...query } = queryOf(request, Query);
    const wish = { ...query, organisationId: organisation, locale: language, list: list.data };
    const exported = await madeFor(request, context, { kind: "list", request: wish });
    return { exported, mediaType: MEDIA_TYPES[query.format] };
  });
}
