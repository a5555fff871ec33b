import { and, eq, gt, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { findingPeers } from "@/db/schema/findings";
import { activities, recordLinks, records } from "@/db/schema/records";
import type { Surroundings } from "@/domain/findings/surroundings";
import type { Noun } from "@/domain/ids";
import { type Law, lawOf, mergedLaw } from "@/domain/law/law";
import { LAW_ENTRIES } from "@/domain/law/law-entries";
import type { LawEntry } from "@/domain/law/law-entry";
import type { StateOf } from "@/domain/nouns";
import type { RecordEntry } from "@/domain/register";
import { AppError } from "../errors";
import { loadedFrom } from "../records/load";

/** Parsed states held at a time: enough for what many activities share, little enough for any register. */
const HELD = 1_500;
/** Users of a record that are asked for at a time: most rules have seen enough after the first. */
const USERS = 50;

/** Reads records for rules; what was read stays for a while, because neighbours share it. One reader serves one moment. */
export type Reader = {
  organisationId: string;
  law: Law;
  find: <N extends Noun>(noun: N, id: string) => RecordEntry<N> | undefined;
  around: (id: string) => Surroundings;
};

/** The law as this organisation has it: what Thirty ships, with its own entries. */
export function lawEntriesOf(db: Db, organisationId: string): LawEntry[] {
  const rows = db.read
    .select()
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "law")))
    .orderBy(records.id)
    .all();
  return mergedLaw(
    LAW_ENTRIES,
    rows.map((row) => loadedFrom("law", row).state),
  );
}

/** The questions of a reader, made once: rules ask them many times for every record. */
function queriesOf(db: Db, organisationId: string) {
  const id = sql.placeholder("id");
  const { organisationId: of, key, recordId } = findingPeers;
  return {
    records: db.read
      .select()
      .from(records)
      .where(
        and(eq(records.id, id), eq(records.organisationId, organisationId), eq(records.noun, sql.placeholder("noun"))),
      )
      .prepare(),
    /** The next activities that name a record, archived ones left out. */
    users: db.read
      .selectDistinct({ id: recordLinks.fromId })
      .from(recordLinks)
      .innerJoin(activities, and(eq(activities.id, recordLinks.fromId), ne(activities.status, "archived")))
      .where(and(eq(recordLinks.toId, id), gt(recordLinks.fromId, sql.placeholder("after"))))
      .orderBy(recordLinks.fromId)
      .limit(USERS)
      .prepare(),
    peer: db.read
      .select({ recordId })
      .from(findingPeers)
      .where(and(eq(of, organisationId), eq(key, sql.placeholder("key")), ne(recordId, id)))
      .limit(1)
      .prepare(),
  };
}

export function readerOf(db: Db, organisationId: string, law = lawOf(lawEntriesOf(db, organisationId))): Reader {
  const held = new Map<string, { noun: Noun; entry: RecordEntry<Noun> }>();
  const { records: recordOf, users, peer } = queriesOf(db, organisationId);
  const find = <N extends Noun>(noun: N, id: string): RecordEntry<N> | undefined => {
    const known = held.get(id);
    // safe because the noun was compared
    if (known) return known.noun === noun ? (known.entry as RecordEntry<N>) : undefined;
    const row = recordOf.get({ id, noun });
    if (!row) return undefined;
    const entry = loadedFrom(noun, row);
    if (held.size >= HELD) held.clear();
    held.set(id, { noun, entry: entry as RecordEntry<Noun> });
    return entry;
  };
  const organisation = find("organisation", organisationId);
  if (!organisation) throw new AppError("not-found");

  function* usersOf(id: string): Generator<RecordEntry<"activity">> {
    for (let after = "", some = USERS; some === USERS; ) {
      const ids = users.all({ id, after }).map((row) => row.id);
      for (const one of ids) {
        const entry = find("activity", one);
        if (entry && entry.state.status !== "archived") yield entry;
      }
      some = ids.length;
      after = ids.at(-1) ?? "";
    }
  }
  return {
    organisationId,
    law,
    find,
    around: (id) => ({
      organisationId,
      organisation: organisation.state,
      record: <N extends Noun>(noun: N, wanted: string): StateOf<N> | undefined => find(noun, wanted)?.state,
      usedBy: () => usersOf(id),
      hasPeer: (key) => peer.get({ id, key }) !== undefined,
    }),
  };
}
