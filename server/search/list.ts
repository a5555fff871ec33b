import { and, eq, or, sql } from "drizzle-orm";
import { z } from "zod";
import { activities, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { REFERRED } from "../records/named";
import { recordCondition } from "../records/visible";
import { searchCondition, searchScope } from "./condition";

export const SearchListInput = z.strictObject({ organisationId: OrganisationId, search: z.string().max(200) });

const SHOWN = 12;

/** The records that a few typed letters mean: exact reference or id first, then names that begin so, then the rest. */
export async function listSearch(ctx: Context, input: z.infer<typeof SearchListInput>) {
  const { organisationId } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const typed = input.search.trim();
  if (typed === "") return [];
  const exact = or(eq(records.id, typed), sql`${activities.reference} = ${typed} collate nocase`);
  const begins = sql`(${records.labelEn} like ${`${typed.replace(/[%_]/g, "")}%`} or ${records.labelDe} like ${`${typed.replace(/[%_]/g, "")}%`})`;
  return ctx.db.read
    .select(REFERRED)
    .from(records)
    .leftJoin(activities, eq(activities.id, records.id))
    .where(
      and(
        eq(records.organisationId, organisationId),
        recordCondition(ctx, organisationId),
        or(exact, searchCondition(typed, records.id, searchScope(ctx, organisationId))),
      ),
    )
    .orderBy(sql`case when ${exact} then 0 when ${begins} then 1 else 2 end`, records.noun, records.labelEn)
    .limit(SHOWN)
    .all();
}
