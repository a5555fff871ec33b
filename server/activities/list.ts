import { and, asc, count, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { activities, activityFacets, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { FACETS, type Facet } from "@/domain/activities/facets";
import { OrganisationId } from "@/domain/ids";
import { Locale } from "@/domain/locales";
import type { Context } from "../context";
import { AppError } from "../errors";
import { PAGE_SIZE } from "../records/list";
import { departmentCondition } from "../records/visible";
import { searchCondition } from "../search/condition";

export const ACTIVITY_SORTS = ["reference", "name", "updated", "gaps"] as const;

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
  gaps: number;
  updatedAt: number;
};

/** The rows of an organisation that the actor may see and that match; values of one facet widen, facets narrow. */
export function activityCondition(
  ctx: Context,
  input: Omit<ActivityListInput, "sort" | "descending" | "page">,
): SQL | undefined {
  const { organisationId, filters } = input;
  const facets = Object.entries(filters).flatMap(([facet, values]) =>
    values && values.length > 0 ? [facetCondition(ctx, organisationId, facet, values)] : [],
  );
  return and(
    eq(activities.organisationId, organisationId),
    departmentCondition(ctx, organisationId, activities.departmentId),
    searchCondition(input.search, activities.id),
    ...facets,
  );
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
  const column = { reference: activities.reference, name, updated: activities.updatedAt, gaps: activities.gaps }[
    input.sort
  ];
  return [direction(column), asc(activities.id)];
}

/** One page of the register. */
export async function listActivities(ctx: Context, input: ActivityListInput) {
  if (!can(ctx.actor, "register.view", { organisationId: input.organisationId })) throw new AppError("forbidden");
  const condition = activityCondition(ctx, input);
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
      gaps: activities.gaps,
      updatedAt: activities.updatedAt,
    })
    .from(activities)
    .leftJoin(records, eq(records.id, activities.departmentId))
    .where(condition)
    .orderBy(...orderOf(input))
    .limit(PAGE_SIZE)
    .offset((input.page - 1) * PAGE_SIZE)
    .all();
  const total = ctx.db.read.select({ total: count() }).from(activities).where(condition).get()?.total ?? 0;
  return { items, total, page: input.page, pageSize: PAGE_SIZE };
}

export const FacetListInput = ActivityListInput.omit({ sort: true, descending: true, page: true });

export type FacetCount = { facet: Facet; value: string; count: number; en: string | null; de: string | null };

const VALUES_SHOWN = 400;

/** How many activities each facet value would leave, each facet counted without its own choice. */
export async function listFacets(ctx: Context, input: z.infer<typeof FacetListInput>): Promise<FacetCount[]> {
  if (!can(ctx.actor, "register.view", { organisationId: input.organisationId })) throw new AppError("forbidden");
  const chosen = FACETS.filter((facet) => (input.filters[facet] ?? []).length > 0);
  const open = countFacets(
    ctx,
    input,
    FACETS.filter((facet) => !chosen.includes(facet)),
  );
  const own = chosen.flatMap((facet) =>
    countFacets(ctx, { ...input, filters: { ...input.filters, [facet]: [] } }, [facet]),
  );
  return [...open, ...own];
}

function countFacets(ctx: Context, input: z.infer<typeof FacetListInput>, facets: readonly Facet[]): FacetCount[] {
  if (facets.length === 0) return [];
  const unfiltered =
    Object.values(input.filters).every((values) => !values || values.length === 0) && !input.search.trim();
  const seesAll = departmentCondition(ctx, input.organisationId, activities.departmentId) === undefined;
  const among = ctx.db.read.select({ id: activities.id }).from(activities).where(activityCondition(ctx, input));
  return ctx.db.read
    .select({
      // safe because facet rows are written by facetsOf alone
      facet: sql<Facet>`${activityFacets.facet}`,
      value: activityFacets.value,
      count: count(),
      en: records.labelEn,
      de: records.labelDe,
    })
    .from(activityFacets)
    .leftJoin(records, eq(records.id, activityFacets.value))
    .where(
      and(
        eq(activityFacets.organisationId, input.organisationId),
        inArray(activityFacets.facet, [...facets]),
        unfiltered && seesAll ? undefined : inArray(activityFacets.activityId, among),
      ),
    )
    .groupBy(activityFacets.facet, activityFacets.value)
    .orderBy(activityFacets.facet, desc(count()), activityFacets.value)
    .limit(VALUES_SHOWN * facets.length)
    .all();
}
