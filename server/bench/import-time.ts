import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre";
import { type Db, openDatabase } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import type { Context } from "../context";
import { migrationsFolder } from "../database";
import { commitImport, previewImport } from "../imports/preview";
import { readImportedFile } from "../imports/read-file";
import { keepUpload } from "../imports/uploads";
import { mutate } from "../mutate";
import { loadDataset } from "./dataset";
import { type Bench, type Figure, megabytes, milliseconds, ratio } from "./figure";
import { longestWait, median, percentile, timed } from "./measure";
import { forgetPeak, peakBytes, residentBytes, watchChildren } from "./process-memory";
import { randomFrom } from "./random";
import { readFor, readMeanwhile } from "./read-meanwhile";

const ROUNDS = 3;
const ACTIVITIES = 5_000;
const PROCESSORS = 240;
const ORGANISATION = "org_import";
/** Activities of the register that others read meanwhile, and how long they read it before. */
const READ = 1_000;
const WARM_UP_MS = 3_000;
const IDLE_MS = 15_000;

const HEADINGS = [
  "Bezeichnung der Verarbeitungstätigkeit",
  "Abteilung",
  "Zwecke der Verarbeitung",
  "Rechtsgrundlage",
  "Kategorien betroffener Personen",
  "Kategorien personenbezogener Daten",
  "Empfänger",
  "Drittland",
  "Löschfristen",
  "Technische und organisatorische Maßnahmen",
];
const NAMES = ["Newsletter", "Bewerbungen", "Lohnabrechnung", "Videoüberwachung", "Kundenkonto"] as const;
const BASES = ["Art. 6 Abs. 1 lit. b DSGVO", "Art. 6 Abs. 1 lit. a DSGVO", "Art. 6 Abs. 1 lit. f DSGVO"] as const;
const SUBJECTS = ["Kunden; Interessenten", "Bewerber", "Beschäftigte", "Lieferanten; Kunden"] as const;
const DATA = ["Name; Adresse; E-Mail-Adresse", "Kontaktdaten; Vertragsdaten", "Bankverbindung; Name"] as const;
const PERIODS = ["10 Jahre", "6 Monate", "3 Jahre nach Vertragsende", "bis zum Widerruf"] as const;
const MEASURES = ["Verschlüsselung; Zugriffskontrolle", "Pseudonymisierung", "Backups; Zutrittskontrolle"] as const;

/** A spreadsheet as a company of this size keeps it. */
function spreadsheet(): Promise<Uint8Array> {
  const random = randomFrom(30);
  const rows = Array.from({ length: ACTIVITIES }, (_, index) => [
    `${random.pick(NAMES)} ${index + 1}`,
    `Bereich ${1 + (index % 24)}`,
    `Durchführung und Nachweis von Vorgang ${index + 1}; Abrechnung`,
    random.pick(BASES),
    random.pick(SUBJECTS),
    random.pick(DATA),
    `Dienst ${1 + Math.floor(random.next() * PROCESSORS)} GmbH`,
    random.chance(0.2) ? "USA" : "",
    random.pick(PERIODS),
    random.pick(MEASURES),
  ]);
  return writeXlsx({ sheets: [{ name: "VVT", rows: [HEADINGS, ...rows] }] });
}

async function emptyRegister(folder: string): Promise<Context> {
  const db = openDatabase(path.join(folder, "thirty.sqlite"));
  migrate(db, readMigrations(migrationsFolder()));
  const ctx: Context = { db, actor: { kind: "operator" }, now: Date.now };
  const state = { name: "Bench", legalEntities: [{ id: "main", name: "Bench GmbH" }] };
  const id = ORGANISATION;
  await mutate(ctx, id, [{ action: "organisation.create", noun: "organisation", id, plan: () => state }]);
  return ctx;
}

type Parts = { read: number; preview: number; commit: number };

/** Everything from the bytes to the register, as an upload and two clicks do it. */
async function takeIn(ctx: Context, bytes: Uint8Array): Promise<Parts> {
  const organisationId = ORGANISATION;
  let [id, digest] = ["", ""];
  const read = await timed(async () => {
    const file = await readImportedFile(bytes, "register.xlsx");
    ({ id } = await keepUpload(ctx, organisationId, file, createHash("sha256").update(bytes).digest("hex")));
  });
  const preview = await timed(async () => {
    const shown = await previewImport(ctx, { organisationId, id, locale: "de", page: 1 });
    if (shown.sizes.create < ACTIVITIES || shown.sizes.refused > 0)
      throw new Error(`the spreadsheet was not understood: ${JSON.stringify(shown.sizes)}`);
    digest = shown.digest;
  });
  const commit = await timed(() => commitImport(ctx, { organisationId, id, locale: "de", digest }));
  return { read, preview, commit };
}

/** Tables that an import writes, the search index apart. */
const TABLES = ["records", "ledger_entries", "activities", "activity_facets", "record_links", "import_places"];

type Floor = { time: number; withoutKeys: number; rows: number };

/**
 * Milliseconds for the same rows in one transaction of another file on the same disk: in the same tables with their keys
 * and indexes, and in plain tables that have none; triggers, foreign keys and the search index are left out of both.
 */
async function bareInsert(folder: string, { raw }: Db): Promise<Floor> {
  const rows = TABLES.map((name) => raw.prepare<[], unknown[]>(`select * from ${name}`).raw().all());
  const intoFile = async (file: string, prepare: (bare: Db["raw"]) => void) => {
    const bare = openDatabase(path.join(folder, file));
    prepare(bare.raw);
    const inserts = TABLES.map((name) => {
      const columns = bare.raw.pragma(`table_info(${name})`);
      const count = Array.isArray(columns) ? columns.length : 0;
      return bare.raw.prepare(`insert into ${name} values (${Array(count).fill("?").join(", ")})`);
    });
    const write = bare.raw.transaction(() => {
      for (const [index, insert] of inserts.entries()) for (const row of rows[index] ?? []) insert.run(row);
    });
    const time = await timed(write);
    bare.close();
    return time;
  };
  const time = await intoFile("keyed.sqlite", (bare) => {
    for (const migration of readMigrations(migrationsFolder())) bare.exec(migration.statements);
    bare.pragma("foreign_keys=OFF");
    const triggers = bare.prepare("select name from sqlite_master where type = 'trigger'").pluck().all();
    for (const trigger of triggers) bare.exec(`drop trigger ${trigger}`);
  });
  const withoutKeys = await intoFile("bare.sqlite", (bare) => {
    for (const name of TABLES) {
      const columns = raw.prepare(`select * from ${name}`).columns();
      bare.exec(`create table ${name} (${columns.map((column) => column.name).join(", ")})`);
    }
  });
  return { time, withoutKeys, rows: rows.reduce((sum, one) => sum + one.length, 0) };
}

type Round = Parts & { floor: Floor; above: number; reader: number; longest: number };

/** Does something with a register that nothing was taken into, and takes it away. */
async function inEmptyRegister<Result>(run: (ctx: Context, folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    const ctx = await emptyRegister(folder);
    const result = await run(ctx, folder);
    ctx.db.close();
    return result;
  } finally {
    process.off("exit", remove);
    remove();
  }
}

const round = (bytes: Uint8Array): Promise<Round> =>
  inEmptyRegister(async (ctx, folder) => {
    const idle = residentBytes(process.pid) ?? 0;
    forgetPeak(process.pid);
    const watch = watchChildren(process.pid, "reading/child.ts");
    let parts: Parts = { read: 0, preview: 0, commit: 0 };
    const longest = await longestWait(async () => {
      parts = await takeIn(ctx, bytes);
    });
    const reader = watch.stop().peak;
    const above = (peakBytes(process.pid) ?? 0) - idle;
    return { ...parts, floor: await bareInsert(folder, ctx.db), above, reader, longest };
  });

/** What somebody feels who reads another register of the same installation while this one is taken in. */
const meanwhile = (bytes: Uint8Array): Promise<Figure[]> =>
  inEmptyRegister(async (ctx) => {
    const other = await loadDataset(ctx, READ);
    await readFor(ctx, other, WARM_UP_MS);
    const idle = await readFor(ctx, other, IDLE_MS);
    const busy = await readMeanwhile(ctx, other, () => takeIn(ctx, bytes));
    const slowest = `slowest ${milliseconds(Math.max(...busy))}, idle ${milliseconds(Math.max(...idle))}`;
    const name = "other reads during an import";
    return [
      {
        ...ratio(`${name}, p95`, percentile(busy, 0.95), percentile(idle, 0.95), 1.5),
        note: `${slowest}; ${busy.length} reads during it, ${idle.length} before`,
      },
      ratio(`${name}, p50`, median(busy), median(idle)),
    ];
  });

async function run(): Promise<Figure[]> {
  const bytes = await spreadsheet();
  const rounds: Round[] = [];
  for (let count = 0; count < ROUNDS; count += 1) rounds.push(await round(bytes));
  const of = (pick: (one: Round) => number) => median(rounds.map(pick));
  const whole = of(({ read, preview, commit }) => read + preview + commit);
  const parts = (["read", "preview", "commit"] as const).map(
    (part) => `${part} ${milliseconds(of((one) => one[part]))}`,
  );
  const withoutKeys = of(({ floor }) => floor.withoutKeys);
  // The first round has an idle process to begin with; later ones keep the heap of those before.
  const above = rounds[0]?.above ?? 0;
  const reader = Math.max(...rounds.map((one) => one.reader));
  const memory = { ours: "", floor: "–", unit: "MB" } as const;
  return [
    {
      ...ratio(
        `import of ${ACTIVITIES} rows`,
        whole,
        of(({ floor }) => floor.time),
        15,
      ),
      note: `${parts.join(", ")}; ${rounds[0]?.floor.rows} rows; into tables without keys ${milliseconds(withoutKeys)}`,
    },
    { name: "import, peak memory above idle", ...memory, value: megabytes(above), aim: 300 },
    { name: "import, peak memory of the process that reads", ...memory, value: megabytes(reader) },
    {
      ...memory,
      name: "import, longest wait of anybody else",
      value: of(({ longest }) => longest),
      unit: "ms",
      aim: 50,
    },
    ...(await meanwhile(bytes)),
  ];
}

/** Taking a spreadsheet in with validation, matching and ledger, against inserting the rows that come of it. */
export const importTime: Bench = { name: "import", run };
