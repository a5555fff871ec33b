import { and, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { activities, records } from "@/db/schema/records";
import { visibleDepartments } from "@/domain/access/can";
import type { Context } from "../context";

/** The condition under which rows with this department column may be seen; undefined where all may. */
export function departmentCondition(ctx: Context, organisationId: string, column: SQLiteColumn): SQL | undefined {
  const visible = visibleDepartments(ctx.actor, organisationId);
  if (visible === "all") return undefined;
  return visible.length === 0 ? sql`0` : inArray(column, [...visible]);
}

/**
 * The condition under which a record may be seen: activities by their department, shared nouns by everybody.
 * Threads are read where they belong, beside their activity.
 */
export function recordCondition(ctx: Context, organisationId: string): SQL | undefined {
  const visible = visibleDepartments(ctx.actor, organisationId);
  const noThread = ne(records.noun, "thread");
  if (visible === "all") return noThread;
  const own = visible.length === 0 ? sql`0` : inArray(activities.departmentId, [...visible]);
  return and(
    noThread,
    or(
      sql`${records.noun} not in ('activity', 'person')`,
      sql`${records.id} in (select ${activities.id} from ${activities} where ${own})`,
    ),
  );
}
