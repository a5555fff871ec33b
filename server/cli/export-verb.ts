import { copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { ExportFormat } from "@/domain/export-formats";
import { LIST_FORMATS, REGISTER_LISTS } from "@/domain/lists/register-list";
import { Locale } from "@/domain/locale-schema";
import { Day } from "@/domain/periods";
import type { Context } from "../context";
import { AppError } from "../errors";
import { exportList } from "../exports/export-list";
import { exportRegister } from "../exports/export-register";
import { scriptFile } from "../exports/verify/handle";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { chosenOrganisation, loadedOrganisations, option } from "./options";
import { operatorContext, personsPath, required, type Verb } from "./verb";

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
  const named = values.organisation ?? (values.sample ? SAMPLE_ORGANISATION : undefined);
  const organisationId = await chosenOrganisation(ctx, named);
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
