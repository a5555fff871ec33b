import { and, eq, isNotNull, lte, ne, type SQL, sql } from "drizzle-orm";
import { findings } from "@/db/schema/findings";
import { records } from "@/db/schema/records";
import { membershipIn } from "@/domain/access/can";
import type { Assignment } from "@/domain/findings/assignment";
import type { Context } from "../context";
import { dayOf } from "../ledger/day";
import { loadedFrom } from "../records/load";
import { departmentCondition } from "../records/visible";

const mine = (ctx: Context, organisationId: string): SQL =>
  eq(findings.assignedTo, membershipIn(ctx.actor, organisationId)?.personId ?? "");

const due = (ctx: Context): SQL | undefined =>
  and(isNotNull(findings.assignedTo), lte(findings.dueOn, dayOf(ctx.now())));

/** Findings given to the reader, those given to anybody of which the day has come, or both. */
export function assignmentCondition(ctx: Context, organisationId: string, asked: Assignment): SQL | undefined {
  switch (asked) {
    case "mine":
      return mine(ctx, organisationId);
    case "mine-due":
      return and(mine(ctx, organisationId), due(ctx));
    case "due":
      return due(ctx);
  }
}

/** How many open findings each of these lists holds, of those that the actor may see; what is kept must be up to date. */
export function countAssigned(ctx: Context, organisationId: string): Record<Assignment, number> {
  const counted = (asked: Assignment) =>
    sql<number>`count(*) filter (where ${assignmentCondition(ctx, organisationId, asked)})`;
  const row = ctx.db.read
    .select({ mine: counted("mine"), "mine-due": counted("mine-due"), due: counted("due") })
    .from(findings)
    .where(
      and(
        eq(findings.organisationId, organisationId),
        isNotNull(findings.assignedTo),
        eq(findings.standing, "open"),
        departmentCondition(ctx, organisationId, findings.departmentId),
      ),
    )
    .get();
  return row ?? { mine: 0, "mine-due": 0, due: 0 };
}

/** Somebody who can be asked to mend a finding, with what decides which findings they are shown. */
export type Assignable = {
  id: string;
  name: string;
  userId: string | null;
  role: "dpo" | "owner" | "auditor" | null;
  departmentIds: string[];
};

/** Everybody of the organisation whose name is known. */
export function assignablePeople(ctx: Context, organisationId: string): Assignable[] {
  return ctx.db.read
    .select()
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "person"), ne(records.labelEn, "")))
    .orderBy(records.labelEn, records.id)
    .all()
    .map((row) => {
      const { userId, role, departmentIds } = loadedFrom("person", row).state;
      return { id: row.id, name: row.labelEn, userId, role, departmentIds };
    });
}
