import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { NOTE_NOUNS, NounName, OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { NAMED } from "./named";

export const OptionsInput = z.strictObject({
  organisationId: OrganisationId,
  nouns: z
    .array(NounName.exclude(["activity", "organisation", ...NOTE_NOUNS]))
    .min(1)
    .max(8),
});

export type RecordOption = { id: string; noun: string; en: string; de: string };

/** What a form can pick from: id and name of every record of these nouns that the actor may see. */
export async function listOptions(ctx: Context, input: z.infer<typeof OptionsInput>): Promise<RecordOption[]> {
  const { organisationId } = input;
  const nouns = input.nouns.filter((noun) => can(ctx.actor, `${noun}.view`, { organisationId }));
  if (nouns.length === 0) throw new AppError("forbidden");
  return ctx.db.read
    .select(NAMED)
    .from(records)
    .where(and(eq(records.organisationId, organisationId), inArray(records.noun, nouns)))
    .orderBy(sql`${records.labelEn} collate nocase`)
    .all();
}
