import { z } from "zod";

/** The forms in which a register leaves; server/exports/renderers.ts makes each of them. */
export const EXPORT_FORMATS = ["pdf", "json"] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What kind of file it is, the ending of its name, and what the name says beyond whose register it is. */
export const FORMAT_FILES: Record<ExportFormat, { mediaType: string; extension: string; suffix?: string }> = {
  pdf: { mediaType: "application/pdf", extension: "pdf" },
  json: { mediaType: "application/json", extension: "json" },
};
