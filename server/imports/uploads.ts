import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Statement, Writer } from "@/db/client";
import { user } from "@/db/schema/auth";
import { importUploads } from "@/db/schema/imports";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import { ColumnMapping } from "@/domain/imports/column-mapping";
import type { ImportedFile } from "@/domain/imports/imported-file";
import { IMPORT_KEEPS } from "@/domain/imports/limits";
import { actorName, assertWanted, type Context } from "../context";
import { AppError } from "../errors";
import { newUploadId } from "../ids";
import { forgettingOmissions } from "./omissions";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** How long a file waits for a decision. */
const KEPT_FOR = 86_400_000;

const UploadId = z.string().regex(/^upl_[a-z0-9]{1,40}$/);
export const UploadInput = z.strictObject({ organisationId: OrganisationId, id: UploadId });
type UploadInput = z.infer<typeof UploadInput>;
export const UploadListInput = UploadInput.pick({ organisationId: true });

/** What a person said about the columns of a waiting file. */
const ChosenColumns = z.strictObject({
  mappings: z.array(ColumnMapping).max(50),
  /** Whether the next file with these headings is read in the same way. */
  remember: z.boolean().default(false),
});
export type ChosenColumns = z.infer<typeof ChosenColumns>;
export const UploadMapInput = UploadInput.extend(ChosenColumns.shape);

/** A file that waits, without what stands in it. */
export type Upload = {
  id: string;
  organisationId: string;
  sha256: string;
  fileName: string;
  /** What somebody said about its columns. */
  chosen: ChosenColumns | null;
};

export function assertMayImport(ctx: Context, organisationId: string): void {
  if (!can(ctx.actor, "register.import", { organisationId })) throw new AppError("forbidden");
}

const forgetting = (write: Writer, now: number): Statement =>
  write.delete(importUploads).where(lt(importUploads.createdAt, now - KEPT_FOR));

/** Lets go what was kept of files for too long, as those that wait and as what was left out: it is nobody's record. */
export async function forgetFiles(db: Db, now: number): Promise<void> {
  await db.batch((write) => [forgetting(write, now), forgettingOmissions(write, now)]);
}

/** Lets all but the newest files of an organisation go; counted where they are deleted, because others send files too. */
const bounding = (write: Writer, organisationId: string): Statement =>
  write.raw(sql`delete from import_uploads where organisation_id = ${organisationId} and id not in (
    select id from import_uploads where organisation_id = ${organisationId}
      order by created_at desc, rowid desc limit ${IMPORT_KEEPS.waitingFiles})`);

/** Keeps a file that was read until somebody decides about it. Throws forbidden, and cancelled where nobody waits for it any more. */
export async function keepUpload(
  ctx: Context,
  organisationId: string,
  file: ImportedFile,
  sha256: string,
): Promise<{ id: string }> {
  assertMayImport(ctx, organisationId);
  const id = newUploadId();
  const content = await pack(JSON.stringify(file));
  assertWanted(ctx);
  const build = (write: Writer) => [
    forgetting(write, ctx.now()),
    write.insert(importUploads).values({
      id,
      organisationId,
      actor: actorName(ctx.actor),
      fileName: file.name,
      sha256,
      content,
      mapping: null,
      createdAt: ctx.now(),
    }),
    bounding(write, organisationId),
  ];
  await ctx.db.batch(build, undefined, ctx.watch?.signal);
  return { id };
}

function waitingRow(ctx: Context, { organisationId, id }: UploadInput) {
  return and(
    eq(importUploads.id, id),
    eq(importUploads.organisationId, organisationId),
    gte(importUploads.createdAt, ctx.now() - KEPT_FOR),
  );
}

/** Refuses what somebody decides about a file that waits no longer, because another one decided before. Throws forbidden and import-gone. */
export function assertWaits(ctx: Context, input: UploadInput): void {
  assertMayImport(ctx, input.organisationId);
  const row = ctx.db.read.select({ id: importUploads.id }).from(importUploads).where(waitingRow(ctx, input)).get();
  if (!row) throw new AppError("import-gone");
}

/** Files that wait for a decision, the newest first: whoever left the page of one finds it again. */
export function listUploads(ctx: Context, { organisationId }: z.infer<typeof UploadListInput>) {
  assertMayImport(ctx, organisationId);
  const { id, fileName, createdAt } = importUploads;
  return ctx.db.read
    .select({ id, file: fileName, who: user.name, until: sql<number>`${createdAt} + ${KEPT_FOR}` })
    .from(importUploads)
    .leftJoin(user, eq(user.id, importUploads.actor))
    .where(and(eq(importUploads.organisationId, organisationId), gte(createdAt, ctx.now() - KEPT_FOR)))
    .orderBy(desc(createdAt), sql`${importUploads}.rowid desc`)
    .all();
}
export type WaitingUpload = ReturnType<typeof listUploads>[number];

/** A file that waits. Throws forbidden, and not-found where it waited too long or belongs to others. */
export function findUpload(ctx: Context, input: UploadInput): Upload {
  const { organisationId, id } = input;
  assertMayImport(ctx, organisationId);
  const { sha256, fileName, mapping } = importUploads;
  const row = ctx.db.read.select({ sha256, fileName, mapping }).from(importUploads).where(waitingRow(ctx, input)).get();
  if (!row) throw new AppError("not-found");
  const chosen = row.mapping === null ? null : ChosenColumns.parse(JSON.parse(row.mapping));
  return { id, organisationId, sha256: row.sha256, fileName: row.fileName, chosen };
}

/** What stands in a file that waits, as it was read. Throws as `findUpload`. */
export async function loadUploadedFile(ctx: Context, input: UploadInput): Promise<ImportedFile> {
  assertMayImport(ctx, input.organisationId);
  const { content } = importUploads;
  const row = ctx.db.read.select({ content }).from(importUploads).where(waitingRow(ctx, input)).get();
  if (!row) throw new AppError("not-found");
  // safe because `keepUpload` alone writes what is read here
  return JSON.parse((await unpack(row.content)).toString("utf8")) as ImportedFile;
}

/** Keeps what somebody says about the columns of a waiting file. */
export async function mapUpload(
  ctx: Context,
  { organisationId, id, ...chosen }: z.infer<typeof UploadMapInput>,
): Promise<void> {
  assertWaits(ctx, { organisationId, id });
  await ctx.db.batch((write) => [
    write
      .update(importUploads)
      .set({ mapping: JSON.stringify(chosen) })
      .where(eq(importUploads.id, id)),
  ]);
}

/** Lets a file go that nobody wants to take in. */
export async function cancelUpload(ctx: Context, { organisationId, id }: UploadInput): Promise<void> {
  assertMayImport(ctx, organisationId);
  await ctx.db.batch((write) => [
    write.delete(importUploads).where(and(eq(importUploads.id, id), eq(importUploads.organisationId, organisationId))),
  ]);
}
