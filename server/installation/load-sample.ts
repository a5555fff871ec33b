import { SAMPLE } from "@/db/sample/register";
import type { Step } from "@/domain/workflow/transitions";
import { type StepAction, stepChange } from "../activities/step";
import type { Context } from "../context";
import { dayOf } from "../ledger/day";
import { type AnyChange, commitTo, mutate } from "../mutate";
import { parseIdentity } from "../people/write";
import { findRecord } from "../records/load";

export const SAMPLE_ORGANISATION = "org_sample";

/** Every activity of the sample goes the whole way, so that its record can be shown to an authority. */
async function approveAll(ctx: Context): Promise<void> {
  const on = dayOf(ctx.now());
  const steps = (action: StepAction, revision: number, step: Step) =>
    SAMPLE.activities.map(({ id }) => stepChange({ id, revision }, action, () => step));
  await mutate(ctx, SAMPLE_ORGANISATION, steps("activity.submit", 1, { step: "submit", by: "operator" }));
  const approve: Step = { step: "approve", by: "operator", on, otherApprover: false };
  await mutate(ctx, SAMPLE_ORGANISATION, steps("activity.approve", 2, approve));
}

/** Loads the sample register, unless it is there already, and approves it; answers whether it was loaded. */
export async function loadSample(ctx: Context): Promise<boolean> {
  if (await findRecord(ctx.db, "organisation", SAMPLE_ORGANISATION)) return false;
  const plain =
    (noun: "organisation" | "department" | "party" | "system" | "measure" | "document" | "cookie" | "activity") =>
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
    ...SAMPLE.organisation.map(plain("organisation")),
    ...SAMPLE.documents.map(plain("document")),
    ...people,
    ...SAMPLE.departments.map(plain("department")),
    ...SAMPLE.parties.map(plain("party")),
    ...SAMPLE.systems.map(plain("system")),
    ...SAMPLE.measures.map(plain("measure")),
    ...SAMPLE.cookies.map(plain("cookie")),
    ...SAMPLE.activities.map(plain("activity")),
  ];
  await mutate(ctx, SAMPLE_ORGANISATION, changes);
  await approveAll(ctx);
  return true;
}
