import { copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { ExportFormat } from "@/domain/export-formats";
import { fieldErrorsOf } from "@/domain/field-errors";
import { OrganisationId } from "@/domain/ids";
import { LIST_FORMATS, REGISTER_LISTS } from "@/domain/lists/register-list";
import { Locale } from "@/domain/locales";
import { Day } from "@/domain/periods";
import type { Context } from "../context";
import { AppError } from "../errors";
import { exportList } from "../exports/export-list";
import { exportRegister } from "../exports/export-register";
import { scriptFile } from "../exports/verify/handle";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { operatorContext, personsPath, required, type Verb } from "./verb";

function option<Value>(schema: z.ZodType<Value>, value: string, name: string): Value {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new AppError("bad-input", { fields: fieldErrorsOf(parsed.error.issues, [`--${name}`]) });
  return parsed.data;
}

async function loadedOrganisations(ctx: Context): Promise<string[]> {
  const rows = ctx.db.read.select({ id: records.id }).from(records).where(eq(records.noun, "organisation")).all();
  return rows.map((row) => row.id);
}

/** The one organisation of this installation, where there is only one. */
async function onlyOrganisation(ctx: Context): Promise<string | undefined> {
  const [only, second] = await loadedOrganisations(ctx);
  return second ? undefined : only;
}

/** The sample never enters an installation that somebody works with: its ledger could not be rid of it. */
async function loadSampleInto(ctx: Context): Promise<void> {
  const organisations = await loadedOrganisations(ctx);
  if (organisations.length > 0 && !organisations.includes(SAMPLE_ORGANISATION)) throw new AppError("folder-not-empty");
  await loadSample(ctx);
}

export const exportVerb: Verb = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: "string" },
      list: { type: "string" },
      language: { type: "string", default: "en" },
      "as-of": { type: "string" },
      organisation: { type: "string" },
      output: { type: "string" },
      sample: { type: "boolean", default: false },
      working: { type: "boolean", default: false },
    },
  });
  const wished = required(values.format, "format");
  const list = values.list === undefined ? undefined : option(z.enum(REGISTER_LISTS), values.list, "list");
  const locale = option(Locale, values.language, "language");
  const asOf = values["as-of"] === undefined ? undefined : option(Day, values["as-of"], "as-of");
  const version = values.working ? "working" : "approved";
  const ctx = operatorContext();
  if (values.sample) await loadSampleInto(ctx);
  const chosen = values.organisation ?? (values.sample ? SAMPLE_ORGANISATION : await onlyOrganisation(ctx));
  const organisationId = option(OrganisationId, required(chosen, "organisation"), "organisation");
  const request = { organisationId, locale, asOf, version } as const;
  const exported = list
    ? await exportList(ctx, { ...request, list, format: option(z.enum(LIST_FORMATS), wished, "format") })
    : await exportRegister(ctx, { ...request, format: option(ExportFormat, wished, "format") });
  try {
    if (values.output === undefined || values.output === "-") process.stdout.write(await readFile(exported.file));
    else {
      const output = personsPath(path.normalize(values.output));
      await copyFile(exported.file, output);
      // Whoever gets the data can check it without Thirty.
      if (!list && wished === "json")
        await copyFile(scriptFile(), path.join(path.dirname(output), path.basename(scriptFile())));
    }
  } finally {
    await exported.dispose();
  }
};
