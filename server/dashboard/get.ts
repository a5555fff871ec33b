import { and, count, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { activities, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import type { Facet } from "@/domain/activities/facets";
import { OrganisationId } from "@/domain/ids";
import { FacetListInput, listFacets } from "../activities/list";
import type { Context } from "../context";
import { AppError } from "../errors";
import { countAssigned } from "../findings/assignments";
import { totalFindings } from "../findings/list";
import { departmentCondition } from "../records/visible";
import { countReviewsDue } from "../reviews/due";
import { listThreads } from "../threads/list";

export const DashboardGetInput = z.strictObject({ organisationId: OrganisationId });

const RECENT = 8;
const NEEDY = 8;
const SHOWN: readonly Facet[] = ["status", "finding", "department", "country", "special"];

/** What the first page says: counts (each opens the list that it counts), what has most findings, what changed last. */
export async function getDashboard(ctx: Context, input: z.infer<typeof DashboardGetInput>) {
  const { organisationId } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const departmentOf = departmentCondition(ctx, organisationId, activities.departmentId);
  const visible = and(eq(activities.organisationId, organisationId), departmentOf);
  const today = new Date(ctx.now()).toISOString().slice(0, 10);
  const counts = await listFacets(ctx, FacetListInput.parse({ organisationId }));
  const facets = counts.filter(({ facet }) => SHOWN.includes(facet));
  const columns = {
    id: activities.id,
    reference: activities.reference,
    nameEn: activities.nameEn,
    nameDe: activities.nameDe,
    status: activities.status,
    findings: activities.findings,
    updatedAt: activities.updatedAt,
  };
  const select = () => ctx.db.read.select(columns).from(activities).where(visible);
  return {
    // Every activity has one status, and those are counted already.
    total: counts.reduce((sum, one) => (one.facet === "status" ? sum + one.count : sum), 0),
    facets,
    openQuestions: (await listThreads(ctx, { organisationId, kind: "question", open: true, page: 1 })).total,
    findings: await totalFindings(ctx, { organisationId }),
    assigned: countAssigned(ctx, organisationId),
    reviewsDue: await countReviewsDue(ctx.db, organisationId, today, departmentOf),
    recent: select().orderBy(desc(activities.updatedAt), activities.id).limit(RECENT).all(),
    needy: select().orderBy(desc(activities.findings), activities.reference).limit(NEEDY).all(),
    shared: ctx.db.read
      .select({ noun: records.noun, count: count() })
      .from(records)
      .where(
        and(
          eq(records.organisationId, organisationId),
          inArray(records.noun, ["party", "system", "measure", "cookie", "department", "document"]),
        ),
      )
      .groupBy(records.noun)
      .all(),
  };
}
