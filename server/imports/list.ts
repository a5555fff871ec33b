import { and, count, desc, eq, gt, ne, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { user } from "@/db/schema/auth";
import { importPlaces } from "@/db/schema/imports";
import { ledgerEntries } from "@/db/schema/ledger";
import { activities, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { ImportId, nounOfId, OrganisationId, RecordId } from "@/domain/ids";
import { IMPORT_PARTS, type ImportPart } from "@/domain/imports/parts";
import { loadVisibleActivity } from "../activities/get";
import type { Context } from "../context";
import { AppError } from "../errors";
import { PAGE_SIZE } from "../records/list";
import { loadedFrom, loadRecord } from "../records/load";
import { REFERRED } from "../records/named";
import { omissionsIn } from "./omissions";

const NEWEST = 100;

export const ImportListInput = z.strictObject({ organisationId: OrganisationId });
const Page = z.number().int().min(1).max(100_000).default(1);

export const ImportGetInput = z.strictObject({
  id: ImportId,
  page: Page,
  /** Without one, all records that it wrote. */
  part: z.enum(IMPORT_PARTS).optional(),
  /** Of what was not taken over. */
  omitted: Page,
});
export const ImportOriginsInput = z.strictObject({ id: RecordId });

/** The newest imports of an organisation: what each brought, when, through whom, and whether it was taken back. */
export function listImports(ctx: Context, { organisationId }: z.infer<typeof ImportListInput>) {
  if (!can(ctx.actor, "import.view", { organisationId })) throw new AppError("forbidden");
  return ctx.db.read
    .select({ record: records, at: ledgerEntries.at, who: user.name })
    .from(records)
    .innerJoin(ledgerEntries, and(eq(ledgerEntries.subjectId, records.id), eq(ledgerEntries.action, "import.create")))
    .leftJoin(user, eq(user.id, ledgerEntries.actor))
    .where(and(eq(records.organisationId, organisationId), eq(records.noun, "import")))
    .orderBy(desc(ledgerEntries.at), records.id)
    .limit(NEWEST)
    .all()
    .map(({ record, at, who }) => {
      const { id, revision, state } = loadedFrom("import", record);
      return { id, revision, at, who, ...state };
    });
}
export type ListedImport = ReturnType<typeof listImports>[number];

function writtenBy(importId: string, part: ImportPart | undefined): SQL | undefined {
  const { beforeRevision } = importPlaces;
  const ofImport = eq(importPlaces.importId, importId);
  switch (part) {
    case "open":
      return and(ofImport, eq(records.noun, "thread"));
    case "create":
      return and(ofImport, ne(records.noun, "thread"), eq(beforeRevision, 0));
    case "change":
      return and(ofImport, ne(records.noun, "thread"), gt(beforeRevision, 0));
    case undefined:
      return and(ofImport, ne(records.noun, "thread"));
  }
}

/** What a question asks, and at which activity; null for every other record. */
const ASKED = {
  question: sql<string | null>`case ${records.noun} when 'thread' then ${records.state} ->> '$.messages[0].text' end`,
  activityId: sql<string | null>`case ${records.noun} when 'thread' then ${records.state} ->> '$.activityId' end`,
};

/** One import with a page of what it wrote and one of what it did not take over, each with its place in the file. */
export async function getImport(ctx: Context, { id, page, omitted, part }: z.infer<typeof ImportGetInput>) {
  const { organisationId, revision, state } = await loadRecord(ctx.db, "import", id);
  if (!can(ctx.actor, "import.view", { organisationId })) throw new AppError("not-found");
  const condition = writtenBy(id, part);
  const rows = ctx.db.read
    .select({
      ...REFERRED,
      ...ASKED,
      before: importPlaces.beforeRevision,
      sheet: importPlaces.sheet,
      cell: importPlaces.cell,
    })
    .from(importPlaces)
    .innerJoin(records, eq(records.id, importPlaces.recordId))
    .leftJoin(activities, eq(activities.id, records.id))
    .where(condition)
    .orderBy(sql`${records.noun} <> 'activity'`, records.noun, records.number)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all();
  const total =
    ctx.db.read
      .select({ total: count() })
      .from(importPlaces)
      .innerJoin(records, eq(records.id, importPlaces.recordId))
      .where(condition)
      .get()?.total ?? 0;
  const items = rows.map(({ before, ...row }) => ({ ...row, isNew: before === 0 }));
  const omissions = omissionsIn(ctx, id, omitted);
  return { id, organisationId, revision, ...state, items, total, part, page, pageSize: PAGE_SIZE, omissions };
}

async function assertSees(ctx: Context, id: string): Promise<string> {
  const noun = nounOfId(id);
  if (!noun) throw new AppError("not-found");
  if (noun === "activity") return (await loadVisibleActivity(ctx, id)).organisationId;
  const { organisationId } = await loadRecord(ctx.db, noun, id);
  if (!can(ctx.actor, `${noun}.view`, { organisationId, personId: id })) throw new AppError("not-found");
  return organisationId;
}

/** With which files a record came in or was changed, newest first, and in which cells its values stand. */
export async function originsOf(ctx: Context, { id }: z.infer<typeof ImportOriginsInput>) {
  const organisationId = await assertSees(ctx, id);
  const isLinked = can(ctx.actor, "import.view", { organisationId });
  return ctx.db.read
    .select({ place: importPlaces, file: records.labelEn })
    .from(importPlaces)
    .innerJoin(records, eq(records.id, importPlaces.importId))
    .where(eq(importPlaces.recordId, id))
    .orderBy(desc(importPlaces.revision))
    .all()
    .map(({ place, file }) => ({
      importId: isLinked ? place.importId : null,
      file,
      isNew: place.beforeRevision === 0,
      sheet: place.sheet,
      cell: place.cell,
      // safe because `commitPlan` alone writes what is read here
      values: Object.entries(JSON.parse(place.places) as Record<string, [string, string]>).map(
        ([path, [sheet, cell]]) => ({ path, sheet, cell }),
      ),
    }));
}
export type Origin = Awaited<ReturnType<typeof originsOf>>[number];
