import { spawn } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Db, openDatabase } from "@/db/client";
import { importPlaces, importUploads } from "@/db/schema/imports";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";
import type { Context } from "../context";
import { verifyRegister } from "../ledger/verify-register";
import { loadRecords } from "../records/load";
import { testHouse } from "../testing";
import { commitImport, previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

const organisationId = "org_one";
const ROWS = 60;
const csv = Buffer.from(
  [
    "Name der Verarbeitung;Zweck;Rechtsgrundlage;Empfänger;Löschfrist",
    ...Array.from(
      { length: ROWS },
      (_, row) =>
        `Newsletter ${row};Werbung ${row};Art. 6 Abs. 1 lit. b DSGVO;Dienst ${row % 7} GmbH;wie üblich ${row}`,
    ),
  ].join("\n"),
);

let house: Awaited<ReturnType<typeof testHouse>>;
let input = "";
/** Of a run that nobody interrupted: what there is afterwards, how long it took, and of how many statements its batch was. */
let whole = { entries: 0, milliseconds: 0, statements: 0 };

type Run = { lines: string[]; milliseconds: number; signal: NodeJS.Signals | null };
/** When to kill: so long after the preview began, or as soon as the process stands still before a statement. */
type Moment = { after: number } | { statement: number };

/** Takes the file in, in a process of its own, and kills it at a moment. */
function runUntil(database: string, moment?: Moment): Promise<Run> {
  const statement = moment && "statement" in moment ? moment.statement : -1;
  const script = path.join(import.meta.dirname, "interrupted.fixture.ts");
  const tsx = path.join(process.cwd(), "node_modules/tsx/dist/loader.mjs");
  const args = ["--import", `file://${tsx}`, script, database, input, organisationId, String(statement)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const lines: string[] = [];
    let began = 0;
    const kill = () => child.kill("SIGKILL");
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      lines.push(...text.trim().split("\n"));
      if (began === 0 && lines.includes("previewing")) {
        began = performance.now();
        if (moment && "after" in moment) void wait(moment.after).then(kill);
      }
      if (lines.includes("standing")) kill();
    });
    child.once("error", reject);
    child.once("close", (_code, signal) => resolve({ lines, milliseconds: performance.now() - began, signal }));
  });
}

let copies = 0;
/** A register in which nothing was taken in yet. */
function freshCopy(): string {
  copies += 1;
  const file = path.join(house.folder, `copy-${copies}.sqlite`);
  copyFileSync(path.join(house.folder, "pristine.sqlite"), file);
  return file;
}

async function within<Value>(file: string, run: (ctx: Context, db: Db) => Promise<Value>): Promise<Value> {
  const db = openDatabase(file);
  try {
    return await run({ db, actor: { kind: "operator" }, now: Date.now }, db);
  } finally {
    db.close();
  }
}

const countsOf = async ({ read }: Db) => ({
  entries: await read.$count(ledgerEntries),
  records: await read.$count(records),
  places: await read.$count(importPlaces),
});

/** Brings the same file again, as a person would who does not know what became of the first time. */
async function again(ctx: Context): Promise<boolean> {
  const file = await readImportedFile(csv, "register.csv");
  const { id } = await keepUpload(ctx, organisationId, file, "ab".repeat(32));
  const preview = await previewImport(ctx, { organisationId, id, locale: "de", page: 1 });
  if (preview.writesNothing) return false;
  await commitImport(ctx, { organisationId, id, locale: "de", digest: preview.digest });
  return true;
}

beforeAll(async () => {
  house = await testHouse();
  input = path.join(house.folder, "register.csv");
  writeFileSync(input, csv);
  house.db.raw.exec(`vacuum into '${path.join(house.folder, "pristine.sqlite")}'`);
  const file = freshCopy();
  const { lines, milliseconds } = await runUntil(file);
  const statements = Number(lines.find((line) => line.startsWith("statements"))?.split(" ")[1]);
  const { entries } = await within(file, (_ctx, db) => countsOf(db));
  whole = { entries, milliseconds, statements };
}, 120_000);
afterAll(() => house.remove());

/** What stands after a kill, and after the file was brought once more. */
async function aftermath(file: string, label: string): Promise<"nothing" | "everything"> {
  return within(file, async (ctx, db) => {
    const before = await countsOf(db);
    const nothing = await within(path.join(house.folder, "pristine.sqlite"), (_ctx, pristine) => countsOf(pristine));
    const isNothing = before.entries === nothing.entries;
    expect([nothing.entries, whole.entries], label).toContain(before.entries);
    if (isNothing) expect(before, label).toEqual(nothing);
    // The file still waits exactly as long as it was not taken in.
    expect(await db.read.$count(importUploads), label).toBe(isNothing ? 1 : 0);
    expect((await verifyRegister(ctx, { organisationId, checkpoint: "" })).faults, label).toEqual([]);
    expect(await again(ctx), label).toBe(isNothing);
    expect((await countsOf(db)).entries, label).toBe(whole.entries);
    const activities = await loadRecords(db, "activity", organisationId);
    expect(new Set(activities.map(({ state }) => state.name.de)).size, label).toBe(ROWS);
    expect(activities, label).toHaveLength(ROWS);
    expect(await again(ctx), label).toBe(false);
    expect(db.raw.pragma("integrity_check", { simple: true }), label).toBe("ok");
    return isNothing ? "nothing" : "everything";
  });
}

describe("an import whose process is killed", { timeout: 300_000 }, () => {
  it("left nothing or everything at whatever moment of preview and commit, and a second run adds what is missing once", async () => {
    expect(whole.statements).toBeGreaterThan(ROWS);
    for (let kill = 0; kill < 8; kill += 1) {
      const file = freshCopy();
      const after = ((kill + Math.random()) / 8) * whole.milliseconds;
      const { lines } = await runUntil(file, { after });
      await aftermath(file, `killed ${after.toFixed(0)} ms after the preview began, having said ${lines.join(", ")}`);
    }
  });

  it("left nothing where it was killed between two statements of the batch, the last one included", async () => {
    const { statements } = whole;
    const middle = Array.from({ length: 4 }, () => 1 + Math.floor(Math.random() * (statements - 1)));
    for (const statement of [0, ...middle, statements]) {
      const file = freshCopy();
      const { signal, lines } = await runUntil(file, { statement });
      const label = `killed before statement ${statement} of ${statements}`;
      expect(signal, label).toBe("SIGKILL");
      expect(lines.at(-1), label).toBe("standing");
      expect(await aftermath(file, label), label).toBe("nothing");
    }
  });
});
