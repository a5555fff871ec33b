import { SAMPLE } from "@/db/sample/register";
import type { Context } from "../context";
import { type AnyChange, commitTo, mutate } from "../mutate";
import { findRecord } from "../records/load";
import { parseIdentity } from "../people/write";

/** Loads the sample register as one batch, unless it is there already; answers whether it was loaded. */
export async function loadSample(ctx: Context): Promise<boolean> {
  const { organisation } = SAMPLE;
  if (await findRecord(ctx.db, "organisation", organisation.id)) return false;
  const plain =
    (noun: "department" | "party" | "system" | "measure" | "document" | "cookie" | "activity") =>
    (record: { id: string; state: unknown }): AnyChange =>
      // safe because mutate parses what `plan` answers by the schema of the noun
      ({ action: `${noun}.create`, noun, id: record.id, plan: () => record.state }) as AnyChange;
  const people = SAMPLE.people.map((person): AnyChange => {
    const words = parseIdentity(person.identity);
    const { identity, salt } = commitTo(words);
    return {
      action: "person.create",
      noun: "person",
      id: person.id,
      identity: { words, salt },
      plan: () => ({ ...person.state, identity }),
    };
  });
  const changes: AnyChange[] = [
    { action: "organisation.create", noun: "organisation", id: organisation.id, plan: () => organisation.state },
    ...SAMPLE.documents.map(plain("document")),
    ...people,
    ...SAMPLE.departments.map(plain("department")),
    ...SAMPLE.parties.map(plain("party")),
    ...SAMPLE.systems.map(plain("system")),
    ...SAMPLE.measures.map(plain("measure")),
    ...SAMPLE.cookies.map(plain("cookie")),
    ...SAMPLE.activities.map(plain("activity")),
  ];
  await mutate(ctx, organisation.id, changes);
  return true;
}
