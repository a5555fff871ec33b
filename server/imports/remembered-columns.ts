import { and, eq, sql } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { importMappings } from "@/db/schema/imports";
import { ColumnMapping } from "@/domain/imports/column-mapping";
import { IMPORT_KEEPS } from "@/domain/imports/limits";
import type { Context } from "../context";

/** What columns are about, by the headings that they stand under. */
export type SignedMapping = { signature: string; mapping: ColumnMapping };

/** What somebody once said about columns under the same headings. */
export function rememberedMapping(ctx: Context, organisationId: string, signature: string): ColumnMapping | null {
  const row = ctx.db.read
    .select()
    .from(importMappings)
    .where(and(eq(importMappings.organisationId, organisationId), eq(importMappings.signature, signature)))
    .get();
  return row ? ColumnMapping.parse(JSON.parse(row.mapping)) : null;
}

/** Remembers what columns are about, and forgets what was said longest ago where an organisation has more than it keeps. */
export function remembering(
  write: Writer,
  ctx: Context,
  organisationId: string,
  said: readonly SignedMapping[],
): Statement[] {
  if (said.length === 0) return [];
  const rows = said.map(({ signature, mapping }) => {
    const row = { organisationId, signature, mapping: JSON.stringify(mapping), updatedAt: ctx.now() };
    return write
      .insert(importMappings)
      .values(row)
      .onConflictDoUpdate({ target: [importMappings.organisationId, importMappings.signature], set: row });
  });
  const bounding = write.raw(sql`delete from import_mappings where organisation_id = ${organisationId}
    and signature not in (select signature from import_mappings where organisation_id = ${organisationId}
      order by updated_at desc, signature limit ${IMPORT_KEEPS.headings})`);
  return [...rows, bounding];
}
