import { parseArgs } from "node:util";
import { openDatabase } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import { env } from "@/env";
import { makeBackup, restoreBackup } from "../backup/backup";
import { migrationsFolder } from "../database";
import { personsPath, required, type Verb } from "./verb";

export const backupVerb: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { output: { type: "string" } } });
  const output = personsPath(required(values.output, "output"));
  const manifest = await makeBackup(output, Date.now());
  process.stdout.write(`${JSON.stringify({ file: output, files: manifest.files }, null, 2)}\n`);
};

export const restoreVerb: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { input: { type: "string" }, replace: { type: "boolean" } } });
  const input = personsPath(required(values.input, "input"));
  const { previous } = await restoreBackup(input, { replace: values.replace ?? false, now: Date.now() });
  process.stdout.write(`${JSON.stringify({ restored: env.dataFolder, previous }, null, 2)}\n`);
};

export const migrateVerb: Verb = async (args) => {
  parseArgs({ args, options: {} });
  const db = openDatabase(env.databaseFile);
  try {
    process.stdout.write(`${JSON.stringify({ applied: migrate(db, readMigrations(migrationsFolder())) })}\n`);
  } finally {
    db.close();
  }
};
