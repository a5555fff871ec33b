import { and, eq, inArray } from "drizzle-orm";
import { activities, records } from "@/db/schema/records";
import { itemsOf } from "@/domain/answers";
import { plainName } from "@/domain/imports/names";
import type { KnownActivity } from "@/domain/imports/understanding/draft";
import type { Context } from "../context";
import { loadedFrom } from "../records/load";
import { LABELS } from "../records/named";

const keyOf = (text: string): string => plainName(text).toLowerCase();

/** Ids of the activities of a register by their references and names; of two of one name neither. */
function namesIn(ctx: Context, organisationId: string): Map<string, string | null> {
  const rows = ctx.db.read
    .select({ id: records.id, reference: activities.reference, ...LABELS })
    .from(records)
    .innerJoin(activities, eq(activities.id, records.id))
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "activity")))
    .all();
  const ids = new Map<string, string | null>();
  for (const { id, reference, en, de } of rows)
    for (const key of new Set([reference, en, de].map(keyOf))) ids.set(key, ids.has(key) ? null : id);
  return ids;
}

function activityOf(ctx: Context, id: string): KnownActivity | undefined {
  const row = ctx.db.read.select().from(records).where(eq(records.id, id)).get();
  if (!row) return undefined;
  const { reference, recipients } = loadedFrom("activity", row).state;
  const partyIds = itemsOf(recipients).flatMap(({ partyId }) => partyId ?? []);
  const parties = ctx.db.read.select(LABELS).from(records).where(inArray(records.id, partyIds)).all();
  return { reference, recipients, partyNames: parties.map(({ en }) => en) };
}

/** Finds the activities that lists of processors name; the register is looked at when the first one is asked for. */
export function activitiesNamed(ctx: Context, organisationId: string): (text: string) => KnownActivity | undefined {
  let ids: Map<string, string | null> | undefined;
  const known = new Map<string, KnownActivity | undefined>();
  return (text) => {
    ids ??= namesIn(ctx, organisationId);
    const id = ids.get(keyOf(text));
    if (!id) return undefined;
    if (!known.has(id)) known.set(id, activityOf(ctx, id));
    return known.get(id);
  };
}
