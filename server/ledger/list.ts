import { and, count, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { user } from "@/db/schema/auth";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { nounOfId, OrganisationId, RecordId } from "@/domain/ids";
import { readState } from "@/domain/snapshot";
import { loadVisibleActivity } from "../activities/get";
import type { Context } from "../context";
import { AppError } from "../errors";
import { PAGE_SIZE } from "../records/list";
import { findRecord } from "../records/load";
import { LABELS } from "../records/named";

export const LedgerListInput = z.strictObject({
  organisationId: OrganisationId,
  subjectId: RecordId.optional(),
  page: z.number().int().min(1).max(100_000).default(1),
});

/** Who may read the history of one subject: whoever sees the subject; of everything: who may view the ledger. */
async function assertReadable(ctx: Context, input: z.infer<typeof LedgerListInput>): Promise<void> {
  const { organisationId, subjectId } = input;
  if (can(ctx.actor, "ledger.view", { organisationId })) return;
  if (!subjectId) throw new AppError("forbidden");
  const noun = nounOfId(subjectId);
  if (noun === "activity") {
    const activity = await loadVisibleActivity(ctx, subjectId);
    if (activity.organisationId === organisationId) return;
  }
  if (noun && noun !== "activity" && noun !== "person") {
    const record = await findRecord(ctx.db, noun, subjectId);
    if (record?.organisationId === organisationId && can(ctx.actor, `${noun}.view`, { organisationId })) return;
  }
  throw new AppError("not-found");
}

/** One page of the history, newest first, with the state before and after each change and the account behind it. */
export async function listLedger(ctx: Context, input: z.infer<typeof LedgerListInput>) {
  await assertReadable(ctx, input);
  const condition = and(
    eq(ledgerEntries.organisationId, input.organisationId),
    input.subjectId ? eq(ledgerEntries.subjectId, input.subjectId) : undefined,
  );
  const rows = ctx.db.read
    .select({ entry: ledgerEntries, actorName: user.name, ...LABELS })
    .from(ledgerEntries)
    .leftJoin(user, eq(user.id, ledgerEntries.actor))
    .leftJoin(records, eq(records.id, ledgerEntries.subjectId))
    .where(condition)
    .orderBy(desc(ledgerEntries.sequence))
    .limit(PAGE_SIZE)
    .offset((input.page - 1) * PAGE_SIZE)
    .all();
  const before = previousStates(
    ctx,
    rows.map((row) => row.entry),
  );
  const items = rows.map(({ entry, actorName, en, de }) => ({
    sequence: entry.sequence,
    at: entry.at,
    actor: entry.actor,
    actorName,
    action: entry.action,
    noun: entry.noun,
    subjectId: entry.subjectId,
    revision: entry.revision,
    hash: entry.hash,
    en,
    de,
    before: before.get(entry.sequence) ?? null,
    after: entry.state === null ? null : readState(entry.noun, entry.schemaVersion, JSON.parse(entry.state)),
  }));
  const total = ctx.db.read.select({ total: count() }).from(ledgerEntries).where(condition).get()?.total ?? 0;
  return { items, total, page: input.page, pageSize: PAGE_SIZE };
}

/** The state before each entry, by its sequence: of the entry that stands before it in the history that is read. */
function previousStates(ctx: Context, entries: (typeof ledgerEntries.$inferSelect)[]): Map<number, unknown> {
  if (entries.length === 0) return new Map();
  const subjects = [...new Set(entries.map((entry) => entry.subjectId))];
  const rows = ctx.db.read
    .select()
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.subjectId, subjects))
    .orderBy(desc(ledgerEntries.revision))
    .all();
  return new Map(
    entries.flatMap((entry) => {
      const row = rows.find(({ subjectId, revision }) => subjectId === entry.subjectId && revision < entry.revision);
      if (!row || row.state === null) return [];
      return [[entry.sequence, readState(row.noun, row.schemaVersion, JSON.parse(row.state))] as const];
    }),
  );
}
