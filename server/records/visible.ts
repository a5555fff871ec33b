import { and, inArray, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { activities, records } from "@/db/schema/records";
import { visibleDepartments } from "@/domain/access/can";
import { NOTE_NOUNS } from "@/domain/ids";
import type { Context } from "../context";

/** The condition under which rows with this department column may be seen; undefined where all may. */
export function departmentCondition(ctx: Context, organisationId: string, column: SQLiteColumn): SQL | undefined {
  const visible = visibleDepartments(ctx.actor, organisationId);
  if (visible === "all") return undefined;
  return visible.length === 0 ? sql`0` : inArray(column, [...visible]);
}

/**
 * The condition under which a record may be seen: activities by their department, shared nouns by everybody.
 * Threads, judgements, the law and handovers are read where they belong.
 */
export function recordCondition(ctx: Context, organisationId: string): SQL | undefined {
  const visible = visibleDepartments(ctx.actor, organisationId);
  const noNote = notInArray(records.noun, [...NOTE_NOUNS]);
  if (visible === "all") return noNote;
  const own = visible.length === 0 ? sql`0` : inArray(activities.departmentId, [...visible]);
  return and(
    noNote,
    or(
      sql`${records.noun} not in ('activity', 'person')`,
      sql`${records.id} in (select ${activities.id} from ${activities} where ${own})`,
    ),
  );
}
