import { and, asc, count, eq, inArray, sql, sum } from "drizzle-orm";
import { z } from "zod";
import { findings, findingTotals } from "@/db/schema/findings";
import { activities, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { type RecordExemption, recordExemptionOf } from "@/domain/exemption/record-exemption";
import { ASSIGNMENTS, type Assignment } from "@/domain/findings/assignment";
import { clockOn } from "@/domain/findings/clock";
import { STANDINGS, type Standing } from "@/domain/findings/judgement";
import { GRADES, type Grade, type Place } from "@/domain/findings/rule";
import { RULES_BY_TOPIC, TOPICS } from "@/domain/findings/rules/registry";
import { DepartmentId, OrganisationId, RecordId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { loadedFrom } from "../records/load";
import { LABELS } from "../records/named";
import { departmentCondition } from "../records/visible";
import { assignablePeople, assignmentCondition, countAssigned } from "./assignments";
import { judgementId, keepFindings } from "./keep";
import { readerOf } from "./surroundings";

export const FindingListInput = z.strictObject({
  organisationId: OrganisationId,
  standing: z.enum(STANDINGS).default("open"),
  grade: z.enum(GRADES).optional(),
  topic: z.enum(TOPICS).optional(),
  rule: z.string().max(80).optional(),
  recordId: RecordId.optional(),
  departmentId: DepartmentId.optional(),
  assigned: z.enum(ASSIGNMENTS).optional(),
  page: z.number().int().min(1).max(100_000).default(1),
});
export const FindingTotalsInput = z.strictObject({
  organisationId: OrganisationId,
  assigned: z.enum(ASSIGNMENTS).optional(),
});
export const FindingsOfInput = z.strictObject({ id: RecordId });

const PAGE_SIZE = 50;

/** A finding as a page shows it: with the name of its record, and what people decided about it. */
export type ShownFinding = {
  recordId: string;
  noun: (typeof findings.$inferSelect)["noun"];
  /** Empty where the record belongs to all departments. */
  departmentId: string;
  reference: string | null;
  en: string;
  de: string;
  key: string;
  rule: string;
  grade: Grade;
  standing: Standing;
  place: Place;
  judgement: {
    revision: number;
    verdict: string | null;
    reason: { en?: string; de?: string };
    until: string | null;
  } | null;
  assignedTo: string | null;
  dueOn: string | null;
};

const COLUMNS = {
  recordId: findings.recordId,
  noun: findings.noun,
  departmentId: findings.departmentId,
  reference: activities.reference,
  ...LABELS,
  key: findings.key,
  rule: findings.rule,
  grade: findings.grade,
  standing: findings.standing,
  place: findings.place,
  assignedTo: findings.assignedTo,
  dueOn: findings.dueOn,
};

const inOrder = [
  asc(sql`case ${findings.grade} when 'error' then 0 when 'warning' then 1 else 2 end`),
  asc(findings.recordId),
  asc(findings.key),
];

const today = (ctx: Context): string => dayOf(ctx.now());

function shown(ctx: Context, rows: (Omit<ShownFinding, "place" | "judgement"> & { place: string })[]): ShownFinding[] {
  const ids = rows.map(({ recordId, key }) => judgementId(recordId, key));
  const judged = new Map(
    ids.length === 0
      ? []
      : ctx.db.read
          .select()
          .from(records)
          .where(and(inArray(records.id, ids), eq(records.noun, "judgement")))
          .all()
          .map((row) => [row.id, loadedFrom("judgement", row)] as const),
  );
  return rows.map((row) => {
    const found = judged.get(judgementId(row.recordId, row.key));
    const { verdict = null, reason = {}, until = null } = found?.state ?? {};
    return {
      ...row,
      // safe because only `keepFindings` writes this column, from a place
      place: JSON.parse(row.place) as Place,
      judgement: found ? { revision: found.revision, verdict, reason, until } : null,
    };
  });
}

/** The names of records that findings speak of: who is to mend one, and whom its words name. */
function namesOf(ctx: Context, organisationId: string, items: readonly ShownFinding[]) {
  const ids = [...new Set(items.flatMap(({ assignedTo, place }) => [assignedTo, place.about?.record]))].flatMap(
    (id) => id ?? [],
  );
  if (ids.length === 0) return {};
  const rows = ctx.db.read
    .select({ id: records.id, ...LABELS })
    .from(records)
    .where(and(eq(records.organisationId, organisationId), inArray(records.id, ids)))
    .all();
  return Object.fromEntries(rows.map(({ id, en, de }) => [id, { en, de }]));
}

const rulesOf = (topic: keyof typeof RULES_BY_TOPIC): string[] => RULES_BY_TOPIC[topic].map(({ id }) => id);

/** Findings of the records that the actor may see, errors first; an owner sees those of their departments. */
export async function listFindings(ctx: Context, input: z.infer<typeof FindingListInput>) {
  const { organisationId } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  await keepFindings(ctx.db, organisationId, today(ctx));
  const condition = and(
    eq(findings.organisationId, organisationId),
    eq(findings.standing, input.standing),
    input.grade ? eq(findings.grade, input.grade) : undefined,
    input.rule ? eq(findings.rule, input.rule) : undefined,
    input.topic ? inArray(findings.rule, ["", ...rulesOf(input.topic)]) : undefined,
    input.recordId ? eq(findings.recordId, input.recordId) : undefined,
    input.departmentId ? eq(findings.departmentId, input.departmentId) : undefined,
    input.assigned ? assignmentCondition(ctx, organisationId, input.assigned) : undefined,
    departmentCondition(ctx, organisationId, findings.departmentId),
  );
  const rows = ctx.db.read
    .select(COLUMNS)
    .from(findings)
    .innerJoin(records, eq(records.id, findings.recordId))
    .leftJoin(activities, eq(activities.id, findings.recordId))
    .where(condition)
    .orderBy(...inOrder)
    .limit(PAGE_SIZE)
    .offset((input.page - 1) * PAGE_SIZE)
    .all();
  const items = shown(ctx, rows);
  const total = ctx.db.read.select({ total: count() }).from(findings).where(condition).get()?.total ?? 0;
  const allowed = {
    judge: can(ctx.actor, "judgement.update", { organisationId }),
    mend: can(ctx.actor, "party.create", { organisationId }),
  };
  return {
    items,
    names: namesOf(ctx, organisationId, items),
    people: allowed.judge ? assignablePeople(ctx, organisationId) : [],
    assigned: countAssigned(ctx, organisationId),
    allowed,
    total,
    page: input.page,
    pageSize: PAGE_SIZE,
  };
}

export type FindingTotal = { standing: Standing; grade: Grade; rule: string; count: number };

/** The same for findings given to people: they are few, so they are counted. */
function totalAssigned(ctx: Context, organisationId: string, assigned: Assignment): FindingTotal[] {
  return ctx.db.read
    .select({ standing: findings.standing, grade: findings.grade, rule: findings.rule, count: count() })
    .from(findings)
    .where(
      and(
        eq(findings.organisationId, organisationId),
        assignmentCondition(ctx, organisationId, assigned),
        departmentCondition(ctx, organisationId, findings.departmentId),
      ),
    )
    .groupBy(findings.standing, findings.grade, findings.rule)
    .all();
}

/** How many findings there are of each rule, among the records that the actor may see; answered from kept sums. */
export async function totalFindings(ctx: Context, input: z.infer<typeof FindingTotalsInput>): Promise<FindingTotal[]> {
  const { organisationId } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  await keepFindings(ctx.db, organisationId, today(ctx));
  if (input.assigned) return totalAssigned(ctx, organisationId, input.assigned);
  return ctx.db.read
    .select({
      standing: findingTotals.standing,
      grade: findingTotals.grade,
      rule: findingTotals.rule,
      count: sum(findingTotals.count).mapWith(Number),
    })
    .from(findingTotals)
    .where(
      and(
        eq(findingTotals.organisationId, organisationId),
        departmentCondition(ctx, organisationId, findingTotals.departmentId),
      ),
    )
    .groupBy(findingTotals.standing, findingTotals.grade, findingTotals.rule)
    .having(sql`sum(${findingTotals.count}) > 0`)
    .orderBy(sql`case ${findingTotals.grade} when 'error' then 0 when 'warning' then 1 else 2 end`, sql`4 desc`)
    .all();
}

/** Whether Art. 30(5) GDPR could exempt an activity; null for a record of another kind. */
function exemptionOf(ctx: Context, organisationId: string, id: string): RecordExemption | null {
  const reader = readerOf(ctx.db, organisationId);
  const activity = reader.find("activity", id);
  if (!activity) return null;
  return recordExemptionOf(activity.state, reader.around(id).organisation, reader.law, clockOn(today(ctx)));
}

/** All findings of one record, with those that were judged; for an activity the actor must be allowed to see it. */
export async function findingsOf(ctx: Context, { id }: z.infer<typeof FindingsOfInput>) {
  const record = ctx.db.read
    .select({ organisationId: records.organisationId, noun: records.noun, departmentId: activities.departmentId })
    .from(records)
    .leftJoin(activities, eq(activities.id, records.id))
    .where(eq(records.id, id))
    .get();
  if (!record) throw new AppError("not-found");
  const { organisationId, noun, departmentId } = record;
  const departmentIds = departmentId ? [departmentId] : [];
  const action = noun === "activity" ? "activity.view" : "register.view";
  if (!can(ctx.actor, action, { organisationId, departmentIds, activityId: id })) throw new AppError("forbidden");
  await keepFindings(ctx.db, organisationId, today(ctx));
  const rows = ctx.db.read
    .select(COLUMNS)
    .from(findings)
    .innerJoin(records, eq(records.id, findings.recordId))
    .leftJoin(activities, eq(activities.id, findings.recordId))
    .where(eq(findings.recordId, id))
    .orderBy(...inOrder)
    .all();
  const items = shown(ctx, rows);
  const allowed = { judge: can(ctx.actor, "judgement.update", { organisationId }) };
  const names = namesOf(ctx, organisationId, items);
  const people = allowed.judge ? assignablePeople(ctx, organisationId) : [];
  return { organisationId, items, names, people, allowed, exemption: exemptionOf(ctx, organisationId, id) };
}

/** Open errors of one activity as it stands: what keeps it from being approved. */
export async function openErrorsOf(ctx: Context, organisationId: string, activityId: string): Promise<string[]> {
  await keepFindings(ctx.db, organisationId, today(ctx));
  return ctx.db.read
    .select({ key: findings.key })
    .from(findings)
    .where(and(eq(findings.recordId, activityId), eq(findings.grade, "error"), eq(findings.standing, "open")))
    .orderBy(findings.key)
    .all()
    .map(({ key }) => key);
}
