import { createHash } from "node:crypto";
import { setImmediate as letOthersIn } from "node:timers/promises";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { itemsOf } from "@/domain/answers";
import type { Place, SubjectNoun } from "@/domain/findings/rule";
import { SUBJECT_NOUNS } from "@/domain/findings/rule";
import { OrganisationId } from "@/domain/ids";
import { lawOf } from "@/domain/law/law";
import { LAW_ENTRIES } from "@/domain/law/law-entries";
import { LawEntry, lawSubject } from "@/domain/law/law-entry";
import { Day } from "@/domain/periods";
import { addDays } from "@/domain/reviews/days";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { type Committed, mutate } from "../mutate";
import { findRecord, loadedFrom } from "../records/load";
import { recordCondition } from "../records/visible";
import { first } from "../records/write";
import { keepFindings, lookAt } from "./keep";
import { lawEntriesOf, readerOf } from "./surroundings";

const EntryId = LawEntry.options[0].shape.id;
export const LawListInput = z.strictObject({ organisationId: OrganisationId });
export const LawPutInput = z.strictObject({
  organisationId: OrganisationId,
  /** The revision of the organisation's own entry; 0 while it has none. */
  revision: z.number().int().min(0),
  entry: LawEntry,
});
export const LawResetInput = z.strictObject({
  organisationId: OrganisationId,
  id: EntryId,
  revision: z.number().int().min(1),
});
export const LawSimulateInput = z.strictObject({ organisationId: OrganisationId, id: EntryId, endsOn: Day });

/** Entries of one organisation must not meet those of another: the id of the record names both. */
export function lawRecordId(organisationId: string, id: string): string {
  const whole = `law_${organisationId.slice(4)}-${id}`;
  return whole.length <= 64 ? whole : `law_${createHash("sha256").update(whole).digest("hex").slice(0, 40)}`;
}

function assertMay(ctx: Context, organisationId: string, action: "law.view" | "law.update"): void {
  if (!can(ctx.actor, action, { organisationId })) throw new AppError("forbidden");
}

/** Every entry as it holds for this organisation; `revision` is 0 where it is the one that Thirty ships. */
export function listLaw(ctx: Context, { organisationId }: z.infer<typeof LawListInput>) {
  assertMay(ctx, organisationId, "law.view");
  const rows = ctx.db.read
    .select()
    .from(records)
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "law")))
    .all()
    .map((row) => loadedFrom("law", row));
  const own = new Map(rows.map(({ state, revision }) => [state.id, revision]));
  const shipped = new Set(LAW_ENTRIES.map(({ id }) => id));
  const entries = lawEntriesOf(ctx.db, organisationId).map((entry) => ({
    entry,
    revision: own.get(entry.id) ?? 0,
    shipped: shipped.has(entry.id),
  }));
  return { entries, today: dayOf(ctx.now()), allowed: { edit: can(ctx.actor, "law.update", { organisationId }) } };
}

/**
 * Puts an entry of the organisation's own in the place of the one of the same id, or beside the others. Throws
 * bad-input where it would be about something else than the entry of that id.
 */
export async function putLaw(ctx: Context, input: z.infer<typeof LawPutInput>): Promise<Committed> {
  const { organisationId, revision, entry } = input;
  assertMay(ctx, organisationId, "law.update");
  if (entry.validTo !== null && entry.validTo < entry.validFrom)
    throw new AppError("bad-input", { fields: [{ path: "entry.validTo", code: "past-day" }] });
  const id = lawRecordId(organisationId, entry.id);
  const known = await findRecord(ctx.db, "law", id);
  if ((known?.revision ?? 0) !== revision)
    throw new AppError("conflict", known ? { conflict: { revision: known.revision, state: known.state } } : {});
  const before = known?.state ?? LAW_ENTRIES.find((one) => one.id === entry.id);
  if (before && lawSubject(before) !== lawSubject(entry))
    throw new AppError("bad-input", { fields: [{ path: "entry.id", code: "not-in-list" }] });
  const action = known ? ("law.update" as const) : ("law.create" as const);
  return first(await mutate(ctx, organisationId, [{ action, noun: "law", id, plan: () => entry }]));
}

/** Takes the organisation's own entry away: the one that Thirty ships holds again, if there is one. */
export async function resetLaw(ctx: Context, input: z.infer<typeof LawResetInput>): Promise<Committed> {
  const { organisationId, revision } = input;
  const id = lawRecordId(organisationId, input.id);
  const change = { action: "law.remove", noun: "law", id, expected: revision, plan: () => null } as const;
  return first(await mutate(ctx, organisationId, [change]));
}

/** One record that would get other findings: which come, which go. */
export type Touched = {
  id: string;
  noun: SubjectNoun;
  reference: string | null;
  en: string;
  de: string;
  inForce: boolean;
  comes: { rule: string; place: Place }[];
  goes: string[];
};

type Seen = Map<string, { rule: string; place: Place }>;

/**
 * What would be otherwise if an entry of the law ended with a day: the records whose findings differ, of those that the
 * actor may see, and the parties and the notices behind them. Nothing is written. The register is taken as it stands; the calendar as on the day after.
 */
export async function simulateLaw(ctx: Context, input: z.infer<typeof LawSimulateInput>) {
  const { organisationId, id, endsOn } = input;
  assertMay(ctx, organisationId, "law.view");
  await keepFindings(ctx.db, organisationId, dayOf(ctx.now()));
  const entries = lawEntriesOf(ctx.db, organisationId);
  if (!entries.some((entry) => entry.id === id)) throw new AppError("not-found");
  const day = addDays(endsOn, 1);
  const fallen = entries.map((entry) => (entry.id === id ? { ...entry, validTo: endsOn } : entry));
  const [before, after] = [entries, fallen].map((law) => readerOf(ctx.db, organisationId, lawOf(law)));
  const subjects = ctx.db.read
    .select({ id: records.id, noun: records.noun, en: records.labelEn, de: records.labelDe })
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
  const touched: Touched[] = [];
  const parties = new Set<string>();
  const notices = new Set<string>();
  for (const [index, subject] of subjects.entries()) {
    if (index % 50 === 49) await letOthersIn();
    // safe because the condition above asks for these nouns alone
    const noun = subject.noun as SubjectNoun;
    const seen = [before, after].map((reader): Seen => {
      const rows = (reader && lookAt(reader, noun, subject.id, day)?.rows) ?? [];
      return new Map(rows.map(({ key, rule, place }) => [key, { rule, place: JSON.parse(place) as Place }]));
    });
    const [was, is] = seen;
    if (!was || !is) continue;
    const comes = [...is].filter(([key]) => !was.has(key)).map(([, finding]) => finding);
    const goes = [...was].filter(([key]) => !is.has(key)).map(([, { rule }]) => rule);
    if (comes.length === 0 && goes.length === 0) continue;
    const activity = noun === "activity" ? before?.find("activity", subject.id)?.state : undefined;
    touched.push({
      ...subject,
      noun,
      reference: activity?.reference ?? null,
      inForce: activity?.workflow.inForce ?? false,
      comes,
      goes,
    });
    if (noun === "party") parties.add(subject.id);
    if (!activity) continue;
    const rows = new Set(comes.flatMap(({ place }) => place.rowId ?? []));
    const receivers = new Set(
      itemsOf(activity.transfers).flatMap((row) => (rows.has(row.id) && row.recipientRow ? [row.recipientRow] : [])),
    );
    for (const { id: row, partyId } of itemsOf(activity.recipients))
      if (partyId && (receivers.has(row) || rows.has(row))) parties.add(partyId);
    for (const { documentId } of itemsOf(activity.documents))
      if (before?.find("document", documentId)?.state.kind === "privacy-notice") notices.add(documentId);
  }
  return { endsOn, touched, parties: named(ctx, parties), notices: named(ctx, notices) };
}

function named(ctx: Context, ids: ReadonlySet<string>) {
  if (ids.size === 0) return [];
  return ctx.db.read
    .select({ id: records.id, en: records.labelEn, de: records.labelDe })
    .from(records)
    .where(inArray(records.id, [...ids]))
    .orderBy(records.labelEn, records.id)
    .all();
}
