import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import { LAW_ENTRIES } from "@/domain/law/law-entries";
import { LawEntry, lawSubject } from "@/domain/law/law-entry";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { type Committed, mutate } from "../mutate";
import { findRecord, loadedFrom } from "../records/load";
import { first } from "../records/write";
import { lawEntriesOf } from "./surroundings";

export const LawEntryId = LawEntry.options[0].shape.id;
export const LawListInput = z.strictObject({ organisationId: OrganisationId });
export const LawPutInput = z.strictObject({
  organisationId: OrganisationId,
  /** The revision of the organisation's own entry; 0 while it has none. */
  revision: z.number().int().min(0),
  entry: LawEntry,
});
export const LawResetInput = z.strictObject({
  organisationId: OrganisationId,
  id: LawEntryId,
  revision: z.number().int().min(1),
});

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
