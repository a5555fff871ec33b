import { listGrids } from "@/domain/lists/list-grids";
import { listPaper } from "@/domain/lists/list-paper";
import { listOf } from "@/domain/lists/lists";
import type { ListFormat, ListName, RegisterList } from "@/domain/lists/register-list";
import type { Locale } from "@/domain/locales";
import type { Context } from "../context";
import { type Exported, type ExportRequest, exportSource, fileNameOf } from "./export-register";
import { asFile, type ExportSource, type Made, ownPress } from "./renderers";
import { workbookOf } from "./workbook-of";

export type ListExportRequest = Omit<ExportRequest, "format"> & { list: ListName; format: ListFormat };

/** What the name of a file says of the list in it. */
const NAMES: Record<ListName, Record<Locale, string>> = {
  parties: { en: "parties", de: "stellen" },
  "deletion-schedule": { en: "deletion-schedule", de: "loeschplan" },
  measures: { en: "measures", de: "massnahmen" },
};

const WRITERS: Record<ListFormat, (list: RegisterList, source: ExportSource) => Promise<Made>> = {
  pdf: (list, { register, head, digest, speech, press }) => {
    const checkpoint = `${head.sequence}:${head.hash}`;
    return press(listPaper(list, register, speech, { digest, checkpoint }), "list");
  },
  xlsx: async (list, { register, speech, digest }) =>
    asFile(await workbookOf(listGrids(list, register, speech, digest), register, speech)),
};

/** A list from the register as it stood on a day, as one file. Throws forbidden, not-found, bad-input, busy. */
export async function exportList(
  ctx: Context,
  { list, format, ...request }: ListExportRequest,
  press = ownPress,
): Promise<Exported> {
  const { source, dated } = await exportSource(ctx, request, press);
  const { register, speech, digest } = source;
  const day = `${dated}-${NAMES[list][request.locale]}`;
  const name = fileNameOf(register.organisation.state.name, day, request.locale, format);
  const made = await WRITERS[format](listOf(list, register, speech), source);
  return { ...made, name, digest };
}
