import { z } from "zod";

/** The forms in which a register leaves; server/exports serves each of them. */
export const EXPORT_FORMATS = ["pdf", "json"] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const MEDIA_TYPES: Record<ExportFormat, string> = { pdf: "application/pdf", json: "application/json" };
