import { createHash } from "node:crypto";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { MOST_BOUND } from "@/db/client";
import { inTurns, letOthersIn, paced } from "@/db/pace";
import { activities, records } from "@/db/schema/records";
import { isContentField } from "@/domain/activities/activity";
import { cutText } from "@/domain/cut-text";
import type { CellPlace } from "@/domain/grids/grid";
import { nounOfId } from "@/domain/ids";
import type { EntityOrigin, KnownEntity } from "@/domain/imports/entities";
import type { ImportDraft, ImportFault, OpenText } from "@/domain/imports/import-draft";
import { type Assign, type KnownRegister, type Match, matchInSteps, placeKey } from "@/domain/imports/matching";
import {
  activityOf,
  countsOf,
  type ImportCounts,
  type PlannedRecord,
  planRecord,
  type StandingRecord,
  withoutDanglingInSteps,
} from "@/domain/imports/plan";
import { linksOf } from "@/domain/links";
import type { Steps } from "@/domain/steps";
import { LINE_LIMIT, TEXT_LIMIT } from "@/domain/text-limits";
import { referencesEverGiven } from "../activities/references";
import type { Context } from "../context";
import { judgementId } from "../findings/keep";
import { lawRecordId } from "../findings/law";
import { newId } from "../ids";
import { loadedFrom, loadIdentities, loadRecord } from "../records/load";
import { REFERRED } from "../records/named";
import { settleEntities } from "./entities";

/** Records planned in one go, over what stands at that moment. */
const SLICE = 20;

/** A text that was not understood, and the activity at which its owner is asked about it. */
export type ImportQuestion = { activityId: string; field: string | null; text: string; place: CellPlace };

/** What a draft would do to a register, and a digest over everything in it that a person decided about. */
export type ImportPlan = {
  layout: ImportDraft["layout"];
  records: PlannedRecord[];
  questions: readonly ImportQuestion[];
  /** What is not taken over, and what nobody can be asked about. */
  faults: readonly ImportFault[];
  counts: ImportCounts & { open: number };
  /** What the legal entities of the file are here. */
  entities: readonly EntityOrigin[];
  digest: string;
};

/** Activities that came in with exactly this file, by the cells in which they stand there. */
function placedBefore(ctx: Context, organisationId: string, sha256: string): Map<string, string> {
  const rows = ctx.db.read.all<{ id: string; sheet: string; cell: string }>(sql`
    select place.record_id as id, place.sheet, place.cell from import_places as place
      join records as import on import.id = place.import_id
      where import.organisation_id = ${organisationId} and json_extract(import.state, '$.sha256') = ${sha256}
      order by import.number`);
  return new Map(rows.filter(({ id }) => nounOfId(id) === "activity").map(({ id, ...place }) => [placeKey(place), id]));
}

function knownRegister(ctx: Context, organisationId: string, sha256: string | undefined): KnownRegister {
  const rows = ctx.db.read
    .select({
      ...REFERRED,
      departmentId: activities.departmentId,
    })
    .from(records)
    .leftJoin(activities, eq(activities.id, records.id))
    .where(and(eq(records.organisationId, organisationId), ne(records.noun, "thread")))
    .orderBy(records.number)
    .all();
  const origins = ctx.db.read.all<{ key: string; id: string }>(sql`
    select place.key, place.record_id as id from import_places as place
      join records as import on import.id = place.import_id
      where import.organisation_id = ${organisationId} and json_extract(import.state, '$.layout') = 'thirty'`);
  return {
    organisationId,
    records: rows.map(({ id, noun, en, de, reference, departmentId }) => ({
      id,
      noun,
      names: en === de ? [en] : [en, de],
      reference: reference ?? undefined,
      departmentId,
    })),
    origins: new Map(origins.map(({ key, id }) => [key, id])),
    placed: sha256 === undefined ? new Map() : placedBefore(ctx, organisationId, sha256),
  };
}

const assignIn =
  (organisationId: string): Assign =>
  (noun, state) => {
    if (noun === "judgement") return judgementId(String(state.subjectId), String(state.key));
    if (noun === "law") return lawRecordId(organisationId, String(state.id));
    return newId(noun);
  };

/** The records of the register that a slice of a draft is about. */
async function standingRecords(ctx: Context, organisationId: string, ids: readonly string[]) {
  const rows = ctx.db.read
    .select()
    .from(records)
    // The id of a judgement follows from its subject: of somebody else's record it would be somebody else's judgement.
    .where(and(eq(records.organisationId, organisationId), inArray(records.id, [...ids])))
    .all();
  const loaded = rows.map((row) => loadedFrom(row.noun, row));
  const commitments = loaded.flatMap(({ state }) => ("identity" in state ? [state.identity] : []));
  const identities = await loadIdentities(ctx.db, organisationId, commitments);
  return new Map(
    loaded.map(({ id, revision, state }): [string, StandingRecord] => [
      id,
      { revision, state, ...("identity" in state && { identity: identities[state.identity] }) },
    ]),
  );
}

/** What counts as nothing yet: an organisation that has named itself and those who work with it. */
const BEGINNING: readonly string[] = ["organisation", "department", "person", "import"];

const isBeginning = ({ records: all }: KnownRegister): boolean => all.every(({ noun }) => BEGINNING.includes(noun));

async function planRecords(
  ctx: Context,
  draft: ImportDraft,
  known: KnownRegister,
  matches: ReadonlyMap<string, Match>,
  standingEntities: readonly KnownEntity[],
): Promise<PlannedRecord[]> {
  const { organisationId } = known;
  const taken = new Set(referencesEverGiven(ctx.db, organisationId));
  const around = {
    layout: draft.layout,
    ids: new Map([...matches].map(([key, { id }]) => [key, id])),
    isEmpty: isBeginning(known),
    claim: (reference: string) => !taken.has(reference) && Boolean(taken.add(reference)),
  };
  const planned: PlannedRecord[] = [];
  const written = new Set<string>();
  const othersFirst = paced();
  for (let start = 0; start < draft.records.length; start += SLICE) {
    await othersFirst();
    const slice = draft.records.slice(start, start + SLICE);
    const found = slice.flatMap(({ key }) => matches.get(key)?.id ?? []);
    const standing = await standingRecords(ctx, organisationId, found);
    for (const record of slice) {
      const match = matches.get(record.key);
      // The second spelling of a name in one file is the record of the first.
      if (!match || written.has(match.id)) continue;
      written.add(match.id);
      planned.push(planRecord(record, match, standing.get(match.id), around));
    }
  }
  const ids = new Set(known.records.map(({ id }) => id));
  const becoming = planned.find(({ noun, outcome }) => noun === "organisation" && outcome !== "refused")?.after;
  const entities = becoming && "legalEntities" in becoming ? becoming.legalEntities : standingEntities;
  return inTurns(withoutDanglingInSteps(planned, (id) => ids.has(id), new Set(entities.map(({ id }) => id))));
}

/** A question holds one message; of a longer text its beginning, for the cell is named. */
const LONGEST_QUOTATION = LINE_LIMIT * 6;

/** What a question quotes of a text. */
export const quotationOf = (text: string): string => cutText(text.trim(), LONGEST_QUOTATION).trim();

/** Whether somebody was asked about exactly this text, in whichever language. */
const isQuotedIn = (asked: string, text: string): boolean =>
  ["“", "„"].some((mark) => asked.includes(`${mark}${quotationOf(text)}${mark === "„" ? "“" : "”"}`));

/** Texts that somebody is asked about already, by activity: whoever imports a file again asks nothing twice. */
function askedBefore(ctx: Context, activityIds: readonly string[]): Map<string, string> {
  const asked = new Map<string, string>();
  for (let start = 0; start < activityIds.length; start += MOST_BOUND) {
    const slice = JSON.stringify(activityIds.slice(start, start + MOST_BOUND));
    const rows = ctx.db.read.all<{ activityId: string; text: string }>(sql`
      select link.to_id as activityId, json_extract(thread.state, '$.messages[0].text') as text
        from record_links as link join records as thread on thread.id = link.from_id and thread.noun = 'thread'
        where link.to_id in (select value from json_each(${slice}))`);
    for (const { activityId, text } of rows) asked.set(activityId, `${asked.get(activityId) ?? ""}\n${text}`);
  }
  return asked;
}

type Asked = { questions: ImportQuestion[]; unasked: readonly OpenText[] };

/** Every text that was not understood, at its own activity, at one that names its record, or at the first of the file. */
function* questionsOf(ctx: Context, draft: ImportDraft, planned: readonly PlannedRecord[]): Steps<Asked> {
  if (draft.openTexts.length === 0) return { questions: [], unasked: [] };
  const going = planned.filter((one) => activityOf(one) && one.outcome !== "refused");
  const [first] = going;
  if (!first) return { questions: [], unasked: draft.openTexts };
  const byKey = new Map(planned.map((one) => [one.key, one]));
  const naming = new Map<string, string>();
  for (const one of going) {
    yield;
    for (const { id } of linksOf(activityOf(one) ?? {})) if (!naming.has(id)) naming.set(id, one.id);
  }
  const goingIds = new Set(going.map(({ id }) => id));
  const asked = askedBefore(ctx, [...goingIds]);
  const questions = draft.openTexts.flatMap(({ key, field, text, place }): ImportQuestion[] => {
    const record = byKey.get(key);
    const isOwn = record !== undefined && goingIds.has(record.id);
    const activityId = isOwn ? record.id : (naming.get(record?.id ?? "") ?? first.id);
    if (isQuotedIn(asked.get(activityId) ?? "", text)) return [];
    return [{ activityId, field: isOwn && isContentField(field) ? field : null, text, place }];
  });
  return { questions, unasked: [] };
}

/** A text that nobody can be asked about is told with its cell, before anybody decides. */
const faultOf = ({ text, place }: OpenText): ImportFault => ({
  place,
  code: "not-asked",
  params: { text: cutText(text.trim(), TEXT_LIMIT) },
});

/**
 * Everything that has to be as it was when a person said yes: what the file is read as, since somebody may say anew what
 * its columns are about, and the register that it meets. New ids are drawn anew each time.
 */
async function digestOf(said: ImportDraft, planned: readonly PlannedRecord[], questions: number): Promise<string> {
  const hash = createHash("sha256");
  const othersFirst = paced();
  for (let start = 0; start < said.records.length; start += SLICE) {
    await othersFirst();
    hash.update(`${JSON.stringify(said.records.slice(start, start + SLICE))}\n`);
  }
  hash.update(`${JSON.stringify([said.layout, said.openTexts])}\n`);
  for (const { key, outcome, id, revision, refusal } of planned)
    hash.update(`${JSON.stringify([key, outcome, revision > 0 ? id : "", revision, refusal?.reason ?? ""])}\n`);
  return hash.update(String(questions)).digest("hex");
}

/**
 * Compares a draft with the register; nothing is written. Whoever calls has checked that the actor may import. `sha256` is
 * that of the file, by which it is known again.
 */
export async function planImport(
  ctx: Context,
  organisationId: string,
  said: ImportDraft,
  sha256?: string,
): Promise<ImportPlan> {
  const known = knownRegister(ctx, organisationId, sha256);
  const { legalEntities } = (await loadRecord(ctx.db, "organisation", organisationId)).state;
  const met = { organisationId, isBeginning: isBeginning(known), legalEntities };
  const { draft, entities } = settleEntities(ctx, said, met);
  await letOthersIn();
  const matches = await inTurns(matchInSteps(draft, known, assignIn(organisationId)));
  await letOthersIn();
  const planned = await planRecords(ctx, draft, known, matches, legalEntities);
  const { questions, unasked } = await inTurns(questionsOf(ctx, draft, planned));
  return {
    layout: draft.layout,
    records: planned,
    questions,
    faults: [...draft.faults, ...unasked.map(faultOf)],
    counts: { ...countsOf(planned), open: questions.length },
    entities,
    digest: await digestOf(said, planned, questions.length),
  };
}

/** Whether a plan would write anything at all. */
export const writesNothing = ({ counts }: ImportPlan): boolean => counts.create + counts.change + counts.open === 0;
