import { z } from "zod";

/** For whom a format is made: people who read, programs that go on with it, or an authority that asks for its own layout. */
const FORMAT_GROUPS = ["people", "machines", "authorities"] as const;
type FormatGroup = (typeof FORMAT_GROUPS)[number];

/**
 * The forms in which a register leaves; server/exports/renderers.ts makes each of them.
 * Messages: `exports.formats.<format>.{name, about}`, what it is and for whom in one sentence.
 */
export const EXPORT_FORMATS = [
  "pdf",
  "xlsx",
  "csv",
  "json",
  "json-ld",
  "dsk-pdf",
  "dsk-docx",
  "cnil",
  "ico",
  "edps",
] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const MEDIA_TYPES = {
  pdf: "application/pdf",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The forms in which one activity leaves. */
export const ACTIVITY_FORMATS = ["pdf", "docx"] as const;
export type ActivityFormat = (typeof ACTIVITY_FORMATS)[number];

/**
 * What kind of file it is, the ending of its name, and what the name says beyond whose register it is; `isInPack` for what goes
 * along in the pack for an authority, beside the papers and the data that they carry.
 */
export const FORMAT_FILES: Record<
  ExportFormat,
  { group: FormatGroup; mediaType: string; extension: string; suffix?: string; isInPack?: true }
> = {
  pdf: { group: "people", mediaType: MEDIA_TYPES.pdf, extension: "pdf" },
  xlsx: { group: "people", mediaType: MEDIA_TYPES.xlsx, extension: "xlsx", isInPack: true },
  json: { group: "machines", mediaType: MEDIA_TYPES.json, extension: "json" },
  "json-ld": { group: "machines", mediaType: "application/ld+json", extension: "jsonld", isInPack: true },
  csv: { group: "machines", mediaType: "application/zip", extension: "zip", suffix: "csv", isInPack: true },
  "dsk-pdf": { group: "authorities", mediaType: MEDIA_TYPES.pdf, extension: "pdf", suffix: "dsk" },
  "dsk-docx": { group: "authorities", mediaType: MEDIA_TYPES.docx, extension: "docx", suffix: "dsk" },
  cnil: { group: "authorities", mediaType: MEDIA_TYPES.xlsx, extension: "xlsx", suffix: "cnil" },
  ico: { group: "authorities", mediaType: MEDIA_TYPES.xlsx, extension: "xlsx", suffix: "ico" },
  edps: { group: "authorities", mediaType: MEDIA_TYPES.docx, extension: "docx", suffix: "edps" },
};

/** The formats that go along in the pack for an authority, each with the name of its file there. */
export const PACK_FILES: readonly { format: ExportFormat; name: string }[] = EXPORT_FORMATS.flatMap((format) => {
  const { isInPack, extension, suffix } = FORMAT_FILES[format];
  return isInPack ? [{ format, name: `${["register", suffix].filter(Boolean).join("-")}.${extension}` }] : [];
});

/** The formats by whom they are for; a group without formats is left out. */
export function formatsByGroup(): { group: FormatGroup; formats: ExportFormat[] }[] {
  return FORMAT_GROUPS.map((group) => ({
    group,
    formats: EXPORT_FORMATS.filter((format) => FORMAT_FILES[format].group === group),
  })).filter(({ formats }) => formats.length > 0);
}
