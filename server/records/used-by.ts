import { and, eq, inArray } from "drizzle-orm";
import { activities, recordLinks, records } from "@/db/schema/records";
import type { Noun } from "@/domain/ids";
import type { Context } from "../context";
import { REFERRED } from "./named";
import { recordCondition } from "./visible";

export type UsedBy = {
  id: string;
  noun: Noun;
  en: string;
  de: string;
  reference: string | null;
  status: string | null;
  fields: string[];
};

/** The records that name this one, as far as the actor may see them, activities first by reference. */
export async function recordsUsing(ctx: Context, organisationId: string, id: string): Promise<UsedBy[]> {
  const links = ctx.db.read.select().from(recordLinks).where(eq(recordLinks.toId, id)).all();
  const fromIds = [...new Set(links.map((link) => link.fromId))];
  if (fromIds.length === 0) return [];
  const rows = ctx.db.read
    .select({
      ...REFERRED,
      status: activities.status,
    })
    .from(records)
    .leftJoin(activities, eq(activities.id, records.id))
    .where(
      and(
        eq(records.organisationId, organisationId),
        inArray(records.id, fromIds),
        recordCondition(ctx, organisationId),
      ),
    )
    .orderBy(activities.reference, records.labelEn)
    .all();
  return rows.map((row) => ({
    ...row,
    fields: links.filter((link) => link.fromId === row.id).map((link) => link.field),
  }));
}
