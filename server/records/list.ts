import { and, count, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { recordLinks, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import type { SharedNoun } from "@/domain/ledger-actions";
import { Locale } from "@/domain/locale-schema";
import type { StateOf } from "@/domain/nouns";
import type { Context } from "../context";
import { AppError } from "../errors";
import { searchCondition, searchScope } from "../search/condition";
import { loadedFrom } from "./load";

export const PAGE_SIZE = 50;

export const RecordListInput = z.strictObject({
  organisationId: OrganisationId,
  search: z.string().max(200).default(""),
  page: z.number().int().min(1).max(100_000).default(1),
  locale: Locale.default("en"),
});

export type RecordListItem<N extends SharedNoun> = {
  id: string;
  en: string;
  de: string;
  revision: number;
  updatedAt: number;
  usedBy: number;
  state: StateOf<N>;
};

/** How many records name each of these: counted for one page alone, because some are named by thousands. */
function usesOf(ctx: Context, ids: string[]): Map<string, number> {
  const rows = ctx.db.read
    .select({ id: recordLinks.toId, uses: sql<number>`count(distinct ${recordLinks.fromId})` })
    .from(recordLinks)
    .where(inArray(recordLinks.toId, ids))
    .groupBy(recordLinks.toId)
    .all();
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}

/** One page of the records of a shared noun, by name in the reader's language, with how many records name each. */
export async function listRecords<N extends SharedNoun>(
  ctx: Context,
  noun: N,
  input: z.infer<typeof RecordListInput>,
): Promise<{ items: RecordListItem<N>[]; total: number; page: number; pageSize: number }> {
  const { organisationId } = input;
  if (!can(ctx.actor, `${noun}.view`, { organisationId })) throw new AppError("forbidden");
  const condition = and(
    eq(records.organisationId, organisationId),
    eq(records.noun, noun),
    searchCondition(input.search, records.id, searchScope(ctx, organisationId)),
  );
  const label = input.locale === "de" ? records.labelDe : records.labelEn;
  const rows = ctx.db.read
    .select()
    .from(records)
    .where(condition)
    .orderBy(sql`${label} collate nocase`, records.id)
    .limit(PAGE_SIZE)
    .offset((input.page - 1) * PAGE_SIZE)
    .all();
  const uses = usesOf(
    ctx,
    rows.map(({ id }) => id),
  );
  const total = ctx.db.read.select({ total: count() }).from(records).where(condition).get()?.total ?? 0;
  const items = rows.map((record) => ({
    id: record.id,
    en: record.labelEn,
    de: record.labelDe,
    revision: record.revision,
    updatedAt: record.updatedAt,
    usedBy: uses.get(record.id) ?? 0,
    state: loadedFrom(noun, record).state,
  }));
  return { items, total, page: input.page, pageSize: PAGE_SIZE };
}
