import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { openDatabase } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import { env } from "@/env";
import { makeBackup, restoreBackup } from "../backup/backup";
import { migrationsFolder } from "../database";
import { AppError } from "../errors";
import { checkpointOf } from "../ledger/chain";
import { verifyLedger } from "../ledger/verify";
import { personsPath, required, type Verb } from "./verb";

/** Walks every ledger, or one; a checkpoint of an earlier paper also finds a tail cut off and a history written anew. */
export const verifyVerb: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { organisation: { type: "string" }, checkpoint: { type: "string" } } });
  const checkpoint = values.checkpoint === undefined ? undefined : checkpointOf(values.checkpoint);
  if (values.checkpoint !== undefined && !checkpoint)
    throw new AppError("bad-input", { fields: [{ path: "--checkpoint", code: "not-a-checkpoint" }] });
  // A proof must not change what it proves: the file is opened for reading and is not migrated.
  if (!existsSync(env.databaseFile)) throw new AppError("not-found");
  const db = openDatabase(env.databaseFile, { readonly: true });
  try {
    const organisationId = values.organisation;
    const verdict = await verifyLedger(db, { organisationId, ...(checkpoint && { checkpoints: [checkpoint] }) });
    process.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
    const [fault] = verdict.faults;
    if (fault) throw new AppError("data-damaged", { params: { sequence: fault.sequence } });
  } finally {
    db.close();
  }
};

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
