import { parseArgs } from "node:util";
import { and, eq } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import { ledgerEntries } from "@/db/schema/ledger";
import { env } from "@/env";
import { makeBackup, restoreBackup } from "../backup/backup";
import { database, migrationsFolder } from "../database";
import { AppError } from "../errors";
import { verifyLedger } from "../ledger/verify";
import { personsPath, required, type Verb } from "./verb";

/** Walks every ledger; a checkpoint from an earlier paper or verdict also finds a tail that was cut off. */
export const verifyVerb: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { organisation: { type: "string" }, checkpoint: { type: "string" } } });
  const verdict = await verifyLedger(database());
  if (values.checkpoint !== undefined) {
    const organisationId = required(values.organisation, "organisation");
    const [sequence, hash] = values.checkpoint.split(":");
    const entry = database()
      .read.select({ hash: ledgerEntries.hash })
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.organisationId, organisationId), eq(ledgerEntries.sequence, Number(sequence))))
      .get();
    if (!entry || entry.hash !== hash)
      verdict.faults.push({ organisationId, sequence: Number(sequence), fault: "truncated" });
  }
  process.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  const [fault] = verdict.faults;
  if (fault) throw new AppError("data-damaged", { params: { sequence: fault.sequence } });
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
