import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "@/db/client";
import { migrate, NewerDatabase, readMigrations } from "@/db/migrate";
import { env } from "@/env";
import { database, migrationsFolder } from "../database";
import { AppError } from "../errors";
import { verifyLedger } from "../ledger/verify";
import { extractBackup, type Manifest, writeBackup } from "./backup-file";

const KEPT_FILES = ["secret", "demo-accounts.json"];

/** Makes one file of everything this installation keeps, while it goes on being used. */
export async function makeBackup(target: string, now: number): Promise<Manifest> {
  if (existsSync(target)) throw new AppError("bad-input", { fields: [{ path: "output", code: "wrong-shape" }] });
  const scratch = mkdtempSync(path.join(env.dataFolder, "backup-"));
  try {
    const copy = path.join(scratch, "thirty.sqlite");
    database().raw.prepare("vacuum into ?").run(copy);
    const kept = KEPT_FILES.filter((name) => existsSync(path.join(env.dataFolder, name)));
    const documents = existsSync(env.documentsFolder) ? readdirSync(env.documentsFolder) : [];
    const sources = Object.fromEntries([
      ["thirty.sqlite", copy],
      ...kept.map((name) => [name, path.join(env.dataFolder, name)]),
      ...documents.map((name) => [`documents/${name}`, path.join(env.documentsFolder, name)]),
    ]);
    return await writeBackup(target, sources, now);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A copy of the backup that is whole, opens, fits this version and verifies; or one refusal, with nothing touched. */
async function unpackChecked(file: string, scratch: string): Promise<Manifest> {
  mkdirSync(path.join(scratch, "documents"), { recursive: true, mode: 0o700 });
  const manifest = await extractBackup(file, (name) => path.join(scratch, name));
  const copy = path.join(scratch, "thirty.sqlite");
  if (!existsSync(copy)) throw new AppError("backup-foreign");
  const db = openDatabase(copy);
  try {
    if (db.raw.pragma("integrity_check", { simple: true }) !== "ok") throw new AppError("backup-damaged");
    migrate(db, readMigrations(migrationsFolder()));
    // Access that was ended since the backup stays ended: everybody signs in again, and links are made anew.
    db.raw.exec("delete from session; delete from verification; delete from invitations");
    const { faults } = await verifyLedger(db);
    if (faults.length > 0) throw new AppError("backup-damaged");
  } catch (cause) {
    if (cause instanceof NewerDatabase) throw new AppError("newer-database", { cause });
    if (cause instanceof AppError) throw cause;
    throw new AppError("backup-damaged", { cause });
  } finally {
    db.close();
  }
  return manifest;
}

/**
 * Puts a backup in place of the data folder, which must be empty or be replaced on purpose; what stood there is kept
 * beside it. Answers where. Throws before it touches anything: backup-foreign, backup-damaged, folder-not-empty.
 */
export async function restoreBackup(
  file: string,
  options: { replace: boolean; now: number },
): Promise<{ previous: string | null }> {
  const folder = env.dataFolder;
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  const scratch = mkdtempSync(path.join(parent, ".thirty-restore-"));
  try {
    await unpackChecked(file, scratch);
    const occupied = existsSync(folder) && readdirSync(folder).length > 0;
    if (occupied && !options.replace) throw new AppError("folder-not-empty");
    const previous = occupied ? `${folder}-before-restore-${options.now}` : null;
    if (previous) renameSync(folder, previous);
    else rmSync(folder, { recursive: true, force: true });
    renameSync(scratch, folder);
    return { previous };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
