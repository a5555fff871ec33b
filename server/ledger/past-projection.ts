import { rmSync } from "node:fs";
import path from "node:path";
import { setImmediate as letOthersIn } from "node:timers/promises";
import { inArray, sql } from "drizzle-orm";
import { type Db, openDatabase, type Statement, type Writer } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import { records } from "@/db/schema/records";
import type { RegisterVersion } from "@/domain/register-version";
import { migrationsFolder } from "../database";
import { scratchFolder } from "../scratch-folder";
import { endOfDay } from "./day";
import { copyingEntries } from "./past-entries";
import { type Built, type Copied, copying, LIVE, removal, rowsOf } from "./past-rows";
import { type Newest, newestEntries, newestSequence, type Span, shownOf, standingsOf } from "./past-states";

/** Which register, on which day (ISO 8601), in which version. */
export type PastKey = { organisationId: string; day: string; version: RegisterVersion };

/**
 * A database of its own with the tables of the working copy, filled from the ledger as of the end of a day, so that
 * the verbs that read the working copy answer for that day. It is written by `bringUpToDate` alone.
 */
export type Projection = PastKey & {
  db: Db;
  /** The newest entry of the ledger that it knows; 0 while it is empty. */
  sequence: number;
  /** What was known of people's names when it was brought up to date. */
  identities: string;
  /** The day was over when it was last brought up to date: no entry can come any more. */
  sealed: boolean;
  close(): void;
};

const FOLDER_PREFIX = "thirty-past-";

/** An empty projection in a folder that only this account can read. */
export function openProjection(key: PastKey): Projection {
  const folder = scratchFolder(FOLDER_PREFIX);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const db = openDatabase(path.join(folder, "past.sqlite"));
    // It can always be made again.
    for (const pragma of ["journal_mode=MEMORY", "synchronous=OFF"]) db.raw.pragma(pragma);
    migrate(db, readMigrations(migrationsFolder()));
    // An older version may name what the register no longer holds.
    db.raw.pragma("foreign_keys=OFF");
    const close = () => {
      if (db.raw.open) db.close();
      remove();
    };
    return { ...key, db, sequence: 0, identities: "", sealed: false, close };
  } catch (cause) {
    remove();
    throw cause;
  }
}

/** What is known of people's names: it changes with every name that is written or erased. */
function identitiesMark(live: Db, organisationId: string): string {
  const row = live.read.get<{ mark: string }>(
    sql`select count(*) || ' ' || total(rowid) as mark from person_identities where organisation_id = ${organisationId}`,
  );
  return row?.mark ?? "";
}

/** Whether the ledger or the names of people moved on since the projection was last brought up to date. */
export function isBehind(live: Db, projection: Projection): boolean {
  const { organisationId, sealed, sequence, identities } = projection;
  if (identitiesMark(live, organisationId) !== identities) return true;
  return !sealed && newestSequence(live, organisationId) !== sequence;
}

/** Records written in one go, and states read in one go; then other requests have their turn. */
const SLICE = 50;
const BUILT_AT_ONCE = 5;

type Prepared = { all: { id: string }[]; copied: Copied[]; built: Built[] };

/** Takes over what happened since; other requests have their turn in between, but see none of it before it is whole. */
export async function bringUpToDate(live: Db, projection: Projection, now: number): Promise<void> {
  const { organisationId, version, sequence: after } = projection;
  const until = endOfDay(projection.day);
  const identities = identitiesMark(live, organisationId);
  const span: Span = { organisationId, until, upTo: newestSequence(live, organisationId) };
  const changed = sql`entry.subject_id in (select subject_id from ledger_entries
    where organisation_id = ${organisationId} and sequence > ${after} and sequence <= ${span.upTo} and at <= ${until})`;
  const renamed = identities === projection.identities ? sql`` : sql` or entry.noun = 'person'`;
  const subjects = newestEntries(live, span, after === 0 ? undefined : sql`(${changed}${renamed})`);
  const entries = copyingEntries(live, span, after, version);
  projection.db.raw.prepare(`attach ? as ${LIVE}`).run(live.raw.name);
  // Room for the indexes of a large register, given back when it is filled.
  projection.db.raw.pragma("main.cache_size=-32000");
  try {
    const finish = (write: Writer) => [...entries(write), ...identityRows(write, organisationId)];
    await fill(live, projection, span, subjects, finish);
  } finally {
    projection.db.raw.exec(`detach ${LIVE}`);
    projection.db.raw.pragma("main.cache_size=-2000");
    projection.db.raw.pragma("shrink_memory");
  }
  Object.assign(projection, { sequence: span.upTo, identities, sealed: until < now });
}

/** An empty projection is filled slice by slice, because nobody reads it yet; one in use is changed in one step. */
async function fill(
  live: Db,
  projection: Projection,
  span: Span,
  subjects: readonly Newest[],
  finish: (write: Writer) => Statement[],
): Promise<void> {
  const waiting: Prepared[] = [];
  for (let start = 0; start < subjects.length; start += SLICE) {
    if (start > 0) await letOthersIn();
    const slice = subjects.slice(start, start + SLICE);
    if (projection.sequence > 0) waiting.push(await prepare(live, projection, span, slice, false));
    else await writeSlice(live, projection, span, slice);
  }
  await projection.db.batch((write) => [...waiting.flatMap((one) => rowsOfSlice(write, "", one)), ...finish(write)]);
}

/** Rows that the working copy holds are copied; should it move on meanwhile, the slice is made from the ledger alone. */
async function writeSlice(live: Db, projection: Projection, span: Span, slice: readonly Newest[]): Promise<void> {
  const columns = columnsOfRecords(projection.db);
  const prepared = await prepare(live, projection, span, slice, true);
  await projection.db.batch((write) => rowsOfSlice(write, columns, prepared));
  const there = held(projection.db, prepared.copied);
  if (there.length === prepared.copied.length) return;
  const again = await prepare(live, projection, span, slice, false);
  await projection.db.batch((write) => rowsOfSlice(write, columns, again));
}

function rowsOfSlice(write: Writer, columns: string, { all, copied, built }: Prepared): Statement[] {
  return [
    ...removal(write, all),
    ...(copied.length > 0 ? copying(write, columns, copied) : []),
    ...built.flatMap((rows) => rows(write)),
  ];
}

async function prepare(
  live: Db,
  { version, organisationId }: PastKey,
  span: Span,
  slice: readonly Newest[],
  mayCopy: boolean,
): Promise<Prepared> {
  const wanted = slice
    .filter((subject) => mayCopy && shownOf(subject, version) === "newest")
    .map(({ subjectId, revision }) => ({ id: subjectId, revision }));
  const copied = held(live, wanted);
  const isCopied = new Set(copied.map(({ id }) => id));
  const rest = slice.filter(({ subjectId }) => !isCopied.has(subjectId));
  const built: Built[] = [];
  for (let start = 0; start < rest.length; start += BUILT_AT_ONCE) {
    if (start > 0) await letOthersIn();
    for (const standing of standingsOf(live, organisationId, rest.slice(start, start + BUILT_AT_ONCE), version))
      built.push(await rowsOf(live, organisationId, span.until, standing));
  }
  return { all: slice.map(({ subjectId }) => ({ id: subjectId })), copied, built };
}

/** Those of these records that a database holds at exactly this revision. */
function held(db: Db, wanted: readonly Copied[]): Copied[] {
  const rows = db.read
    .select({ id: records.id, revision: records.revision })
    .from(records)
    .where(
      inArray(
        records.id,
        wanted.map(({ id }) => id),
      ),
    )
    .all();
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]));
  return wanted.filter(({ id, revision }) => revisions.get(id) === revision);
}

function columnsOfRecords(db: Db): string {
  const columns = db.read.all<{ name: string }>(sql`select name from pragma_table_info('records')`);
  return columns
    .map(({ name }) => name)
    .filter((name) => name !== "number")
    .join(", ");
}

function identityRows(write: Writer, organisationId: string): Statement[] {
  return [
    write.raw(sql`delete from person_identities`),
    write.raw(
      sql`insert into person_identities select * from live.person_identities where organisation_id = ${organisationId}`,
    ),
  ];
}
