import { createHash } from "node:crypto";
import { setImmediate as letOthersIn } from "node:timers/promises";
import { and, eq, inArray, lte, ne, notInArray, sql } from "drizzle-orm";
import type { Db, Statement, Writer } from "@/db/client";
import { findingDays, findingMarks, findingPeers, findings } from "@/db/schema/findings";
import { activities, activityFacets, records } from "@/db/schema/records";
import { clockOn } from "@/domain/findings/clock";
import { evaluate, type Finding } from "@/domain/findings/evaluate";
import type { Judgement, Standing } from "@/domain/findings/judgement";
import { SUBJECT_NOUNS, type SubjectNoun } from "@/domain/findings/rule";
import { RULES } from "@/domain/findings/rules/registry";
import { partnerKey, peerKeysOf } from "@/domain/findings/surroundings";
import { addDays } from "@/domain/reviews/days";
import { type Reader, readerOf } from "./surroundings";

/** Records looked at before other requests have their turn. */
const SLICE = 50;

type Mark = typeof findingMarks.$inferSelect & { noun: SubjectNoun };
type Row = typeof findings.$inferInsert;

/** The id of what people decided about one finding: there is one for each place of each rule. */
export function judgementId(subjectId: string, key: string): string {
  return `jdg_${createHash("sha256").update(`${subjectId}\n${key}`).digest("hex").slice(0, 32)}`;
}

/** Where a finding stands on a day, and the day on which that changes by itself. */
function standingOn(judgement: Judgement | undefined, today: string): { standing: Standing; changesOn: string | null } {
  const clock = clockOn(today);
  if (!judgement?.verdict) return { standing: "open", changesOn: null };
  const over = judgement.until !== null && clock.reached(addDays(judgement.until, 1));
  return { standing: over ? "open" : judgement.verdict, changesOn: clock.changesOn() };
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

/** What one record looks like to the rules on a day: the rows to keep, its peers, and when to look again. */
export type Looked = { rows: Row[]; keys: string[]; changesOn: string | null };

/** Looks at one record; undefined where it is no longer there. Writes nothing. */
export function lookAt(reader: Reader, noun: SubjectNoun, id: string, today: string): Looked | undefined {
  const entry = reader.find(noun, id);
  if (!entry) return undefined;
  // safe because the entry was found by its noun
  const subject = { noun, entry } as Parameters<typeof evaluate>[1];
  const found = evaluate(RULES, subject, { register: reader.around(id), law: reader.law, today });
  const departmentId = subject.noun === "activity" ? (subject.entry.state.departmentId ?? "") : "";
  const days: (string | null)[] = [found.changesOn];
  const rows = found.findings.map((finding): Row => {
    const judgement = reader.find("judgement", judgementId(id, finding.key))?.state;
    const { standing, changesOn } = standingOn(judgement, today);
    days.push(changesOn);
    return {
      ...rowOf(finding),
      recordId: id,
      organisationId: reader.organisationId,
      noun,
      departmentId,
      standing,
      assignedTo: judgement?.assignedTo ?? null,
      dueOn: judgement?.dueOn ?? null,
    };
  });
  const keys = subject.noun === "activity" ? peerKeysOf(subject.entry.state) : [];
  return { rows, keys, changesOn: earliest(days) };
}

function rowOf({
  rule,
  grade,
  key,
  field,
  rowId,
  part,
  about,
}: Finding): Pick<Row, "rule" | "grade" | "key" | "place"> {
  return { rule, grade, key, place: JSON.stringify({ field, rowId, part, about }) };
}

/** The holders of a key besides one record; two of them tell as much as all. */
function holdersOf(db: Db, organisationId: string, key: string, besides: string): string[] {
  const { recordId } = findingPeers;
  const held = and(eq(findingPeers.organisationId, organisationId), eq(findingPeers.key, key), ne(recordId, besides));
  return db.read
    .select({ recordId })
    .from(findingPeers)
    .where(held)
    .limit(2)
    .all()
    .map((row) => row.recordId);
}

/** Those who had nobody with this key and now have one, or the other way round. */
function touchedBy(write: Writer, db: Db, { organisationId, recordId }: Mark, key: string): Statement[] {
  const others = holdersOf(db, organisationId, key, recordId);
  if (others.length > 1) return [];
  const [only = ""] = others;
  return [
    write.raw(sql`insert into finding_marks
      select record_id, organisation_id, 1 from finding_peers
      where organisation_id = ${organisationId} and key = ${partnerKey(key)} and record_id <> ${recordId}
        and (${only} = '' or record_id = ${only})
      on conflict do update set stamp = stamp + 1`),
  ];
}

function peerStatements(write: Writer, db: Db, mark: Mark, keys: readonly string[]): Statement[] {
  const { recordId, organisationId } = mark;
  const before = db.read.select().from(findingPeers).where(eq(findingPeers.recordId, recordId)).all();
  const old = new Set(before.map(({ key }) => key));
  const came = keys.filter((key) => !old.has(key));
  const went = [...old].filter((key) => !keys.includes(key));
  if (came.length + went.length === 0) return [];
  return [
    ...[...came, ...went].flatMap((key) => touchedBy(write, db, mark, key)),
    write
      .delete(findingPeers)
      .where(and(eq(findingPeers.recordId, recordId), inArray(findingPeers.key, ["", ...went]))),
    ...(came.length > 0
      ? [write.insert(findingPeers).values(came.map((key) => ({ recordId, organisationId, key })))]
      : []),
  ];
}

/** What the list of activities counts and filters by: open findings, and the rules that they are of. */
function listStatements(write: Writer, { recordId, organisationId }: Mark, rows: readonly Row[]): Statement[] {
  const open = rows.filter(({ standing }) => standing === "open");
  const rules = [...new Set(open.map(({ rule }) => rule))];
  const ofThis = and(eq(activityFacets.activityId, recordId), eq(activityFacets.facet, "finding"));
  const values = rules.map((value) => ({ activityId: recordId, organisationId, facet: "finding", value }));
  return [
    write.update(activities).set({ findings: open.length }).where(eq(activities.id, recordId)),
    write.delete(activityFacets).where(and(ofThis, notInArray(activityFacets.value, ["", ...rules]))),
    ...(values.length > 0 ? [write.insert(activityFacets).values(values).onConflictDoNothing()] : []),
  ];
}

/** What of a finding is kept, as one text that tells whether two are the same. */
const textOf = (row: Row): string =>
  JSON.stringify([row.key, row.grade, row.standing, row.departmentId, row.place, row.assignedTo, row.dueOn]);

/** Whether everything that was found is kept already, as it mostly is of the neighbours of what changed. */
function isKept(db: Db, { recordId, noun }: Mark, rows: readonly Row[]): boolean {
  const before = db.read.select().from(findings).where(eq(findings.recordId, recordId)).all();
  const known = new Set(before.map(textOf));
  if (before.length !== rows.length || !rows.every((row) => known.has(textOf(row)))) return false;
  if (noun !== "activity") return true;
  const listed = db.read
    .select({ open: activities.findings })
    .from(activities)
    .where(eq(activities.id, recordId))
    .get();
  return listed?.open === rows.filter(({ standing }) => standing === "open").length;
}

function statementsFor(write: Writer, db: Db, mark: Mark, looked: Looked | undefined): Statement[] {
  const { recordId, organisationId, stamp } = mark;
  const { rows = [], keys = [], changesOn = null } = looked ?? {};
  const found = isKept(db, mark, rows)
    ? []
    : [
        write.delete(findings).where(eq(findings.recordId, recordId)),
        ...(rows.length > 0 ? [write.insert(findings).values(rows)] : []),
        ...(mark.noun === "activity" ? listStatements(write, mark, rows) : []),
      ];
  return [
    write.delete(findingMarks).where(and(eq(findingMarks.recordId, recordId), eq(findingMarks.stamp, stamp))),
    ...found,
    write.delete(findingDays).where(eq(findingDays.recordId, recordId)),
    ...(changesOn ? [write.insert(findingDays).values({ recordId, organisationId, changesOn })] : []),
    ...peerStatements(write, db, mark, keys),
  ];
}

function marksOf(db: Db, organisationId: string): Mark[] {
  return db.read
    .select({
      recordId: findingMarks.recordId,
      organisationId: findingMarks.organisationId,
      stamp: findingMarks.stamp,
      noun: sql<SubjectNoun>`${records.noun}`,
    })
    .from(findingMarks)
    .innerJoin(records, eq(records.id, findingMarks.recordId))
    .where(and(eq(findingMarks.organisationId, organisationId), inArray(records.noun, [...SUBJECT_NOUNS])))
    .limit(SLICE)
    .all();
}

/** Marks the records of which the calendar alone makes the findings others. */
async function markDue(db: Db, organisationId: string, today: string): Promise<void> {
  const due = and(eq(findingDays.organisationId, organisationId), lte(findingDays.changesOn, today));
  if (!db.read.select({ id: findingDays.recordId }).from(findingDays).where(due).limit(1).get()) return;
  await db.batch((write) => [
    write.raw(sql`insert into finding_marks select record_id, organisation_id, 1 from finding_days
      where organisation_id = ${organisationId} and changes_on <= ${today}
      on conflict do update set stamp = stamp + 1`),
    write.delete(findingDays).where(due),
  ]);
}

/**
 * Brings the kept findings of an organisation up to date; nothing is looked at whose surroundings did not change.
 * Every reader of kept findings calls this first, so that none of them is ever stale. `today` is ISO 8601.
 */
export async function keepFindings(db: Db, organisationId: string, today: string): Promise<void> {
  await markDue(db, organisationId, today);
  if (marksOf(db, organisationId).length === 0) return;
  for (let seen = 1; seen > 0; ) {
    seen = 0;
    // Read and written in one transaction: what is kept is never older than what it was read from.
    await db.batch((write) => {
      const marks = marksOf(db, organisationId);
      seen = marks.length;
      if (seen === 0) return [];
      const reader = readerOf(db, organisationId);
      // One after the other: what the next record may ask for about its peers has been written by then.
      for (const mark of marks) {
        const looked = lookAt(reader, mark.noun, mark.recordId, today);
        for (const statement of statementsFor(write, db, mark, looked)) statement.run();
      }
      return [];
    });
    if (seen === SLICE) await letOthersIn();
  }
}
