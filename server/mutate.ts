import { createHash, randomBytes } from "node:crypto";
import { desc, eq, inArray } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { type LedgerRow, ledgerEntries } from "@/db/schema/ledger";
import { activities, personIdentities, records } from "@/db/schema/records";
import { type Action, can, type Subject } from "@/domain/access/can";
import { fieldErrorsOf } from "@/domain/field-errors";
import type { Noun } from "@/domain/ids";
import type { LedgerAction } from "@/domain/ledger-actions";
import { linksOf } from "@/domain/links";
import { STATE_SCHEMAS, type StateOf } from "@/domain/nouns";
import { PersonIdentity } from "@/domain/people/person";
import { SCHEMA_VERSION } from "@/domain/snapshot";
import { actorName, type Context } from "./context";
import { AppError } from "./errors";
import { approvedVersion } from "./ledger/approved";
import { canonicalJson, chainStart, entryHash } from "./ledger/entry";
import { findRecord, type Loaded } from "./records/load";
import { type NewState, rowsFor, rowsForRemoval } from "./records/rows";
import { searchTextOf } from "./records/search-text";

/** A change of one record: `plan` is a pure function from the state before to the state after (null removes it). */
export type Change<N extends Noun> = {
  action: LedgerAction;
  noun: N;
  id: string;
  /** The revision that the person saw; a newer one is a conflict. */
  expected?: number;
  /** The words behind a person's commitment, where they are new. */
  identity?: { words: PersonIdentity; salt: string };
  plan(current: StateOf<N> | undefined): unknown;
  /** What goes with the change in the same transaction; a refusal thrown here undoes the change. */
  also?(write: Writer): Statement[];
};
export type AnyChange = { [N in Noun]: Change<N> }[Noun];

export type Committed = { id: string; revision: number; at: number };

type Planned = { change: AnyChange; before: Loaded<Noun> | undefined; after: StateOf<Noun> | null };

/** A salted commitment to a person's name and contact, and the salt that lets it be checked. */
export function commitTo(words: PersonIdentity): { identity: string; salt: string } {
  const salt = randomBytes(16).toString("hex");
  const digest = createHash("sha256")
    .update(`${salt}\n${canonicalJson(PersonIdentity.parse(words))}`)
    .digest("hex");
  return { identity: `sha256:${digest}`, salt };
}

function departmentOfActivity(ctx: Context, activityId: string): string[] {
  const row = ctx.db.read
    .select({ departmentId: activities.departmentId })
    .from(activities)
    .where(eq(activities.id, activityId))
    .get();
  return row?.departmentId ? [row.departmentId] : [];
}

/** A thread and a judgement belong to the departments of their activity, whatever they say themselves. */
function placeOf(ctx: Context, id: string, state: StateOf<Noun>): Partial<Subject> {
  if ("subjectId" in state) return { departmentIds: departmentOfActivity(ctx, state.subjectId) };
  if ("activityId" in state)
    return { activityId: state.activityId, departmentIds: departmentOfActivity(ctx, state.activityId) };
  if ("departmentId" in state) return { activityId: id, departmentIds: state.departmentId ? [state.departmentId] : [] };
  return {};
}

function assertPermitted(ctx: Context, organisationId: string, planned: Planned): void {
  const { change, before, after } = planned;
  const action: Action = change.action;
  const sides = [before?.state, after].filter((state) => state !== undefined && state !== null);
  for (const state of sides) {
    if (!can(ctx.actor, action, { organisationId, ...placeOf(ctx, change.id, state) })) throw new AppError("forbidden");
  }
}

async function planOne(ctx: Context, organisationId: string, change: AnyChange): Promise<Planned> {
  const before = await findRecord(ctx.db, change.noun, change.id);
  if (before && before.organisationId !== organisationId) throw new AppError("not-found");
  if (change.expected !== undefined && before?.revision !== change.expected) {
    if (!before) throw new AppError("not-found");
    assertPermitted(ctx, organisationId, { change, before, after: null });
    throw new AppError("conflict", { conflict: { revision: before.revision, state: before.state } });
  }
  if (before) assertPermitted(ctx, organisationId, { change, before, after: null });
  // safe because `before` was loaded for this change's own noun
  const wanted = (change.plan as (current: unknown) => unknown)(before?.state);
  if (wanted === null) return { change, before, after: null };
  const parsed = STATE_SCHEMAS[change.noun].safeParse(wanted, { reportInput: true });
  if (!parsed.success) throw new AppError("bad-input", { fields: fieldErrorsOf(parsed.error.issues) });
  const planned = { change, before, after: parsed.data };
  assertPermitted(ctx, organisationId, planned);
  return planned;
}

/** Every record that a new state names must exist in the same organisation. */
function assertLinks(ctx: Context, organisationId: string, planned: Planned[]): void {
  const coming = new Set(planned.filter((one) => one.after).map((one) => one.change.id));
  const wanted = planned.flatMap((one) => (one.after ? linksOf(one.after) : [])).filter((link) => !coming.has(link.id));
  const ids = [...new Set(wanted.map((link) => link.id))];
  const known = new Set<string>();
  for (let start = 0; start < ids.length; start += 500) {
    const rows = ctx.db.read
      .select({ id: records.id, organisationId: records.organisationId })
      .from(records)
      .where(inArray(records.id, ids.slice(start, start + 500)))
      .all();
    for (const row of rows) if (row.organisationId === organisationId) known.add(row.id);
  }
  const missing = wanted.find((link) => !known.has(link.id));
  if (missing) throw new AppError("bad-input", { fields: [{ path: missing.field, code: "unknown-record" }] });
}

function tailOf(ctx: Context, organisationId: string): { sequence: number; hash: string } {
  const tail = ctx.db.read
    .select({ sequence: ledgerEntries.sequence, hash: ledgerEntries.hash })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.organisationId, organisationId))
    .orderBy(desc(ledgerEntries.sequence))
    .limit(1)
    .get();
  return tail ?? { sequence: 0, hash: chainStart(organisationId) };
}

function lastRevision(ctx: Context, id: string): number {
  const last = ctx.db.read
    .select({ revision: ledgerEntries.revision })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.subjectId, id))
    .orderBy(desc(ledgerEntries.revision))
    .limit(1)
    .get();
  return last?.revision ?? 0;
}

/** The ledger entries of a batch, chained after the tail; a change that changes nothing has none. */
function entriesFor(ctx: Context, organisationId: string, planned: Planned[]): { one: Planned; entry: LedgerRow }[] {
  const tail = tailOf(ctx, organisationId);
  let { sequence, hash: previousHash } = tail;
  const at = ctx.now();
  return planned.flatMap((one) => {
    const state = one.after === null ? null : canonicalJson(one.after);
    if (one.before && state !== null && state === canonicalJson(one.before.state)) return [];
    sequence += 1;
    const open = {
      organisationId,
      sequence,
      at,
      actor: actorName(ctx.actor),
      action: one.change.action,
      noun: one.change.noun,
      subjectId: one.change.id,
      revision: (one.before?.revision ?? lastRevision(ctx, one.change.id)) + 1,
      schemaVersion: SCHEMA_VERSION,
      state,
      previousHash,
    };
    const entry = { ...open, hash: entryHash(open) };
    previousHash = entry.hash;
    return [{ one, entry }];
  });
}

function identityFor(ctx: Context, one: Planned): PersonIdentity | undefined {
  if (one.change.identity) return one.change.identity.words;
  if (one.change.noun !== "person" || !one.after || !("identity" in one.after)) return undefined;
  const row = ctx.db.read
    .select()
    .from(personIdentities)
    .where(eq(personIdentities.commitment, one.after.identity))
    .get();
  return row && PersonIdentity.parse(JSON.parse(row.identity));
}

/** The approved version that stays in force beside a draft: what it names must not be removed either. */
function inForceBeside(ctx: Context, activity: StateOf<Noun>, id: string): StateOf<"activity"> | undefined {
  if (!("workflow" in activity) || !activity.workflow.inForce || activity.status === "approved") return undefined;
  return approvedVersion(ctx.db, id)?.state;
}

/** A written change, ready to become statements: nothing waits once the batch has begun. */
type Prepared = { entry: LedgerRow; change: AnyChange; next: NewState | null; searchText: string };

async function prepare(ctx: Context, written: { one: Planned; entry: LedgerRow }): Promise<Prepared> {
  const { one, entry } = written;
  if (one.after === null || entry.state === null) return { entry, change: one.change, next: null, searchText: "" };
  // safe because `after` was parsed by the schema of the change's noun
  const next = {
    noun: entry.noun,
    id: entry.subjectId,
    organisationId: entry.organisationId,
    revision: entry.revision,
    at: entry.at,
    state: one.after,
    stored: entry.state,
    identity: identityFor(ctx, one),
    inForce: entry.noun === "activity" ? inForceBeside(ctx, one.after, entry.subjectId) : undefined,
  } as NewState;
  return { entry, change: one.change, next, searchText: await searchTextOf(next) };
}

function identityRows(into: Writer, { change, next, entry }: Prepared): Statement[] {
  if (!change.identity || next?.noun !== "person") return [];
  const row = {
    commitment: next.state.identity,
    organisationId: entry.organisationId,
    personId: entry.subjectId,
    salt: change.identity.salt,
    identity: canonicalJson(change.identity.words),
    createdAt: entry.at,
  };
  return [into.insert(personIdentities).values(row)];
}

async function write(ctx: Context, written: { one: Planned; entry: LedgerRow }[]): Promise<void> {
  const prepared: Prepared[] = [];
  for (const each of written) prepared.push(await prepare(ctx, each));
  await ctx.db.batch((into) =>
    prepared.flatMap((one) => [
      into.insert(ledgerEntries).values(one.entry),
      ...identityRows(into, one),
      ...(one.next ? rowsFor(into, one.next, one.searchText) : rowsForRemoval(into, one.entry.subjectId)),
      ...(one.change.also?.(into) ?? []),
    ]),
  );
}

/** Two writers met at the tail of the chain: nobody's fault, so the batch is planned again. */
function isLostRace(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    /UNIQUE constraint failed: (ledger_entries|activities\.organisation_id)/.test(cause.message)
  );
}

function isStillUsed(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes("FOREIGN KEY constraint failed");
}

const ATTEMPTS = 5;

/**
 * The one way to change anything: plan, permission, links, one ledger entry for each change, rows, one atomic batch.
 * Answers each subject with its revision; a change that changed nothing keeps the one it had.
 * Throws AppError: forbidden, not-found, conflict, bad-input, in-use.
 */
export async function mutate(ctx: Context, organisationId: string, changes: AnyChange[]): Promise<Committed[]> {
  for (let attempt = 1; ; attempt += 1) {
    const planned: Planned[] = [];
    for (const change of changes) planned.push(await planOne(ctx, organisationId, change));
    assertLinks(ctx, organisationId, planned);
    const written = entriesFor(ctx, organisationId, planned);
    try {
      if (written.length > 0) await write(ctx, written);
    } catch (cause) {
      if (isLostRace(cause) && attempt < ATTEMPTS) continue;
      if (isStillUsed(cause)) throw new AppError("in-use", { cause });
      throw cause;
    }
    return planned.map((one) => {
      const entry = written.find((candidate) => candidate.one === one)?.entry;
      return {
        id: one.change.id,
        revision: entry?.revision ?? one.before?.revision ?? 0,
        at: entry?.at ?? one.before?.updatedAt ?? ctx.now(),
      };
    });
  }
}
