import { setImmediate as letOthersIn } from "node:timers/promises";
import { and, eq, lte, sql } from "drizzle-orm";
import { ledgerEntries } from "@/db/schema/ledger";
import { can } from "@/domain/access/can";
import type { Noun } from "@/domain/ids";
import { labelOf } from "@/domain/labels";
import type { AnyState, StateOf } from "@/domain/nouns";
import type { RecordEntry, Register } from "@/domain/register";
import { readState } from "@/domain/snapshot";
import type { Context } from "../context";
import { AppError } from "../errors";
import { loadIdentities } from "../records/load";

/** The last instant of a calendar day (ISO 8601) in the register's time zone, UTC. */
export function endOfDay(day: string): number {
  return Date.parse(`${day}T23:59:59.999Z`);
}

/** States read in one go; then other requests have their turn. */
const SLICE = 50;

export type LedgerHead = { sequence: number; hash: string; at: number };

/**
 * The whole register as it stood at the end of a day, read from the ledger, and the entry that was its newest.
 * Throws `forbidden`, and `not-found` for an organisation that did not exist on that day.
 */
export async function registerAsOf(
  ctx: Context,
  organisationId: string,
  day: string,
): Promise<{ register: Register; head: LedgerHead }> {
  if (!can(ctx.actor, "register.export", { organisationId })) throw new AppError("forbidden");
  const rows = ctx.db.read
    .select()
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.organisationId, organisationId),
        lte(ledgerEntries.at, endOfDay(day)),
        sql`not exists (select 1 from ledger_entries as newer where newer.subject_id = ${ledgerEntries.subjectId}
          and newer.revision > ${ledgerEntries.revision} and newer.at <= ${endOfDay(day)})`,
      ),
    )
    .orderBy(ledgerEntries.sequence)
    .all();
  const newest = rows.at(-1);
  if (!newest) throw new AppError("not-found");
  const entries = new Map<Noun, RecordEntry<Noun>[]>();
  for (const [index, row] of rows.entries()) {
    if (index % SLICE === SLICE - 1) await letOthersIn();
    if (row.state === null) continue;
    const state = readState(row.noun, row.schemaVersion, JSON.parse(row.state));
    const entry = { id: row.subjectId, revision: row.revision, updatedAt: row.at, state };
    const list = entries.get(row.noun);
    if (list) list.push(entry);
    else entries.set(row.noun, [entry]);
  }
  const of = <N extends Noun>(noun: N): RecordEntry<N>[] => {
    // safe because every entry was read by its noun's own schema
    const list = (entries.get(noun) ?? []) as RecordEntry<N>[];
    return list.sort(
      (one, other) => orderKey(noun, one).localeCompare(orderKey(noun, other), "en") || one.id.localeCompare(other.id),
    );
  };
  const [organisation] = of("organisation");
  if (!organisation) throw new AppError("not-found");
  const people = of("person");
  const identities = await loadIdentities(
    ctx.db,
    organisationId,
    people.map((person) => person.state.identity),
  );
  const register: Register = {
    asOf: day,
    organisation,
    departments: of("department"),
    people,
    parties: of("party"),
    systems: of("system"),
    measures: of("measure"),
    documents: of("document"),
    cookies: of("cookie"),
    activities: of("activity"),
    identities,
  };
  return { register, head: { sequence: newest.sequence, hash: newest.hash, at: newest.at } };
}

function orderKey<N extends Noun>(noun: N, entry: { state: StateOf<N> | AnyState }): string {
  // safe because the caller passes entries of this noun
  const state = entry.state as StateOf<N>;
  const label = labelOf(noun, state);
  return noun === "activity" ? label.detail : label.en;
}
