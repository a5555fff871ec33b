import { sql } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { personIdentities } from "@/db/schema/records";
import { PersonIdentity } from "@/domain/people/person";
import type { Context } from "../context";
import { forgettingMentions } from "../imports/omissions";

/** Erases the words about people: what they were ever called and reached by, and what files said of them in passing. */
export function erasing(ctx: Context, write: Writer, organisationId: string, people: readonly string[]): Statement[] {
  if (people.length === 0) return [];
  const ofPeople = sql`${personIdentities.personId} in (select value from json_each(${JSON.stringify(people)}))`;
  const known = ctx.db.read
    .select({ identity: personIdentities.identity })
    .from(personIdentities)
    .where(ofPeople)
    .all()
    .map(({ identity }) => PersonIdentity.parse(JSON.parse(identity)));
  return [write.delete(personIdentities).where(ofPeople), ...forgettingMentions(ctx, write, organisationId, known)];
}
