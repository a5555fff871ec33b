import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { findings } from "@/db/schema/findings";
import { ledgerEntries } from "@/db/schema/ledger";
import { SCHEMA_VERSION } from "@/domain/snapshot";
import type { Context } from "../context";
import { getDashboard } from "../dashboard/get";
import { keepFindings, lookAt } from "../findings/keep";
import { readerOf } from "../findings/surroundings";
import { dayOf } from "../ledger/day";
import { entryHash } from "../ledger/entry";
import { randomFrom } from "./random";

/** How many copies are looked at again, to see that what was copied is what the rules find. */
const LOOKED_AT = 300;

/**
 * One copy of every first activity with all that is kept of it: the name is another, so that nothing that a rule reads
 * differs, and what was found of the pattern is what would be found of the copy. The search index is left out.
 */
const COPY: readonly string[] = [
  `insert into records (id, organisation_id, noun, revision, state, label_en, label_de, updated_at)
    select r.id || @tail, r.organisation_id, r.noun, r.revision,
      json_set(r.state, '$.reference', printf('VVT-%04d', @offset + substr(a.reference, 5)),
        '$.name.en', a.name_en || @suffix, '$.name.de', a.name_de || @suffix),
      r.label_en || @suffix, r.label_de || @suffix, r.updated_at
    from activities a join records r on r.id = a.id where a.id in (select id from bench_patterns)`,
  `insert into activities select id || @tail, organisation_id, printf('VVT-%04d', @offset + substr(reference, 5)),
      name_en || @suffix, name_de || @suffix, status, department_id, findings, updated_at, review_due_on, review_interval
    from activities where id in (select id from bench_patterns)`,
  `insert into activity_facets select activity_id || @tail, organisation_id, facet, value
    from activity_facets where activity_id in (select id from bench_patterns)`,
  `insert into record_links select from_id || @tail, to_id, field
    from record_links where from_id in (select id from bench_patterns)`,
  `insert into finding_days select record_id || @tail, organisation_id, changes_on
    from finding_days where record_id in (select id from bench_patterns)`,
  `insert into finding_peers select record_id || @tail, organisation_id,
      case when key like 'name:%' then key || @suffix else key end
    from finding_peers where record_id in (select id from bench_patterns)`,
  `insert into findings (record_id, organisation_id, noun, department_id, key, rule, grade, standing, place)
    select record_id || @tail, organisation_id, noun, department_id, key, rule, grade, standing, place
    from findings where record_id in (select id from bench_patterns)`,
  `delete from finding_marks where record_id in (select id || @tail from bench_patterns)`,
];

/** Writes the first entry of every copy behind the end of the history. */
function extendHistory(db: Db, organisationId: string, tail: string, at: number): void {
  const last = db.raw
    .prepare("select sequence, hash from ledger_entries where organisation_id = ? order by sequence desc limit 1")
    .raw()
    .get(organisationId);
  const [before, hash] = Array.isArray(last) ? last : [0, ""];
  let [sequence, previousHash] = [Number(before), String(hash)];
  const states = db.raw
    .prepare("select id || ?, (select state from records where id = bench_patterns.id || ?) from bench_patterns")
    .raw();
  const insert = db.orm.insert(ledgerEntries);
  for (const row of states.all(tail, tail)) {
    const [subjectId, state] = Array.isArray(row) ? row.map(String) : [];
    sequence += 1;
    const open = {
      organisationId,
      sequence,
      at,
      actor: "operator",
      action: "activity.create" as const,
      noun: "activity" as const,
      subjectId: subjectId ?? "",
      revision: 1,
      schemaVersion: SCHEMA_VERSION,
      state: state ?? "",
      previousHash,
    };
    const entry = { ...open, hash: entryHash(open) };
    previousHash = entry.hash;
    insert.values(entry).run();
  }
}

/** Looks at some copies as if nothing were kept, and throws where something else would be found. */
function assertFound(ctx: Context, organisationId: string, copies: readonly string[]): void {
  const reader = readerOf(ctx.db, organisationId);
  const random = randomFrom(7);
  for (let index = 0; index < LOOKED_AT; index += 1) {
    const id = random.pick(copies);
    const kept = ctx.db.read
      .select({ key: findings.key, standing: findings.standing })
      .from(findings)
      .where(eq(findings.recordId, id))
      .orderBy(asc(findings.key))
      .all();
    const found = lookAt(reader, "activity", id, dayOf(ctx.now()))?.rows ?? [];
    const again = found.map(({ key, standing }) => ({ key, standing })).sort((a, b) => (a.key < b.key ? -1 : 1));
    if (JSON.stringify(kept) !== JSON.stringify(again)) throw new Error(`what is kept of ${id} is not what is found`);
  }
}

/**
 * Makes of a register one of so many times as many activities, in a small part of the time that saving them one by one
 * would take: its activities are copied with what is kept of them. What rules find of what they share is found anew.
 */
export async function multiply(ctx: Context, organisationId: string, times: number): Promise<void> {
  const { db } = ctx;
  // Asked once, everything that is kept is there to be copied.
  const { total } = await getDashboard(ctx, { organisationId });
  db.raw.exec("create temp table bench_patterns as select id from activities");
  db.raw.pragma("synchronous=OFF");
  const copies: string[] = [];
  for (let number = 1; number < times; number += 1) {
    const values = { tail: `-c${number}`, suffix: ` ${number}`, offset: number * total };
    db.raw.transaction(() => {
      for (const sql of COPY) {
        const statement = db.raw.prepare(sql);
        const named = Object.entries(values).filter(([name]) => sql.includes(`@${name}`));
        statement.run(Object.fromEntries(named));
      }
      extendHistory(db, organisationId, values.tail, ctx.now());
    })();
    copies.push(...db.raw.prepare("select id || ? from bench_patterns").pluck().all(values.tail).map(String));
  }
  db.raw.exec("drop table bench_patterns; analyze");
  db.raw.pragma("synchronous=FULL");
  await keepFindings(db, organisationId, dayOf(ctx.now()));
  assertFound(ctx, organisationId, copies);
}
