import { createHash, randomBytes } from "node:crypto";
import { desc, eq, inArray, max } from "drizzle-orm";
import { MOST_BOUND, type Statement, type Writer } from "@/db/client";
import { isBusy } from "@/db/lock";
import { paced } from "@/db/pace";
import { readyInsert } from "@/db/ready-statements";
import { type LedgerRow, ledgerEntries } from "@/db/schema/ledger";
import { activities, personIdentities, records } from "@/db/schema/records";
import { type Action, can, type Subject } from "@/domain/access/can";
import { fieldErrorsOf } from "@/domain/field-errors";
import type { Noun } from "@/domain/ids";
import type { LedgerAction } from "@/domain/ledger-actions";
import { STATE_SCHEMAS, type StateOf } from "@/domain/nouns";
import { PersonIdentity } from "@/domain/people/person";
import { SCHEMA_VERSION } from "@/domain/snapshot";
import { actorName, assertWanted, type Context } from "./context";
import { AppError } from "./errors";
import { approvedVersion } from "./ledger/approved";
import { canonicalJson, chainStart, entryHash } from "./ledger/entry";
import { type Loaded, loadedFrom } from "./records/load";
import { type Derived, derive, type NewState, rowsFor, rowsForRemoval } from "./records/rows";

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
  also?(write: Writer): Iterable<Statement>;
};
export type AnyChange = { [N in Noun]: Change<N> }[Noun];

export type Committed = { id: string; revision: number; at: number };

/** What was there before a batch: the records that it changes, and the newest revision of every subject it names. */
type Standing = { records: ReadonlyMap<string, Loaded<Noun>>; revisions: ReadonlyMap<string, number> };

/** A change with its states, before anything is made of them. */
type Wanted = { change: AnyChange; before: Loaded<Noun> | undefined; after: StateOf<Noun> | null };

/** A change with all that is written of it, and no longer with its states, because thousands may wait for one batch. */
type Planned = {
  change: AnyChange;
  before: { revision: number; updatedAt: number } | undefined;
  /** The revision that it makes. */
  revision: number;
  /** The new state as canonical JSON and what is derived from it; null where the record goes. */
  made: { stored: string; derived: Derived } | null;
  changesNothing: boolean;
  /** Of a person whose words are new: the row that holds them. */
  identity: typeof personIdentities.$inferInsert | null;
};

/** Changes planned in one go, over what stands at that moment. */
const SLICE = 10;
/** A batch of more changes than this takes longer than anybody else should wait. */
const LARGE = 50;

function standingOf(ctx: Context, changes: readonly AnyChange[]): Standing {
  const nouns = new Map(changes.map(({ id, noun }) => [id, noun]));
  const ids = [...nouns.keys()];
  const found = new Map<string, Loaded<Noun>>();
  const revisions = new Map<string, number>();
  for (let start = 0; start < ids.length; start += MOST_BOUND) {
    const slice = ids.slice(start, start + MOST_BOUND);
    for (const row of ctx.db.read.select().from(records).where(inArray(records.id, slice)).all())
      if (nouns.get(row.id) === row.noun) found.set(row.id, loadedFrom(row.noun, row));
    const { subjectId, revision } = ledgerEntries;
    const newest = ctx.db.read
      .select({ subjectId, revision: max(revision) })
      .from(ledgerEntries)
      .where(inArray(subjectId, slice))
      .groupBy(subjectId)
      .all();
    for (const row of newest) revisions.set(row.subjectId, row.revision ?? 0);
  }
  return { records: found, revisions };
}

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

function assertPermitted(ctx: Context, organisationId: string, planned: Wanted): void {
  const { change, before, after } = planned;
  const action: Action = change.action;
  const sides = [before?.state, after].filter((state) => state !== undefined && state !== null);
  for (const state of sides) {
    if (!can(ctx.actor, action, { organisationId, ...placeOf(ctx, change.id, state) })) throw new AppError("forbidden");
  }
}

function planOne(ctx: Context, organisationId: string, change: AnyChange, standing: Standing): Wanted {
  const before = standing.records.get(change.id);
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
  const coming = new Set(planned.flatMap(({ made }) => made?.derived.id ?? []));
  const wanted = planned.flatMap(({ made }) => made?.derived.links ?? []).filter(({ toId }) => !coming.has(toId));
  const ids = [...new Set(wanted.map(({ toId }) => toId))];
  const known = new Set<string>();
  for (let start = 0; start < ids.length; start += MOST_BOUND) {
    const rows = ctx.db.read
      .select({ id: records.id, organisationId: records.organisationId })
      .from(records)
      .where(inArray(records.id, ids.slice(start, start + MOST_BOUND)))
      .all();
    for (const row of rows) if (row.organisationId === organisationId) known.add(row.id);
  }
  const missing = wanted.find(({ toId }) => !known.has(toId));
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

/** Who writes a batch, when, and which entry of the organisation's chain stands before it. */
type Signature = { organisationId: string; actor: string; at: number; tail: ReturnType<typeof tailOf> };

/** Each change that changes something, with its entry of the ledger, chained after the tail. */
function* entriesFor(by: Signature, planned: readonly Planned[]): Generator<{ one: Planned; entry: LedgerRow }> {
  const { organisationId, actor, at } = by;
  let { sequence, hash: previousHash } = by.tail;
  for (const one of planned) {
    sequence += 1;
    const open = {
      organisationId,
      sequence,
      at,
      actor,
      action: one.change.action,
      noun: one.change.noun,
      subjectId: one.change.id,
      revision: one.revision,
      schemaVersion: SCHEMA_VERSION,
      state: one.made?.stored ?? null,
      previousHash,
    };
    previousHash = entryHash(open);
    yield { one, entry: { ...open, hash: previousHash } };
  }
}

function identityFor(ctx: Context, one: Wanted): PersonIdentity | undefined {
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

function identityRow(ctx: Context, organisationId: string, { change, after }: Wanted): Planned["identity"] {
  if (!change.identity || !after || !("identity" in after)) return null;
  const { words, salt } = change.identity;
  const identity = canonicalJson(words);
  return { commitment: after.identity, organisationId, personId: change.id, salt, identity, createdAt: ctx.now() };
}

/** Makes what takes time of a wanted change, so that nothing has to wait once the entries are chained. */
async function madeReady(ctx: Context, organisationId: string, wanted: Wanted, standing: Standing): Promise<Planned> {
  const { change, before, after } = wanted;
  const { noun, id } = change;
  const revision = (before?.revision ?? standing.revisions.get(id) ?? 0) + 1;
  const planned = { change, before: before && { revision: before.revision, updatedAt: before.updatedAt }, revision };
  if (after === null) return { ...planned, made: null, changesNothing: false, identity: null };
  const stored = canonicalJson(after);
  const inForce = inForceBeside(ctx, after, id);
  // safe because `after` was parsed by the schema of the change's noun
  const next = { noun, id, organisationId, state: after, identity: identityFor(ctx, wanted), inForce } as NewState;
  return {
    ...planned,
    made: { stored, derived: await derive(next) },
    changesNothing: before !== undefined && stored === canonicalJson(before.state),
    identity: identityRow(ctx, organisationId, wanted),
  };
}

const addEntry = readyInsert(ledgerEntries, [
  "organisationId",
  "sequence",
  "at",
  "actor",
  "action",
  "noun",
  "subjectId",
  "revision",
  "schemaVersion",
  "state",
  "previousHash",
  "hash",
]);

/** The statements of a batch, made one change at a time, so that thousands are never held at once; `done` is told of each. */
function* statementsOf(
  into: Writer,
  by: Signature,
  changing: readonly Planned[],
  done: (count: number) => void,
): Generator<Statement> {
  let count = 0;
  for (const { one, entry } of entriesFor(by, changing)) {
    const { before, made, identity } = one;
    const { at, revision } = entry;
    yield addEntry(into, entry);
    if (identity) yield into.insert(personIdentities).values(identity);
    yield* made
      ? rowsFor(into, made.derived, { revision, at, stored: made.stored, isNew: !before })
      : rowsForRemoval(into, entry.subjectId);
    yield* one.change.also?.(into) ?? [];
    count += 1;
    done(count);
  }
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

/** Plans every change, a few at a time, so that other requests have their turn. */
async function planAll(ctx: Context, organisationId: string, changes: readonly AnyChange[]): Promise<Planned[]> {
  const planned: Planned[] = [];
  const othersFirst = paced();
  for (let start = 0; start < changes.length; start += SLICE) {
    await othersFirst();
    assertWanted(ctx);
    if (changes.length > LARGE) ctx.tell?.({ stage: "checking", counted: { done: start, total: changes.length } });
    const slice = changes.slice(start, start + SLICE);
    const standing = standingOf(ctx, slice);
    for (const change of slice)
      planned.push(await madeReady(ctx, organisationId, planOne(ctx, organisationId, change, standing), standing));
  }
  return planned;
}

/** Writes what was planned, a large batch beside what answers everybody. */
async function write(ctx: Context, by: Signature, planned: readonly Planned[]): Promise<void> {
  const changing = planned.filter(({ changesNothing }) => !changesNothing);
  const total = changing.length;
  if (total === 0) return;
  let done = 0;
  const build = (into: Writer) =>
    statementsOf(into, by, changing, (count) => {
      done = count;
    });
  const between = () => {
    assertWanted(ctx);
    ctx.watch?.report(done, total);
  };
  const isLarge = total > LARGE;
  if (isLarge && ctx.db.isWriting()) ctx.tell?.({ stage: "awaiting", counted: null });
  await ctx.db.batch(build, isLarge ? between : undefined, ctx.watch?.signal);
}

/**
 * The one way to change anything: plan, permission, links, one ledger entry for each change, rows, one atomic batch.
 * Answers each subject with its revision; a change that changed nothing keeps the one it had.
 * Throws AppError: forbidden, not-found, conflict, bad-input, in-use, busy, cancelled.
 */
export async function mutate(ctx: Context, organisationId: string, changes: AnyChange[]): Promise<Committed[]> {
  for (let lost = 0; ; ) {
    const planned = await planAll(ctx, organisationId, changes);
    assertLinks(ctx, organisationId, planned);
    const by = { organisationId, actor: actorName(ctx.actor), at: ctx.now(), tail: tailOf(ctx, organisationId) };
    const mustWait = ctx.db.isWriting();
    try {
      await write(ctx, by, planned);
    } catch (cause) {
      // Whoever waited for a large batch finds another tail than it planned for: that is no race which it lost.
      if (isLostRace(cause) && (mustWait || ++lost < ATTEMPTS)) continue;
      if (isStillUsed(cause)) throw new AppError("in-use", { cause });
      if (isBusy(cause)) throw new AppError("busy", { cause });
      // The sign of whoever left while it waited for the batch of others.
      if (cause === ctx.watch?.signal.reason) assertWanted(ctx);
      throw cause;
    }
    return planned.map(({ change: { id }, changesNothing, revision, before }) =>
      changesNothing && before ? { id, revision: before.revision, at: before.updatedAt } : { id, revision, at: by.at },
    );
  }
}
