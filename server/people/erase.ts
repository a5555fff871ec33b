import { eq } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { personIdentities } from "@/db/schema/records";
import { PersonIdentity } from "@/domain/people/person";
import type { Context } from "../context";
import { forgettingMentions } from "../imports/omissions";

/** Erases the words about a person: what they were ever called and reached by, and what files said of them in passing. */
export function erasing(ctx: Context, write: Writer, organisationId: string, personId: string): Statement[] {
  const ofPerson = eq(personIdentities.personId, personId);
  const known = ctx.db.read
    .select({ identity: personIdentities.identity })
    .from(personIdentities)
    .where(ofPerson)
    .all()
    .map(({ identity }) => PersonIdentity.parse(JSON.parse(identity)));
  return [write.delete(personIdentities).where(ofPerson), ...forgettingMentions(ctx, write, organisationId, known)];
}
