import { and, count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { recordLinks, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import type { SharedNoun } from "@/domain/ledger-actions";
import { Locale } from "@/domain/locales";
import type { StateOf } from "@/domain/nouns";
import type { Context } from "../context";
import { AppError } from "../errors";
import { searchCondition } from "../search/condition";
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
    searchCondition(input.search, records.id),
  );
  const label = input.locale === "de" ? records.labelDe : records.labelEn;
  const usedBy = ctx.db.read
    .select({ toId: recordLinks.toId, uses: sql<number>`count(distinct ${recordLinks.fromId})`.as("uses") })
    .from(recordLinks)
    .groupBy(recordLinks.toId)
    .as("used_by");
  const rows = ctx.db.read
    .select({ record: records, usedBy: usedBy.uses })
    .from(records)
    .leftJoin(usedBy, eq(usedBy.toId, records.id))
    .where(condition)
    .orderBy(sql`${label} collate nocase`, records.id)
    .limit(PAGE_SIZE)
    .offset((input.page - 1) * PAGE_SIZE)
    .all();
  const total = ctx.db.read.select({ total: count() }).from(records).where(condition).get()?.total ?? 0;
  const items = rows.map(({ record, usedBy: uses }) => ({
    id: record.id,
    en: record.labelEn,
    de: record.labelDe,
    revision: record.revision,
    updatedAt: record.updatedAt,
    usedBy: uses ?? 0,
    state: loadedFrom(noun, record).state,
  }));
  return { items, total, page: input.page, pageSize: PAGE_SIZE };
}
