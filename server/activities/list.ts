import { and, asc, count, desc, eq, inArray, type SQL } from "drizzle-orm";
import { z } from "zod";
import { activities, activityFacets, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { FACETS, type Facet } from "@/domain/activities/facets";
import { OrganisationId } from "@/domain/ids";
import { Locale } from "@/domain/locale-schema";
import type { Context } from "../context";
import { AppError } from "../errors";
import { keepFindings } from "../findings/keep";
import { dayOf } from "../ledger/day";
import { PAGE_SIZE } from "../records/list";
import { departmentCondition } from "../records/visible";
import { searchCondition, searchScope } from "../search/condition";
import { countFacets, type FacetCount, keptCounts } from "./facet-counts";

export type { FacetCount };

export const ACTIVITY_SORTS = ["reference", "name", "updated", "findings"] as const;

export const ActivityListInput = z.strictObject({
  organisationId: OrganisationId,
  search: z.string().max(200).default(""),
  filters: z.partialRecord(z.enum(FACETS), z.array(z.string().max(80)).max(50)).default({}),
  sort: z.enum(ACTIVITY_SORTS).default("reference"),
  descending: z.boolean().default(false),
  page: z.number().int().min(1).max(100_000).default(1),
  locale: Locale.default("en"),
});
export type ActivityListInput = z.infer<typeof ActivityListInput>;

export type ActivityListItem = {
  id: string;
  reference: string;
  nameEn: string;
  nameDe: string;
  status: string;
  departmentId: string | null;
  departmentEn: string | null;
  departmentDe: string | null;
  findings: number;
  updatedAt: number;
};

/** The rows of an organisation that the actor may see and that match; values of one facet widen, facets narrow. */
function activityCondition(
  ctx: Context,
  input: Omit<ActivityListInput, "sort" | "descending" | "page">,
): SQL | undefined {
  const { organisationId, filters } = input;
  const facets = chosenFacets(filters).map(([facet, values]) => facetCondition(ctx, organisationId, facet, values));
  return and(
    eq(activities.organisationId, organisationId),
    departmentCondition(ctx, organisationId, activities.departmentId),
    searchCondition(input.search, activities.id, searchScope(ctx, organisationId)),
    ...facets,
  );
}

function chosenFacets(filters: ActivityListInput["filters"]): [Facet, string[]][] {
  return FACETS.flatMap((facet): [Facet, string[]][] => {
    const values = filters[facet] ?? [];
    return values.length > 0 ? [[facet, values]] : [];
  });
}

function facetCondition(ctx: Context, organisationId: string, facet: string, values: string[]): SQL {
  const matching = ctx.db.read
    .select({ id: activityFacets.activityId })
    .from(activityFacets)
    .where(
      and(
        eq(activityFacets.organisationId, organisationId),
        eq(activityFacets.facet, facet),
        inArray(activityFacets.value, values),
      ),
    );
  return inArray(activities.id, matching);
}

function orderOf(input: ActivityListInput): SQL[] {
  const direction = input.descending ? desc : asc;
  const name = input.locale === "de" ? activities.nameDe : activities.nameEn;
  const column = {
    reference: activities.reference,
    name,
    updated: activities.updatedAt,
    findings: activities.findings,
  }[input.sort];
  return [direction(column), asc(activities.id)];
}

/** The ids of one page and how many there are in all; a search is dear, so that it is run once for both. */
function pageOf(ctx: Context, input: ActivityListInput): { ids: string[]; total: number } {
  const condition = activityCondition(ctx, input);
  const inOrder = ctx.db.read
    .select({ id: activities.id })
    .from(activities)
    .where(condition)
    .orderBy(...orderOf(input));
  const start = (input.page - 1) * PAGE_SIZE;
  if (input.search.trim() !== "" || chosenFacets(input.filters).length > 0) {
    const all = inOrder.all();
    return { ids: all.slice(start, start + PAGE_SIZE).map(({ id }) => id), total: all.length };
  }
  const total = ctx.db.read.select({ total: count() }).from(activities).where(condition).get()?.total ?? 0;
  const page = inOrder.limit(PAGE_SIZE).offset(start).all();
  return { ids: page.map(({ id }) => id), total };
}

/** One page of the register. */
export async function listActivities(ctx: Context, input: ActivityListInput) {
  if (!can(ctx.actor, "register.view", { organisationId: input.organisationId })) throw new AppError("forbidden");
  await keepFindings(ctx.db, input.organisationId, dayOf(ctx.now()));
  const { ids, total } = pageOf(ctx, input);
  const items: ActivityListItem[] = ctx.db.read
    .select({
      id: activities.id,
      reference: activities.reference,
      nameEn: activities.nameEn,
      nameDe: activities.nameDe,
      status: activities.status,
      departmentId: activities.departmentId,
      departmentEn: records.labelEn,
      departmentDe: records.labelDe,
      findings: activities.findings,
      updatedAt: activities.updatedAt,
    })
    .from(activities)
    .leftJoin(records, eq(records.id, activities.departmentId))
    .where(inArray(activities.id, ids))
    .orderBy(...orderOf(input))
    .all();
  return { items, total, page: input.page, pageSize: PAGE_SIZE };
}

export const FacetListInput = ActivityListInput.omit({ sort: true, descending: true, page: true });

/** How many activities each facet value would leave, each facet counted without its own choice. */
export async function listFacets(ctx: Context, input: z.infer<typeof FacetListInput>): Promise<FacetCount[]> {
  const { organisationId, filters, search } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  await keepFindings(ctx.db, organisationId, dayOf(ctx.now()));
  const visible = departmentCondition(ctx, organisationId, activities.departmentId);
  const chosen = chosenFacets(filters);
  if (!visible && search.trim() === "" && chosen.length === 0) return keptCounts(ctx, organisationId);
  const searched = and(
    eq(activities.organisationId, organisationId),
    visible,
    searchCondition(search, activities.id, searchScope(ctx, organisationId)),
  );
  const conditions = chosen.map(([facet, values]) => ({
    facet,
    condition: facetCondition(ctx, organisationId, facet, values),
  }));
  return countFacets(ctx, searched, conditions);
}
