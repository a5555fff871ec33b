import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { inTurns } from "@/db/pace";
import { records } from "@/db/schema/records";
import { activityChanges } from "@/domain/activities/diff-content";
import { sentencesOf } from "@/domain/activities/diff-words";
import type { ViewContext } from "@/domain/activities/view-context";
import type { CellPlace } from "@/domain/grids/grid";
import { PREVIEW_PARTS, type PreviewPart } from "@/domain/imports/parts";
import type { PlannedRecord } from "@/domain/imports/plan";
import { Locale } from "@/domain/locale-schema";
import type { StateOf } from "@/domain/nouns";
import { recordName } from "@/domain/records/record-name";
import { viewContext } from "@/domain/records/register-context";
import type { Steps } from "@/domain/steps";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { assertWanted, type Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { loadedFrom, loadRecord } from "../records/load";
import { type CommittedImport, commitPlan, earlierImport } from "./commit";
import { toRemember } from "./draft";
import { plannedUpload, takePlannedUpload } from "./planned-upload";
import { type ImportPlan, writesNothing } from "./planning";
import { plannedLabel } from "./record-label";
import { assertWaits, UploadInput } from "./uploads";

const PAGE_SIZE = 50;

export const PreviewInput = UploadInput.extend({
  locale: Locale,
  part: z.enum(PREVIEW_PARTS).optional(),
  page: z.number().int().min(1).max(100_000).default(1),
});
export const CommitInput = UploadInput.extend({ locale: Locale, digest: z.string().regex(/^[0-9a-f]{64}$/) });

type Speaking = { locale: Locale; translate: ViewContext["translate"] };

/** A context in which records that come with the file have their names already. */
async function contextOf(ctx: Context, organisationId: string, plan: ImportPlan, { locale, translate }: Speaking) {
  const { state: organisation } = await loadRecord(ctx.db, "organisation", organisationId);
  const speech = { locale, translate, format: formatFor(locale) };
  const coming = new Map(plan.records.flatMap((one) => (one.after ? [[one.id, one] as const] : [])));
  const record = (id: string) => {
    const one = coming.get(id);
    // safe because a planned state was parsed by the schema of its own noun
    if (one) return recordName(one.noun, one.after as StateOf<typeof one.noun>, speech, one.identity ?? undefined);
    const here = and(eq(records.id, id), eq(records.organisationId, organisationId));
    const row = ctx.db.read.select().from(records).where(here).get();
    return row && recordName(row.noun, loadedFrom(row.noun, row).state, speech);
  };
  return viewContext({ ...speech, day: dayOf(ctx.now()), organisation, record });
}

/** What changes, in sentences for an activity; for others the names of the fields. */
function changesIn({ noun, before, after, changed, outcome }: PlannedRecord, context: ViewContext): string[] {
  if (outcome !== "change" && outcome !== "create") return [];
  if (noun === "activity" && after && "workflow" in after) {
    const was = before && "workflow" in before ? before : null;
    const sentences = activityChanges(was, after, context).flatMap((change) => sentencesOf(change, context, "short"));
    // Whatever comes from a file has its cell as a source, which stands beside the row already.
    const told = sentences.filter(({ key }) => key !== "sourceCame");
    return [...new Set(told.map(({ key, params }) => context.translate(`review.${key}`, params)))];
  }
  if (outcome === "create") return [];
  return changed.map((field) => context.translate(`fields.${noun === "activity" ? "" : `${noun}.`}${field}.label`));
}

export type PreviewRow = {
  key: string;
  /** The record of the register that it is; null for one that would come. */
  id: string | null;
  noun: PlannedRecord["noun"];
  label: { en: string; de: string };
  /** What the file calls a record of the register, where that is something else. */
  called: string | null;
  place: CellPlace;
  changes: string[];
  refusal: PlannedRecord["refusal"];
};

function* rowsOf(ctx: Context, page: readonly PlannedRecord[], context: ViewContext): Steps<PreviewRow[]> {
  const rows: PreviewRow[] = [];
  for (const one of page) {
    yield;
    const label = plannedLabel(ctx, one);
    const { key, noun, place, refusal } = one;
    const id = one.revision > 0 ? one.id : null;
    const [called = null] = id && !one.names.some((name) => [label.en, label.de].includes(name)) ? one.names : [];
    rows.push({ key, id, noun, label, called, place, refusal, changes: changesIn(one, context) });
  }
  return rows;
}

const inOrder = (records: readonly PlannedRecord[], part: string): PlannedRecord[] => {
  const those = records.filter(({ outcome }) => outcome === part);
  return [...those.filter(({ noun }) => noun === "activity"), ...those.filter(({ noun }) => noun !== "activity")];
};

/** The part that a person looks at first: what would come, or else what would change, and so on. */
const firstPart = (sizes: Record<PreviewPart, number>): PreviewPart =>
  PREVIEW_PARTS.find((part) => sizes[part] > 0) ?? "same";

/** What taking in a waiting file would do, with a page of the rows of one part. Nothing is written. */
export async function previewImport(ctx: Context, input: z.infer<typeof PreviewInput>) {
  const { organisationId, locale, page } = input;
  const { upload, columns, plan } = await plannedUpload(ctx, { organisationId, id: input.id }, locale);
  const sizes = { ...plan.counts, faults: plan.faults.length };
  const part = input.part ?? firstPart(sizes);
  const translate = await translatorFor(locale);
  const context = await contextOf(ctx, organisationId, plan, { locale, translate });
  const slice = <Item>(items: readonly Item[]) => items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const isRows = part !== "open" && part !== "faults";
  return {
    organisationId,
    id: upload.id,
    file: upload.fileName,
    layout: plan.layout,
    columns,
    remember: upload.chosen?.remember ?? false,
    sizes,
    digest: plan.digest,
    writesNothing: writesNothing(plan),
    earlier: earlierImport(ctx, organisationId, upload.sha256),
    part,
    rows: isRows ? await inTurns(rowsOf(ctx, slice(inOrder(plan.records, part)), context)) : [],
    questions:
      part === "open"
        ? slice(plan.questions).map(({ activityId, ...question }) => ({
            ...question,
            activity: context.record(activityId)?.name ?? "",
          }))
        : [],
    faults: part === "faults" ? slice(plan.faults) : [],
    total: sizes[part],
    page,
    pageSize: PAGE_SIZE,
  };
}
export type Preview = Awaited<ReturnType<typeof previewImport>>;

/** Takes a waiting file in as it was shown. Throws `import-outdated`, `import-nothing`, and `import-gone` once it is done. */
export async function commitImport(ctx: Context, input: z.infer<typeof CommitInput>): Promise<CommittedImport> {
  const { organisationId, id, locale, digest } = input;
  assertWaits(ctx, { organisationId, id });
  ctx.tell?.({ stage: "planning", counted: null });
  try {
    const { upload, columns, plan } = await takePlannedUpload(ctx, { organisationId, id }, locale);
    const source = { name: upload.fileName, sha256: upload.sha256 };
    const remember = toRemember(upload, columns);
    assertWanted(ctx);
    return await commitPlan(ctx, organisationId, source, plan, { digest, locale, uploadId: id, remember });
  } catch (cause) {
    // Whoever decides second is told so, and not what their own plan met in a register that has the file already.
    if (cause instanceof AppError) assertWaits(ctx, { organisationId, id });
    throw cause;
  }
}
