import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Db, openDatabase } from "./client";
import { migrate, readMigrations } from "./migrate";

const all = readMigrations(path.join(process.cwd(), "db/migrations"));
const TABLES = ["record_links", "activity_facets", "facet_counts", "finding_marks"];

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "thirty-test-"));
  db = openDatabase(path.join(folder, "thirty.sqlite"));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const insertRecord = (id: string, noun: string, state = "{}") =>
  db.raw
    .prepare(
      "insert into records (id, organisation_id, noun, revision, state, label_en, label_de, updated_at) values (?, 'org_a', ?, 1, ?, '', '', 0)",
    )
    .run(id, noun, state);
const rowsOf = (table: string) => db.raw.prepare(`select * from ${table} order by 1, 2, 3`).all();
const stampOf = (id: string) => db.raw.prepare("select stamp from finding_marks where record_id = ?").pluck().get(id);

function fill(): void {
  insertRecord("org_a", "organisation");
  insertRecord("pty_a", "party");
  insertRecord("act_a", "activity");
  db.raw.prepare("insert into record_links values ('act_a', 'pty_a', 'recipients')").run();
  for (const value of ["DE", "US"])
    db.raw.prepare("insert into activity_facets values ('act_a', 'org_a', 'country', ?)").run(value);
}

describe("keeping small tables in the order of their keys", () => {
  it("loses no link, no facet, no count and no mark of a register that stands already", () => {
    migrate(
      db,
      all.filter(({ name }) => name < "0011"),
    );
    fill();
    const before = TABLES.map(rowsOf);
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    migrate(db, all);
    expect(TABLES.map(rowsOf)).toEqual(before);
  });

  it("goes on counting facets, and takes links and facets away with their record", () => {
    migrate(db, all);
    fill();
    expect(rowsOf("facet_counts")).toHaveLength(2);
    db.raw.prepare("delete from activity_facets where value = 'US'").run();
    expect(rowsOf("facet_counts")).toEqual([{ organisation_id: "org_a", facet: "country", value: "DE", count: 1 }]);
    db.raw.prepare("delete from records where id = 'act_a'").run();
    expect(TABLES.slice(0, 3).flatMap(rowsOf)).toEqual([]);
    expect(stampOf("act_a")).toBeUndefined();
  });

  it("marks what a new person, a change of the law and a judgement touch, and nothing else", () => {
    migrate(db, all);
    fill();
    const stamps = () => ["org_a", "pty_a", "act_a"].map((id) => Number(stampOf(id)));
    const [organisation = 0, party = 0, activity = 0] = stamps();
    insertRecord("dep_a", "department");
    expect(stamps()).toEqual([organisation, party, activity]);
    insertRecord("per_a", "person");
    expect(stamps()).toEqual([organisation + 1, party + 1, activity + 1]);
    insertRecord("jud_a", "judgement", '{"subjectId":"act_a"}');
    expect(stamps()).toEqual([organisation + 1, party + 1, activity + 2]);
    insertRecord("law_a", "law");
    db.raw.prepare("delete from records where id = 'law_a'").run();
    expect(stamps()).toEqual([organisation + 3, party + 3, activity + 4]);
  });
});
