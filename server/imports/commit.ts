import { eq, sql } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { inTurns } from "@/db/pace";
import { importUploads } from "@/db/schema/imports";
import { records } from "@/db/schema/records";
import { cutText } from "@/domain/cut-text";
import type { CellPlace } from "@/domain/grids/grid";
import { OPEN_REFERENCE, type PlannedRecord } from "@/domain/imports/plan";
import type { Locale } from "@/domain/locales";
import type { Steps } from "@/domain/steps";
import { Message } from "@/domain/threads/thread";
import { translatorFor } from "@/lib/i18n/translator";
import { nextNumber, referenceOf } from "../activities/references";
import { actorName, type Context } from "../context";
import { AppError } from "../errors";
import { newId } from "../ids";
import { type AnyChange, commitTo, mutate } from "../mutate";
import { loadRecord } from "../records/load";
import { keepingOmissions, omissionsOf } from "./omissions";
import { type ImportPlan, type ImportQuestion, quotationOf, writesNothing } from "./planning";
import { remembering, type SignedMapping } from "./remembered-columns";
import { assertMayImport, assertWaits } from "./uploads";

/** The file behind a draft. */
export type ImportSource = { name: string; sha256: string };

/** What a person saw and said yes to, the language of the questions, and what to remember of the columns. */
export type CommitWish = {
  /** Of the plan that was shown. */
  digest?: string | undefined;
  locale: Locale;
  /** The waiting file, which goes with its import. */
  uploadId?: string | undefined;
  remember?: readonly SignedMapping[] | undefined;
};

export type CommittedImport = { id: string; counts: ImportPlan["counts"] & { faults: number } };

type PlacedChange = {
  change: AnyChange;
  key: string;
  before: number;
  place: CellPlace;
  places: Record<string, CellPlace>;
};

/** Gives new activities their references when the batch is planned: whoever meets a new one meanwhile counts on from it. */
function numbering(ctx: Context, organisationId: string, prefix: string) {
  let next = 0;
  return {
    begin: () => {
      next = nextNumber(ctx.db, organisationId);
    },
    take: () => referenceOf(prefix, next++),
  };
}

/** The change that writes a planned record. It holds the new state as a text, which is a fraction of the size. */
function changeOf(planned: PlannedRecord, take: () => string): AnyChange {
  const { noun, id, outcome, revision, identity } = planned;
  const commitment = identity && commitTo(identity);
  const text = JSON.stringify(planned.after);
  const plan = () => {
    // safe because the line above wrote it
    const after = JSON.parse(text) as PlannedRecord["after"];
    if (after === null) throw new AppError("internal");
    if ("reference" in after && after.reference === OPEN_REFERENCE) return { ...after, reference: take() };
    return commitment ? { ...after, identity: commitment.identity } : after;
  };
  const verb = outcome === "create" ? "create" : "update";
  // safe because action, noun and schema belong together by name, and mutate parses what `plan` answers
  return {
    action: `${noun}.${verb}`,
    noun,
    id,
    ...(revision > 0 && { expected: revision }),
    ...(identity && commitment && { identity: { words: identity, salt: commitment.salt } }),
    plan,
  } as AnyChange;
}

/** The changes of a plan, which gives its records away: thousands of states need not be held until all is written. */
function* changesOf(plan: ImportPlan, take: () => string): Steps<PlacedChange[]> {
  const changes: PlacedChange[] = [];
  for (const one of plan.records.splice(0)) {
    const { key, outcome, revision, place, places } = one;
    if (outcome !== "create" && outcome !== "change") continue;
    yield;
    changes.push({ change: changeOf(one, take), key, before: revision, place, places });
  }
  return changes;
}

/** Other programs than Excel call a sheet whatever they like. */
const LONGEST_SHEET_NAME = 200;

async function questionChanges(
  ctx: Context,
  questions: readonly ImportQuestion[],
  file: string,
  locale: Locale,
): Promise<PlacedChange[]> {
  const translate = await translatorFor(locale);
  return questions.map(({ activityId, field, text, place }) => {
    const sheet = cutText(place.sheet, LONGEST_SHEET_NAME);
    const words = translate("imports.question", { text: quotationOf(text), file, sheet, cell: place.cell });
    const message = { by: actorName(ctx.actor), at: ctx.now(), text: Message.shape.text.parse(words) };
    const id = newId("thread");
    return {
      change: {
        action: "thread.create",
        noun: "thread",
        id,
        plan: () => ({ activityId, field, kind: "question", messages: [message] }),
      },
      key: id,
      before: 0,
      place,
      places: {},
    };
  });
}

/** Places written by one statement. */
const PLACES_AT_ONCE = 200;

/** Where everything came from, once all of it is written. */
function* placeRows(write: Writer, importId: string, placed: readonly PlacedChange[]): Generator<Statement> {
  for (let start = 0; start < placed.length; start += PLACES_AT_ONCE) {
    const rows = placed.slice(start, start + PLACES_AT_ONCE).map(({ change, key, before, place, places }) => {
      const cells = Object.fromEntries(Object.entries(places).map(([path, { sheet, cell }]) => [path, [sheet, cell]]));
      return [change.id, key, before, place.sheet, place.cell, JSON.stringify(cells)];
    });
    yield write.raw(sql`insert into import_places
      (import_id, record_id, key, before_revision, revision, sheet, cell, places)
      select ${importId}, value ->> 0, value ->> 1, value ->> 2, written.revision, value ->> 3, value ->> 4, value ->> 5
      from json_each(${JSON.stringify(rows)}) join records as written on written.id = value ->> 0`);
  }
}

function besideImport(write: Writer, ctx: Context, organisationId: string, wish: CommitWish): Statement[] {
  const { uploadId, remember = [] } = wish;
  return [
    ...(uploadId ? [write.delete(importUploads).where(eq(importUploads.id, uploadId))] : []),
    ...remembering(write, ctx, organisationId, remember),
  ];
}

/**
 * Takes what was planned into the register: everything in one batch, or nothing. A plan is taken once. Throws `import-outdated` where the
 * register is no longer the one that was shown, and `import-nothing` where everything stands there already.
 */
export async function commitPlan(
  ctx: Context,
  organisationId: string,
  source: ImportSource,
  plan: ImportPlan,
  wish: CommitWish,
): Promise<CommittedImport> {
  assertMayImport(ctx, organisationId);
  if (wish.digest !== undefined && wish.digest !== plan.digest) throw new AppError("import-outdated");
  if (writesNothing(plan)) throw new AppError("import-nothing");
  const { state: organisation } = await loadRecord(ctx.db, "organisation", organisationId);
  const numbers = numbering(ctx, organisationId, organisation.referencePrefix);
  const id = newId("import");
  const counts = { ...plan.counts, faults: plan.faults.length };
  const omissions = omissionsOf(ctx, plan);
  const placed: PlacedChange[] = [
    ...(await inTurns(changesOf(plan, numbers.take))),
    ...(await questionChanges(ctx, plan.questions, source.name, wish.locale)),
  ];
  const change: AnyChange = {
    action: "import.create",
    noun: "import",
    id,
    // It stands first in the batch, and each attempt at the batch begins here.
    plan: () => {
      numbers.begin();
      const { layout, entities } = plan;
      return { file: source.name, sha256: source.sha256, layout, counts, entities };
    },
    also: (write) => {
      // A second commit of the same waiting file finds it gone.
      if (wish.uploadId) assertWaits(ctx, { organisationId, id: wish.uploadId });
      return [...besideImport(write, ctx, organisationId, wish), keepingOmissions(write, id, omissions)];
    },
  };
  const last = placed.at(-1)?.change;
  if (last) last.also = (write) => placeRows(write, id, placed);
  try {
    await mutate(ctx, organisationId, [change, ...placed.map((one) => one.change)]);
  } catch (cause) {
    // Somebody wrote between the plan and the batch.
    if (cause instanceof AppError && cause.code === "conflict") throw new AppError("import-outdated", { cause });
    throw cause;
  }
  return { id, counts };
}

/** The newest import that took in exactly this file and was not taken back. */
export function earlierImport(ctx: Context, organisationId: string, sha256: string): { id: string; at: number } | null {
  const row = ctx.db.read
    .select({ id: records.id, at: records.updatedAt })
    .from(records)
    .where(
      sql`${records.organisationId} = ${organisationId} and ${records.noun} = 'import'
        and json_extract(${records.state}, '$.sha256') = ${sha256} and json_extract(${records.state}, '$.undoneOn') is null`,
    )
    .orderBy(sql`${records.updatedAt} desc`)
    .limit(1)
    .get();
  return row ?? null;
}
