import { createHash } from "node:crypto";
import type { PreviewPart } from "@/domain/imports/parts";
import type { Context } from "../context";
import { previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

/** A file of an organisation that was sent and read, and waits for a decision; `see` shows what it would do. */
export async function waitingFile(ctx: Context, organisationId: string, bytes: Uint8Array, name: string) {
  const file = await readImportedFile(bytes, name);
  const { id } = await keepUpload(ctx, organisationId, file, createHash("sha256").update(bytes).digest("hex"));
  const see = (part?: PreviewPart) => previewImport(ctx, { organisationId, id, locale: "de", page: 1, part });
  return { id, see };
}
