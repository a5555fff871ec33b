import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { personIdentities, records } from "@/db/schema/records";
import type { Noun } from "@/domain/ids";
import { PersonIdentity } from "@/domain/people/person";
import type { RecordEntry } from "@/domain/register";
import { readState, SCHEMA_VERSION } from "@/domain/snapshot";
import { AppError } from "../errors";

export type Loaded<N extends Noun> = RecordEntry<N> & { organisationId: string; noun: N };

type Row = Pick<typeof records.$inferSelect, "id" | "organisationId" | "revision" | "state" | "updatedAt">;

export function loadedFrom<N extends Noun>(noun: N, row: Row): Loaded<N> {
  const state = readState(noun, SCHEMA_VERSION, JSON.parse(row.state));
  return {
    id: row.id,
    organisationId: row.organisationId,
    noun,
    revision: row.revision,
    updatedAt: row.updatedAt,
    state,
  };
}

/** The record as it stands, or undefined; nobody's right to see it is asked here. */
export async function findRecord<N extends Noun>(db: Db, noun: N, id: string): Promise<Loaded<N> | undefined> {
  const row = db.read
    .select()
    .from(records)
    .where(and(eq(records.id, id), eq(records.noun, noun)))
    .get();
  return row && loadedFrom(noun, row);
}

/** The record as it stands; throws `not-found`. */
export async function loadRecord<N extends Noun>(db: Db, noun: N, id: string): Promise<Loaded<N>> {
  const found = await findRecord(db, noun, id);
  if (!found) throw new AppError("not-found");
  return found;
}

/** All records of a noun of one organisation, by English label. */
export async function loadRecords<N extends Noun>(db: Db, noun: N, organisationId: string): Promise<Loaded<N>[]> {
  const rows = db.read
    .select()
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, noun)))
    .orderBy(records.labelEn, records.id)
    .all();
  return rows.map((row) => loadedFrom(noun, row));
}

/** The words behind commitments of one organisation, as far as they were not erased. */
export async function loadIdentities(
  db: Db,
  organisationId: string,
  commitments: readonly string[],
): Promise<Record<string, PersonIdentity>> {
  if (commitments.length === 0) return {};
  const rows = db.read
    .select()
    .from(personIdentities)
    .where(
      and(eq(personIdentities.organisationId, organisationId), inArray(personIdentities.commitment, [...commitments])),
    )
    .all();
  return Object.fromEntries(rows.map((row) => [row.commitment, PersonIdentity.parse(JSON.parse(row.identity))]));
}
