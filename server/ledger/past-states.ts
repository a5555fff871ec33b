import { and, eq, inArray, max, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type LedgerRow, ledgerEntries } from "@/db/schema/ledger";
import type { Noun } from "@/domain/ids";
import type { LedgerAction } from "@/domain/ledger-actions";
import type { StateOf } from "@/domain/nouns";
import type { RegisterVersion } from "@/domain/register-version";
import { readState, SCHEMA_VERSION } from "@/domain/snapshot";
import { approvedView } from "@/domain/workflow/approved-view";
import { AppError } from "../errors";
import { canonicalJson } from "./entry";

/** The part of one organisation's history that is looked at: entries until an instant, and no later one than `upTo`. */
export type Span = { organisationId: string; until: number; upTo: number };

/** The newest entry of one subject within a span, and the newest approval where it is an activity. */
export type Newest = {
  subjectId: string;
  noun: Noun;
  sequence: number;
  revision: number;
  action: LedgerAction;
  removed: boolean;
  approval: number | null;
};

/** What a version of the register shows of one subject; `stored` is the state as canonical JSON. */
export type Standing = { [N in Noun]: StandingOf<N> }[Noun];
type StandingOf<N extends Noun> = {
  noun: N;
  id: string;
  revision: number;
  at: number;
  state: StateOf<N>;
  stored: string;
};

/** The sequence of the newest entry of an organisation; 0 where there is none. */
export function newestSequence(db: Db, organisationId: string): number {
  const row = db.read
    .select({ newest: max(ledgerEntries.sequence) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.organisationId, organisationId))
    .get();
  return row?.newest ?? 0;
}

/** The newest entry of each subject within a span, oldest first; `where` narrows the subjects. */
export function newestEntries(db: Db, span: Span, where: SQL = sql`1`): Newest[] {
  const { organisationId, until, upTo } = span;
  const rows = db.read.all<Omit<Newest, "removed"> & { removed: number }>(sql`
    select entry.subject_id as subjectId, entry.noun, entry.sequence, entry.revision, entry.action,
      entry.state is null as removed,
      case when entry.noun = 'activity' then (
        select max(approval.sequence) from ledger_entries as approval
        where approval.subject_id = entry.subject_id and approval.action = 'activity.approve'
          and approval.at <= ${until} and approval.sequence <= ${upTo}
      ) end as approval
    from ledger_entries as entry
    where entry.organisation_id = ${organisationId} and entry.at <= ${until} and entry.sequence <= ${upTo}
      and not exists (
        select 1 from ledger_entries as newer where newer.subject_id = entry.subject_id
          and newer.revision > entry.revision and newer.at <= ${until} and newer.sequence <= ${upTo}
      )
      and ${where}
    order by entry.sequence`);
  return rows.map((row) => ({ ...row, removed: row.removed === 1 }));
}

/** Which entry a version shows of a subject: none, its newest one, or what `approvedView` makes of it. */
export function shownOf(newest: Newest, version: RegisterVersion): "nothing" | "newest" | "approved" {
  if (newest.removed) return "nothing";
  if (version === "working") return "newest";
  if (newest.noun === "thread") return "nothing";
  if (newest.noun !== "activity" || newest.approval === newest.sequence) return "newest";
  return newest.approval === null ? "nothing" : "approved";
}

/** What a version shows of these subjects, in their order; those of which it shows nothing are left out. */
export function standingsOf(
  db: Db,
  organisationId: string,
  subjects: readonly Newest[],
  version: RegisterVersion,
): Standing[] {
  const shown = subjects.filter((subject) => shownOf(subject, version) !== "nothing");
  const rows = entriesAt(
    db,
    organisationId,
    shown.flatMap(({ sequence, approval }) => (approval === null ? [sequence] : [sequence, approval])),
  );
  return shown.flatMap((subject) => {
    const row = rows.get(subject.sequence);
    if (!row) throw new AppError("data-damaged");
    if (shownOf(subject, version) === "newest") return [standingFrom(row)];
    const approval = rows.get(subject.approval ?? 0);
    const standing = approval && approvedStanding(row, approval);
    return standing ? [standing] : [];
  });
}

function entriesAt(db: Db, organisationId: string, sequences: number[]): Map<number, LedgerRow> {
  const rows = db.read
    .select()
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.organisationId, organisationId), inArray(ledgerEntries.sequence, sequences)))
    .all();
  return new Map(rows.map((row) => [row.sequence, row]));
}

function standingFrom(row: LedgerRow): Standing {
  const written = row.state ?? "null";
  const state = readState(row.noun, row.schemaVersion, JSON.parse(written));
  const stored = row.schemaVersion === SCHEMA_VERSION ? written : canonicalJson(state);
  // safe because the state was read by the schema of the entry's own noun
  return { noun: row.noun, id: row.subjectId, revision: row.revision, at: row.at, state, stored } as Standing;
}

function approvedStanding(newest: LedgerRow, approval: LedgerRow): Standing | null {
  const view = approvedView(activityAt(newest), activityAt(approval));
  return view && { noun: "activity", id: newest.subjectId, ...view, stored: canonicalJson(view.state) };
}

/** An entry of an activity with its state read. */
export function activityAt(row: LedgerRow) {
  const state = readState("activity", row.schemaVersion, JSON.parse(row.state ?? "null"));
  return { state, revision: row.revision, at: row.at };
}
