import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Db, openDatabase } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import { ledgerEntries } from "@/db/schema/ledger";
import type { Activity } from "@/domain/activities/activity";
import { migrationsFolder } from "../database";
import { canonicalJson, chainStart, entryHash } from "../ledger/entry";
import { verifyLedger } from "../ledger/verify";
import { variedActivity } from "./dataset";
import { type Bench, type Figure, ratio } from "./figure";
import { interleaved, median } from "./measure";
import { randomFrom } from "./random";

const ENTRIES = 100_000;
const ACTIVITIES = 2_000;
const ROUNDS = 3;
const ORGANISATION = "org_bench";

/** A history of this many saves, written straight into its table: what is measured is reading it. */
function fill(db: Db): void {
  const random = randomFrom(30);
  const patterns: Activity[] = Array.from({ length: ACTIVITIES }, (_, index) => variedActivity(index + 1, random));
  let previousHash = chainStart(ORGANISATION);
  db.raw.pragma("synchronous=OFF");
  const insert = db.orm.insert(ledgerEntries);
  db.raw.transaction(() => {
    for (let index = 0; index < ENTRIES; index += 1) {
      const pattern = index % ACTIVITIES;
      const revision = 1 + Math.floor(index / ACTIVITIES);
      const open = {
        organisationId: ORGANISATION,
        sequence: index + 1,
        at: 1_750_000_000_000 + index,
        actor: "operator",
        action: revision === 1 ? ("activity.create" as const) : ("activity.update" as const),
        noun: "activity" as const,
        subjectId: `act_bench-${pattern}`,
        revision,
        schemaVersion: 1,
        state: canonicalJson({ ...patterns[pattern], reference: `R-${index}` }),
        previousHash,
      };
      previousHash = entryHash(open);
      insert.values({ ...open, hash: previousHash }).run();
    }
  })();
}

/** What nobody could leave out: every byte read once in the same order, and hashed. */
function bareRead(db: Db): { bytes: number } {
  const hash = createHash("sha256");
  let bytes = 0;
  const rows = db.raw
    .prepare<[string], (string | number | null)[]>(
      "select * from ledger_entries where organisation_id = ? order by sequence",
    )
    .raw()
    .iterate(ORGANISATION);
  for (const row of rows) {
    const text = row.join("\n");
    hash.update(text);
    bytes += text.length;
  }
  hash.digest();
  return { bytes };
}

async function figuresOf(db: Db): Promise<Figure[]> {
  const { bytes } = bareRead(db);
  let entries = 0;
  const times = await interleaved(
    ROUNDS,
    async () => {
      const verdict = await verifyLedger(db);
      entries = verdict.entries;
      // The register itself is left empty, so that its difference from the history is the one fault there may be.
      if (verdict.faults.some(({ fault }) => fault !== "working-copy")) throw new Error("the history is not whole");
    },
    () => bareRead(db),
  );
  if (entries !== ENTRIES) throw new Error(`only ${entries} entries were checked`);
  const figure = ratio(`verifying ${ENTRIES} entries`, median(times.ours), median(times.floor));
  return [{ ...figure, note: `${(bytes / 1_048_576).toFixed(0)} MB` }];
}

async function run(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const db = openDatabase(path.join(folder, "thirty.sqlite"));
  try {
    migrate(db, readMigrations(migrationsFolder()));
    fill(db);
    return await figuresOf(db);
  } finally {
    db.close();
    process.off("exit", remove);
    remove();
  }
}

/** Proving a whole history, against reading the same bytes and hashing them. */
export const verifyBench: Bench = { name: "verify", run };
