import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { activities, activityFacets, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { adequacyOn } from "@/domain/codes/adequacy";
import { CountryCode, isInEea } from "@/domain/codes/countries";
import { OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { departmentCondition } from "../records/visible";

export const CountryListInput = z.strictObject({ organisationId: OrganisationId });
export const CountryGetInput = z.strictObject({ organisationId: OrganisationId, country: CountryCode });

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Every country that an activity sends data to or a party sits in, with how many activities and parties there are. */
export async function listCountries(ctx: Context, input: z.infer<typeof CountryListInput>) {
  const { organisationId } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const today = dayOf(ctx.now());
  const touched = ctx.db.read
    .select({ country: activityFacets.value, count: sql<number>`count(*)` })
    .from(activityFacets)
    .innerJoin(activities, eq(activities.id, activityFacets.activityId))
    .where(
      and(
        eq(activityFacets.organisationId, organisationId),
        eq(activityFacets.facet, "country"),
        departmentCondition(ctx, organisationId, activities.departmentId),
      ),
    )
    .groupBy(activityFacets.value)
    .all();
  const seats = ctx.db.read
    .select({ country: sql<string>`json_extract(${records.state}, '$.contact.country')`, count: sql<number>`count(*)` })
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "party")))
    .groupBy(sql`json_extract(${records.state}, '$.contact.country')`)
    .all();
  const codes = new Set([...touched, ...seats].map((row) => row.country));
  return [...codes].flatMap((code) => {
    const country = CountryCode.safeParse(code);
    if (!country.success) return [];
    return [
      {
        country: country.data,
        inEea: isInEea(country.data, today),
        adequacy: adequacyOn(country.data, today),
        activities: touched.find((row) => row.country === code)?.count ?? 0,
        parties: seats.find((row) => row.country === code)?.count ?? 0,
      },
    ];
  });
}

/** A country: its standing in the law of the day, the activities that touch it, and the parties that sit in it. */
export async function getCountry(ctx: Context, input: z.infer<typeof CountryGetInput>) {
  const { organisationId, country } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const today = dayOf(ctx.now());
  const touching = ctx.db.read
    .select({
      id: activities.id,
      reference: activities.reference,
      nameEn: activities.nameEn,
      nameDe: activities.nameDe,
      status: activities.status,
    })
    .from(activities)
    .innerJoin(activityFacets, eq(activityFacets.activityId, activities.id))
    .where(
      and(
        eq(activities.organisationId, organisationId),
        eq(activityFacets.facet, "country"),
        eq(activityFacets.value, country),
        departmentCondition(ctx, organisationId, activities.departmentId),
      ),
    )
    .orderBy(activities.reference)
    .all();
  const parties = ctx.db.read
    .select({ id: records.id, name: records.labelEn })
    .from(records)
    .where(
      and(
        eq(records.organisationId, organisationId),
        eq(records.noun, "party"),
        sql`json_extract(${records.state}, '$.contact.country') = ${country}`,
      ),
    )
    .orderBy(records.labelEn)
    .all();
  return {
    country,
    inEea: isInEea(country, today),
    adequacy: adequacyOn(country, today),
    activities: touching,
    parties,
  };
}
