import { and, eq, inArray, notInArray, or, sql } from "drizzle-orm";
import { z } from "zod";
import { MOST_BOUND } from "@/db/client";
import { importOmissions, importPlaces } from "@/db/schema/imports";
import { ledgerEntries } from "@/db/schema/ledger";
import { recordLinks, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { ImportId, type Noun } from "@/domain/ids";
import { readState } from "@/domain/snapshot";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { type AnyChange, type Committed, mutate } from "../mutate";
import { erasing } from "../people/erase";
import { loadRecord } from "../records/load";
import { first } from "../records/write";

export const ImportUndoInput = z.strictObject({ id: ImportId, revision: z.int().min(1) });

/** Names that a refusal tells; the others are counted. */
const NAMED = 10;

type Written = { id: string; noun: Noun; label: string; before: number; revision: number; now: number };

function writtenBy(ctx: Context, importId: string): Written[] {
  return ctx.db.read
    .select({
      id: records.id,
      noun: records.noun,
      label: records.labelEn,
      before: importPlaces.beforeRevision,
      revision: importPlaces.revision,
      now: records.revision,
    })
    .from(importPlaces)
    .innerJoin(records, eq(records.id, importPlaces.recordId))
    .where(eq(importPlaces.importId, importId))
    .all();
}

/** Records that name something which would go, and do not go with it: what somebody added to it since. */
function hangingOn(ctx: Context, organisationId: string, going: readonly string[], written: ReadonlySet<string>) {
  const subject = sql`json_extract(${records.state}, '$.subjectId')`;
  const found = new Map<string, string>();
  for (let start = 0; start < going.length; start += MOST_BOUND) {
    const slice = going.slice(start, start + MOST_BOUND);
    const linked = ctx.db.read
      .select({ id: records.id, label: records.labelEn })
      .from(recordLinks)
      .innerJoin(records, eq(records.id, recordLinks.fromId))
      .where(and(inArray(recordLinks.toId, slice), notInArray(recordLinks.fromId, slice)))
      .all();
    const judged = ctx.db.read
      .select({ id: records.id, label: records.labelEn })
      .from(records)
      .where(and(eq(records.organisationId, organisationId), eq(records.noun, "judgement"), inArray(subject, slice)))
      .all();
    for (const { id, label } of [...linked, ...judged]) if (!written.has(id)) found.set(id, label);
  }
  return [...found.values()];
}

/** Activities of legal entities that would go, because the organisation did not have them before. */
function answeredForBy(ctx: Context, importId: string, written: ReadonlySet<string>): string[] {
  const rows = ctx.db.read.all<{ id: string; label: string }>(sql`
    select activity.id, activity.label_en as label from import_places as place
      join records as organisation on organisation.id = place.record_id and organisation.noun = 'organisation'
      join ledger_entries as found on found.subject_id = place.record_id and found.revision = place.before_revision
      join records as activity on activity.organisation_id = organisation.id and activity.noun = 'activity'
      where place.import_id = ${importId} and activity.state ->> 'controllerEntity' in (
        select value ->> 'id' from json_each(organisation.state, '$.legalEntities')
        except select value ->> 'id' from json_each(found.state, '$.legalEntities'))`);
  return rows.flatMap(({ id, label }) => (written.has(id) ? [] : [label]));
}

/** What stands in the way: records that somebody changed since, and what was hung on those that would go. */
function inTheWay(ctx: Context, organisationId: string, importId: string): string[] {
  const written = writtenBy(ctx, importId);
  const changed = written.filter(({ revision, now }) => revision !== now).map(({ label }) => label);
  const going = written.filter(({ before }) => before === 0).map(({ id }) => id);
  const ids = new Set(written.map(({ id }) => id));
  return [...changed, ...hangingOn(ctx, organisationId, going, ids), ...answeredForBy(ctx, importId, ids)];
}

function refuseFor(names: readonly string[]): never {
  const told = [...new Set(names)];
  const params = { names: told.slice(0, NAMED).join(", "), more: Math.max(0, told.length - NAMED) };
  throw new AppError("import-changed-since", { params });
}

/** The states that an import found, by their records. */
function statesBefore(ctx: Context, changed: readonly Written[]): Map<string, unknown> {
  const states = new Map<string, unknown>();
  for (let start = 0; start < changed.length; start += MOST_BOUND / 2) {
    const slice = changed.slice(start, start + MOST_BOUND / 2);
    const { subjectId, revision } = ledgerEntries;
    const those = slice.map(({ id, before }) => and(eq(subjectId, id), eq(revision, before)));
    for (const row of ctx.db.read
      .select()
      .from(ledgerEntries)
      .where(or(...those))
      .all())
      states.set(row.subjectId, readState(row.noun, row.schemaVersion, JSON.parse(row.state ?? "null")));
  }
  return states;
}

function changeFor({ id, noun, before, revision }: Written, states: ReadonlyMap<string, unknown>): AnyChange {
  const wanted = before === 0 ? null : states.get(id);
  if (wanted === undefined) throw new AppError("data-damaged");
  // safe because the state was read by the schema of the record's own noun
  return { action: "import.undo", noun, id, expected: revision, plan: () => wanted } as AnyChange;
}

/**
 * Takes an import back as one step: what came with it goes, what it changed is what it was. The history keeps both.
 * Throws `import-undone` the second time, and `import-changed-since` with the names of what somebody worked on since.
 */
export async function undoImport(ctx: Context, { id, revision }: z.infer<typeof ImportUndoInput>): Promise<Committed> {
  const { organisationId, state } = await loadRecord(ctx.db, "import", id);
  if (!can(ctx.actor, "import.undo", { organisationId })) throw new AppError("not-found");
  if (state.undoneOn !== null) throw new AppError("import-undone");
  const written = writtenBy(ctx, id);
  const states = statesBefore(
    ctx,
    written.filter(({ before }) => before > 0),
  );
  const erased = written
    .filter(({ noun, before }) => noun === "person" && before === 0)
    .map(({ id: person }) => person);
  const undoneOn = dayOf(ctx.now());
  const change: AnyChange = {
    action: "import.undo",
    noun: "import",
    id,
    expected: revision,
    plan: (current) => ({ ...current, undoneOn }),
    // It stands first in the batch: whatever somebody wrote before this moment is seen, and nobody writes after it.
    also: (write) => {
      const blocking = inTheWay(ctx, organisationId, id);
      if (blocking.length > 0) refuseFor(blocking);
      return [
        write.delete(importPlaces).where(eq(importPlaces.importId, id)),
        write.delete(importOmissions).where(eq(importOmissions.importId, id)),
        ...erasing(ctx, write, organisationId, erased),
      ];
    },
  };
  try {
    return first(await mutate(ctx, organisationId, [change, ...written.map((one) => changeFor(one, states))]));
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    // Somebody wrote meanwhile, or what a record named before is no longer there.
    if (["conflict", "in-use", "bad-input"].includes(cause.code)) {
      const blocking = inTheWay(ctx, organisationId, id);
      refuseFor(blocking.length > 0 ? blocking : [state.file]);
    }
    throw cause;
  }
}
