import { eq } from "drizzle-orm";
import type { z } from "zod";
import { records } from "@/db/schema/records";
import { fieldErrorsOf } from "@/domain/field-errors";
import { OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { required } from "./verb";

/** An option as its schema reads it. Throws bad-input, which names the option. */
export function option<Value>(schema: z.ZodType<Value>, value: string, name: string): Value {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new AppError("bad-input", { fields: fieldErrorsOf(parsed.error.issues, [`--${name}`]) });
  return parsed.data;
}

export async function loadedOrganisations(ctx: Context): Promise<string[]> {
  const rows = ctx.db.read.select({ id: records.id }).from(records).where(eq(records.noun, "organisation")).all();
  return rows.map((row) => row.id);
}

/** The one organisation of this installation, where there is only one. */
async function onlyOrganisation(ctx: Context): Promise<string | undefined> {
  const [only, second] = await loadedOrganisations(ctx);
  return second ? undefined : only;
}

/** The organisation that was named, or else the only one there is. */
export async function chosenOrganisation(ctx: Context, named: string | undefined): Promise<string> {
  const chosen = named ?? (await onlyOrganisation(ctx));
  return option(OrganisationId, required(chosen, "organisation"), "organisation");
}
