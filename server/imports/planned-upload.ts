import type { z } from "zod";
import { inTurns } from "@/db/pace";
import type { Locale } from "@/domain/locales";
import type { Context } from "../context";
import { newestSequence } from "../ledger/past-states";
import { type ReadColumns, readUpload } from "./draft";
import { type ImportPlan, planImport } from "./planning";
import { findUpload, loadUploadedFile, type Upload, type UploadInput } from "./uploads";

/** A waiting file with what taking it in would do. What was read of it is not held: the plan is large enough. */
export type PlannedUpload = { upload: Upload; columns: ReadColumns[]; plan: ImportPlan };

type Kept = { key: string; planned: Promise<PlannedUpload> };

/** How long the newest plan waits for its next page to be asked for, or for the decision. */
const KEPT_FOR = 60_000;
let kept: Kept | undefined;

function drop(entry: Kept): void {
  if (kept === entry) kept = undefined;
}

async function plan(ctx: Context, upload: Upload, locale: Locale): Promise<PlannedUpload> {
  const file = await loadUploadedFile(ctx, upload);
  const { draft, columns } = await inTurns(readUpload(ctx, upload, file, locale));
  return { upload, columns, plan: await planImport(ctx, upload.organisationId, draft, upload.sha256) };
}

function keptFor(ctx: Context, upload: Upload, locale: Locale): Kept {
  const { id, organisationId, chosen } = upload;
  const key = JSON.stringify([id, locale, chosen, newestSequence(ctx.db, organisationId)]);
  if (kept?.key === key) return kept;
  const entry: Kept = { key, planned: plan(ctx, upload, locale) };
  kept = entry;
  entry.planned.catch(() => drop(entry));
  setTimeout(drop, KEPT_FOR, entry).unref();
  return entry;
}

type Asked = z.infer<typeof UploadInput>;

/**
 * The plan of a waiting file; whoever turns its pages gets the same one, until somebody writes in the register.
 * Throws forbidden and not-found.
 */
export async function plannedUpload(ctx: Context, asked: Asked, locale: Locale): Promise<PlannedUpload> {
  return keptFor(ctx, findUpload(ctx, asked), locale).planned;
}

/** The same plan for the one who decides, and for nobody after: what it draws for new records is written once. */
export async function takePlannedUpload(ctx: Context, asked: Asked, locale: Locale): Promise<PlannedUpload> {
  const entry = keptFor(ctx, findUpload(ctx, asked), locale);
  drop(entry);
  return entry.planned;
}
