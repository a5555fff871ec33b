import { copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { records } from "@/db/schema/records";
import { ExportFormat } from "@/domain/export-formats";
import { fieldErrorsOf } from "@/domain/field-errors";
import { OrganisationId } from "@/domain/ids";
import { Locale } from "@/domain/locales";
import { Day } from "@/domain/periods";
import type { Context } from "../context";
import { AppError } from "../errors";
import { exportRegister } from "../exports/export-register";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { operatorContext, personsPath, required, type Verb } from "./verb";

function option<Value>(schema: z.ZodType<Value>, value: string, name: string): Value {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new AppError("bad-input", { fields: fieldErrorsOf(parsed.error.issues, [`--${name}`]) });
  return parsed.data;
}

/** The one organisation of this installation, where there is only one. */
function onlyOrganisation(ctx: Context): string | undefined {
  const rows = ctx.db.read.select({ id: records.id }).from(records).where(eq(records.noun, "organisation")).all();
  return rows.length === 1 ? rows[0]?.id : undefined;
}

export const exportVerb: Verb = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: "string" },
      language: { type: "string", default: "en" },
      "as-of": { type: "string" },
      organisation: { type: "string" },
      output: { type: "string" },
      sample: { type: "boolean", default: false },
    },
  });
  const format = option(ExportFormat, required(values.format, "format"), "format");
  const locale = option(Locale, values.language, "language");
  const asOf = values["as-of"] === undefined ? undefined : option(Day, values["as-of"], "as-of");
  const ctx = operatorContext();
  if (values.sample) await loadSample(ctx);
  const chosen = values.organisation ?? (values.sample ? SAMPLE_ORGANISATION : onlyOrganisation(ctx));
  const organisationId = option(OrganisationId, required(chosen, "organisation"), "organisation");
  const exported = await exportRegister(ctx, { organisationId, format, locale, asOf });
  try {
    if (values.output === undefined || values.output === "-") process.stdout.write(await readFile(exported.file));
    else await copyFile(exported.file, personsPath(path.normalize(values.output)));
  } finally {
    await exported.dispose();
  }
};
