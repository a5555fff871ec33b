import { asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { activities, activityFacets, facetCounts, records } from "@/db/schema/records";
import type { Facet } from "@/domain/activities/facets";
import type { Context } from "../context";
import { LABELS } from "../records/named";

export type FacetCount = { facet: Facet; value: string; count: number; en: string | null; de: string | null };

/** The counts over the whole register of an organisation, as the triggers keep them. */
export function keptCounts(ctx: Context, organisationId: string): FacetCount[] {
  return ctx.db.read
    .select({
      // safe because facet rows are written by facetsOf alone
      facet: sql<Facet>`${facetCounts.facet}`,
      value: facetCounts.value,
      count: facetCounts.count,
      ...LABELS,
    })
    .from(facetCounts)
    .leftJoin(records, eq(records.id, facetCounts.value))
    .where(eq(facetCounts.organisationId, organisationId))
    .orderBy(asc(facetCounts.facet), desc(facetCounts.count), asc(facetCounts.value))
    .all();
}

/**
 * Counts in one pass. `base` is everything but the chosen facets; an activity counts for a facet that is chosen when
 * it meets the other choices, and for every other facet when it meets all.
 */
export function countFacets(
  ctx: Context,
  base: SQL | undefined,
  chosen: readonly { facet: Facet; condition: SQL }[],
): FacetCount[] {
  const flags = chosen.map(({ condition }, index) => sql`, (${condition}) as ${flag(index)}`);
  const missed = sql.join([sql`0`, ...chosen.map((_, index) => sql`(1 - ${flag(index)})`)], sql` + `);
  const own = chosen.map(
    ({ facet }, index) => sql`
      union all select f.facet, f.value from hits cross join activity_facets as f
      where f.activity_id = hits.id and f.facet = ${facet} and hits.missed - (1 - hits.${flag(index)}) = 0`,
  );
  const others = chosen.length === 0 ? sql`` : sql`and f.facet not in ${chosen.map(({ facet }) => facet)}`;
  // safe because these are the columns of the query
  return ctx.db.read.all<FacetCount>(sql`
    with base as materialized (select ${activities.id} as id ${sql.join(flags)} from ${activities} where ${base}),
    hits as materialized (select *, ${missed} as missed from base where ${missed} <= 1),
    counted as (
      select facet, value, count(*) as count from (
        select f.facet, f.value from hits cross join ${activityFacets} as f
        where f.activity_id = hits.id and hits.missed = 0 ${others}
        ${sql.join(own)}
      ) group by facet, value
    )
    select counted.facet, counted.value, counted.count, ${records.labelEn} as en, ${records.labelDe} as de
    from counted left join ${records} on ${records.id} = counted.value
    order by counted.facet, counted.count desc, counted.value`);
}

const flag = (index: number): SQL => sql.raw(`meets_${index}`);
