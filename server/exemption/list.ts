import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { activities } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { givenValue } from "@/domain/answers";
import { recordExemptionOf } from "@/domain/exemption/record-exemption";
import { clockOn } from "@/domain/findings/clock";
import { OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { readerOf } from "../findings/surroundings";
import { dayOf } from "../ledger/day";
import { PAGE_SIZE } from "../records/list";
import { loadRecord } from "../records/load";
import { departmentCondition } from "../records/visible";

export const ExemptionListInput = z.strictObject({
  organisationId: OrganisationId,
  page: z.number().int().min(1).max(100_000).default(1),
});

/**
 * What Art. 30(5) GDPR asks of the organisation, and what follows for each activity that the actor may see; archived
 * ones are left out, because nothing of them is processed.
 */
export async function listExemptions(ctx: Context, { organisationId, page }: z.infer<typeof ExemptionListInput>) {
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const { state: organisation } = await loadRecord(ctx.db, "organisation", organisationId);
  const reader = readerOf(ctx.db, organisationId);
  const clock = clockOn(dayOf(ctx.now()));
  const asked = and(
    eq(activities.organisationId, organisationId),
    ne(activities.status, "archived"),
    departmentCondition(ctx, organisationId, activities.departmentId),
  );
  const rows = ctx.db.read
    .select({
      id: activities.id,
      reference: activities.reference,
      en: activities.nameEn,
      de: activities.nameDe,
      departmentId: activities.departmentId,
    })
    .from(activities)
    .where(asked)
    .orderBy(activities.reference)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all();
  const items = rows.flatMap((row) => {
    const found = reader.find("activity", row.id);
    if (!found) return [];
    const departmentIds = row.departmentId ? [row.departmentId] : [];
    const mayAnswer = can(ctx.actor, "activity.update", { organisationId, departmentIds, activityId: row.id });
    return [{ ...row, mayAnswer, exemption: recordExemptionOf(found.state, organisation, reader.law, clock) }];
  });
  return {
    employees: givenValue(organisation.particulars.employees) ?? null,
    limit: reader.law.persons("record-exemption-employees", clock),
    items,
    total: await ctx.db.read.$count(activities, asked),
    page,
    pageSize: PAGE_SIZE,
    allowed: { editOrganisation: can(ctx.actor, "organisation.update", { organisationId }) },
  };
}
