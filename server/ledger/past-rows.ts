import { eq, sql } from "drizzle-orm";
import type { Db, Statement, Writer } from "@/db/client";
import { personIdentities } from "@/db/schema/records";
import { PersonIdentity } from "@/domain/people/person";

import { derive, type NewState, rowsFor } from "../records/rows";
import { approvedVersion } from "./approved";
import type { Standing } from "./past-states";

/** The working copy beside which a projection fills itself; every statement here names it `live`. */
export const LIVE = "live";

/** A record whose rows the working copy holds at this very revision. */
export type Copied = { id: string; revision: number };

const idsOf = (subjects: readonly { id: string }[]) => JSON.stringify(subjects.map(({ id }) => id));
const among = (column: string, ids: string) => sql`${sql.raw(column)} in (select value from json_each(${ids}))`;

/** Takes every row of these records away; no foreign key does it, because a projection may lack what a record names. */
export function removal(write: Writer, subjects: readonly { id: string }[]): Statement[] {
  const ids = idsOf(subjects);
  return [
    write.raw(sql`delete from record_search where rowid in (select number from records where ${among("id", ids)})`),
    write.raw(sql`delete from record_links where ${among("from_id", ids)}`),
    write.raw(sql`delete from activity_facets where ${among("activity_id", ids)}`),
    write.raw(sql`delete from activities where ${among("id", ids)}`),
    write.raw(sql`delete from records where ${among("id", ids)}`),
  ];
}

/** Copies every row of these records from the working copy, as far as it still has them at the same revision. */
export function copying(write: Writer, columns: string, subjects: readonly Copied[]): Statement[] {
  const ids = idsOf(subjects);
  const names = sql.raw(columns);
  return [
    write.raw(sql`insert into records (${names}) select ${names} from live.records
      where (id, revision) in (select value ->> 'id', value ->> 'revision' from json_each(${JSON.stringify(subjects)}))`),
    write.raw(sql`insert into record_links select * from live.record_links where ${among("from_id", ids)}`),
    write.raw(sql`insert into activities select * from live.activities where ${among("id", ids)}`),
    write.raw(sql`insert into activity_facets select * from live.activity_facets where ${among("activity_id", ids)}`),
    write.raw(sql`insert into record_search (rowid, text)
      select mine.number, found.text from records as mine
        join live.records as theirs on theirs.id = mine.id
        join live.record_search as found on found.rowid = theirs.number
      where ${among("mine.id", ids)}`),
  ];
}

/** Everything that `rowsFor` needs of a record as a version shows it. */
export async function rowsOf(live: Db, organisationId: string, until: number, standing: Standing): Promise<Built> {
  // safe because a standing is a state with the noun of its own entry
  const next = {
    ...standing,
    organisationId,
    identity: identityOf(live, standing),
    inForce: inForceBeside(live, until, standing),
  } as NewState;
  const derived = await derive(next);
  const { revision, at, stored } = standing;
  return (write) => rowsFor(write, derived, { revision, at, stored, isNew: true });
}

export type Built = (write: Writer) => Statement[];

function identityOf(live: Db, { state }: Standing): PersonIdentity | undefined {
  if (!("identity" in state)) return undefined;
  const row = live.read.select().from(personIdentities).where(eq(personIdentities.commitment, state.identity)).get();
  return row && PersonIdentity.parse(JSON.parse(row.identity));
}

function inForceBeside(live: Db, until: number, { noun, id, state }: Standing) {
  if (noun !== "activity" || !state.workflow.inForce || state.status === "approved") return undefined;
  return approvedVersion(live, id, until)?.state;
}
