import { and, desc, eq, lte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { ledgerEntries } from "@/db/schema/ledger";
import { type Actor, can, readsApprovedOnly } from "@/domain/access/can";
import type { Noun } from "@/domain/ids";
import { labelOf } from "@/domain/labels";
import type { AnyState, StateOf } from "@/domain/nouns";
import type { RecordEntry, Register } from "@/domain/register";
import type { RegisterVersion } from "@/domain/register-version";
import type { Context } from "../context";
import { AppError } from "../errors";
import { loadIdentities } from "../records/load";
import { endOfDay } from "./day";
import { newestEntries, standingsOf } from "./past-states";

/** States read in one go. */
const SLICE = 50;

export type LedgerHead = { sequence: number; hash: string; at: number };

/** The register of a day, and the entry that was its newest. */
export type RegisterAsOf = { register: Register; head: LedgerHead };

/** Throws `forbidden` for whoever may take no register along, and for auditors, who read what was approved, nothing else. */
export function assertMayExport(actor: Actor, organisationId: string, version: RegisterVersion): void {
  if (!can(actor, "register.export", { organisationId })) throw new AppError("forbidden");
  if (version === "working" && readsApprovedOnly(actor, organisationId)) throw new AppError("forbidden");
}

/**
 * The whole register as a version of it stood at the end of a day, or earlier at an entry of the ledger, read from there.
 * Throws `forbidden`, and `not-found` for an organisation that did not exist on that day.
 */
export async function registerAsOf(
  ctx: Context,
  organisationId: string,
  day: string,
  version: RegisterVersion,
  sequence?: number,
): Promise<RegisterAsOf> {
  assertMayExport(ctx.actor, organisationId, version);
  const head = headOf(ctx.db, organisationId, endOfDay(day), sequence);
  const span = { organisationId, until: endOfDay(day), upTo: head.sequence };
  const subjects = newestEntries(ctx.db, span);
  const entries = new Map<Noun, RecordEntry<Noun>[]>();
  for (let start = 0; start < subjects.length; start += SLICE) {
    ctx.tell?.({ stage: "reading", counted: { done: start, total: subjects.length } });
    for (const standing of standingsOf(ctx.db, organisationId, subjects.slice(start, start + SLICE), version)) {
      const { noun, id, revision, at: updatedAt, state } = standing;
      const list = entries.get(noun);
      if (list) list.push({ id, revision, updatedAt, state });
      else entries.set(noun, [{ id, revision, updatedAt, state }]);
    }
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
    version,
    leftOut: 0,
    organisation,
    departments: of("department"),
    people,
    parties: of("party"),
    systems: of("system"),
    measures: of("measure"),
    documents: of("document"),
    cookies: of("cookie"),
    activities: of("activity"),
    judgements: of("judgement"),
    law: of("law"),
    identities,
  };
  const activities = subjects.filter(({ noun, removed }) => noun === "activity" && !removed);
  return { register: { ...register, leftOut: activities.length - register.activities.length }, head };
}

function headOf(db: Db, organisationId: string, until: number, sequence: number | undefined): LedgerHead {
  const span = and(
    eq(ledgerEntries.organisationId, organisationId),
    lte(ledgerEntries.at, until),
    sequence === undefined ? undefined : lte(ledgerEntries.sequence, sequence),
  );
  const head = db.read
    .select({ sequence: ledgerEntries.sequence, hash: ledgerEntries.hash, at: ledgerEntries.at })
    .from(ledgerEntries)
    .where(span)
    .orderBy(desc(ledgerEntries.sequence))
    .limit(1)
    .get();
  if (!head) throw new AppError("not-found");
  return head;
}

function orderKey<N extends Noun>(noun: N, entry: { state: StateOf<N> | AnyState }): string {
  // safe because the caller passes entries of this noun
  const state = entry.state as StateOf<N>;
  const label = labelOf(noun, state);
  return noun === "activity" ? label.detail : label.en;
}
