import { setImmediate as letOthersIn } from "node:timers/promises";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import type { Activity } from "@/domain/activities/activity";
import { itemsOf } from "@/domain/answers";
import { type Place, SUBJECT_NOUNS, type SubjectNoun } from "@/domain/findings/rule";
import { OrganisationId } from "@/domain/ids";
import { lawOf } from "@/domain/law/law";
import { Day } from "@/domain/periods";
import { addDays } from "@/domain/reviews/days";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { LABELS, NAMED } from "../records/named";
import { recordCondition } from "../records/visible";
import { keepFindings, lookAt } from "./keep";
import { LawEntryId } from "./law";
import { lawEntriesOf, type Reader, readerOf } from "./surroundings";

export const LawSimulateInput = z.strictObject({ organisationId: OrganisationId, id: LawEntryId, endsOn: Day });

/** Records looked at in one go; then other requests have their turn. */
const SLICE = 50;

type FoundRule = { rule: string; place: Place };

/** One record that would get other findings: which come, which go. */
export type Touched = {
  id: string;
  noun: SubjectNoun;
  reference: string | null;
  en: string;
  de: string;
  inForce: boolean;
  comes: FoundRule[];
  goes: string[];
};

/** The law of an organisation as it is, and as it would be if one of its entries ended with a day. */
function readersOf(ctx: Context, { organisationId, id, endsOn }: z.infer<typeof LawSimulateInput>) {
  const entries = lawEntriesOf(ctx.db, organisationId);
  if (!entries.some((entry) => entry.id === id)) throw new AppError("not-found");
  const fallen = entries.map((entry) => (entry.id === id ? { ...entry, validTo: endsOn } : entry));
  return {
    before: readerOf(ctx.db, organisationId, lawOf(entries)),
    after: readerOf(ctx.db, organisationId, lawOf(fallen)),
  };
}

/** The records that rules look at, of those that the actor may see. */
function visibleSubjects(ctx: Context, organisationId: string) {
  return ctx.db.read
    .select(NAMED)
    .from(records)
    .where(
      and(
        eq(records.organisationId, organisationId),
        inArray(records.noun, [...SUBJECT_NOUNS]),
        recordCondition(ctx, organisationId),
      ),
    )
    .orderBy(records.id)
    .all();
}

function foundBy(reader: Reader, noun: SubjectNoun, id: string, day: string): Map<string, FoundRule> {
  const rows = lookAt(reader, noun, id, day)?.rows ?? [];
  // safe because `lookAt` writes the place that is read here
  return new Map(rows.map(({ key, rule, place }) => [key, { rule, place: JSON.parse(place) as Place }]));
}

function difference(was: ReadonlyMap<string, FoundRule>, is: ReadonlyMap<string, FoundRule>) {
  return {
    comes: [...is].filter(([key]) => !was.has(key)).map(([, found]) => found),
    goes: [...was].filter(([key]) => !is.has(key)).map(([, { rule }]) => rule),
  };
}

/** Parties that an activity names in the rows that findings are about, as recipients or by their transfers. */
function partiesBehind(activity: Activity, comes: readonly FoundRule[]): string[] {
  const rows = new Set(comes.flatMap(({ place }) => place.rowId ?? []));
  const receivers = new Set(
    itemsOf(activity.transfers).flatMap((row) => (rows.has(row.id) && row.recipientRow ? [row.recipientRow] : [])),
  );
  return itemsOf(activity.recipients).flatMap(({ id, partyId }) =>
    partyId && (receivers.has(id) || rows.has(id)) ? [partyId] : [],
  );
}

const noticesOf = (reader: Reader, activity: Activity): string[] =>
  itemsOf(activity.documents).flatMap(({ documentId }) =>
    reader.find("document", documentId)?.state.kind === "privacy-notice" ? [documentId] : [],
  );

/**
 * What would be otherwise if an entry of the law ended with a day: the records whose findings differ, of those that the
 * actor may see, and the parties and the notices behind them. Nothing is written. The register is taken as it stands; the calendar as on the day after.
 */
export async function simulateLaw(ctx: Context, input: z.infer<typeof LawSimulateInput>) {
  const { organisationId, endsOn } = input;
  if (!can(ctx.actor, "law.view", { organisationId })) throw new AppError("forbidden");
  await keepFindings(ctx.db, organisationId, dayOf(ctx.now()));
  const { before, after } = readersOf(ctx, input);
  const day = addDays(endsOn, 1);
  const touched: Touched[] = [];
  const parties = new Set<string>();
  const notices = new Set<string>();
  for (const [index, subject] of visibleSubjects(ctx, organisationId).entries()) {
    if (index % SLICE === SLICE - 1) await letOthersIn();
    // safe because only these nouns were asked for
    const noun = subject.noun as SubjectNoun;
    const { comes, goes } = difference(foundBy(before, noun, subject.id, day), foundBy(after, noun, subject.id, day));
    if (comes.length + goes.length === 0) continue;
    const activity = noun === "activity" ? before.find("activity", subject.id)?.state : undefined;
    const { reference = null, workflow } = activity ?? {};
    touched.push({ ...subject, noun, reference, inForce: workflow?.inForce ?? false, comes, goes });
    if (noun === "party") parties.add(subject.id);
    if (!activity) continue;
    for (const id of partiesBehind(activity, comes)) parties.add(id);
    for (const id of noticesOf(before, activity)) notices.add(id);
  }
  return { endsOn, touched, parties: named(ctx, parties), notices: named(ctx, notices) };
}

function named(ctx: Context, ids: ReadonlySet<string>) {
  if (ids.size === 0) return [];
  return ctx.db.read
    .select({ id: records.id, ...LABELS })
    .from(records)
    .where(inArray(records.id, [...ids]))
    .orderBy(records.labelEn, records.id)
    .all();
}
