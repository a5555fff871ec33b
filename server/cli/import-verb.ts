import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Locale } from "@/domain/locale-schema";
import { commitImport, previewImport } from "../imports/preview";
import { readImportedFile } from "../imports/read-file";
import { cancelUpload, keepUpload } from "../imports/uploads";
import { chosenOrganisation, option } from "./options";
import { operatorContext, personsPath, required, type Verb } from "./verb";

/** Takes a file in through the same verbs as the browser; with --dry-run it says what that would do and writes nothing. */
export const importVerb: Verb = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      input: { type: "string" },
      organisation: { type: "string" },
      language: { type: "string", default: "en" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const input = personsPath(path.normalize(required(values.input, "input")));
  const locale = option(Locale, values.language, "language");
  const ctx = operatorContext();
  const organisationId = await chosenOrganisation(ctx, values.organisation);
  const bytes = await readFile(input);
  const file = await readImportedFile(bytes, path.basename(input));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { id } = await keepUpload(ctx, organisationId, file, sha256);
  try {
    const { digest, sizes } = await previewImport(ctx, { organisationId, id, locale, page: 1 });
    const taken = values["dry-run"] ? null : await commitImport(ctx, { organisationId, id, locale, digest });
    process.stdout.write(`${JSON.stringify({ import: taken?.id ?? null, ...sizes })}\n`);
  } finally {
    await cancelUpload(ctx, { organisationId, id });
  }
};
