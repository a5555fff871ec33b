import { and, eq, sql } from "drizzle-orm";
import { records } from "@/db/schema/records";
import { actorName, type Context } from "../context";

/** Whether somebody else with an account could approve in this organisation. */
export async function hasOtherApprover(ctx: Context, organisationId: string): Promise<boolean> {
  const own = actorName(ctx.actor);
  const other = ctx.db.read
    .select({ id: records.id })
    .from(records)
    .where(
      and(
        eq(records.organisationId, organisationId),
        eq(records.noun, "person"),
        sql`json_extract(${records.state}, '$.role') = 'dpo'`,
        sql`json_extract(${records.state}, '$.userId') <> ${own}`,
      ),
    )
    .limit(1)
    .get();
  return other !== undefined;
}
