import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

export function referenceOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

/** Every reference that an organisation ever gave to an activity: those of taken-back imports stay taken. */
export function referencesEverGiven(db: Db, organisationId: string): string[] {
  const rows = db.read.all<{ reference: string }>(sql`
    select reference from activities where organisation_id = ${organisationId}
    union
    select json_extract(before.state, '$.reference') from ledger_entries as gone
      join ledger_entries as before on before.subject_id = gone.subject_id and before.revision = gone.revision - 1
      where gone.organisation_id = ${organisationId} and gone.noun = 'activity' and gone.state is null`);
  return rows.map(({ reference }) => reference);
}

/** The number after the highest that was ever given. */
export function nextNumber(db: Db, organisationId: string): number {
  const numbers = referencesEverGiven(db, organisationId).map((reference) => Number(reference.split("-")[1]));
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}
