import path from "node:path";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectionFacts } from "./client";
import { migrate, NewerDatabase, readMigrations } from "./migrate";
import * as schema from "./schema/all";
import { testDatabase } from "./testing";

const known = () => readMigrations(path.join(process.cwd(), "db/migrations"));
const tables: SQLiteTable[] = Object.values(schema);

let house: ReturnType<typeof testDatabase>;
beforeEach(() => {
  house = testDatabase();
});
afterEach(() => house.remove());

describe("migrations", () => {
  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    "make the table %s as the code describes it",
    (name, table) => {
      // safe because table_info answers rows of this shape
      const actual = house.db.raw.pragma(`table_info(${name})`) as { name: string; notnull: number; pk: number }[];
      const columns = getTableConfig(table).columns;
      expect(actual.map((column) => column.name).sort()).toEqual(columns.map((column) => column.name).sort());
      const required = columns.filter((column) => column.notNull && !column.primary).map((column) => column.name);
      expect(actual.filter((column) => column.notnull && !column.pk).map((column) => column.name)).toEqual(
        expect.arrayContaining(required.filter((column) => !actual.find((one) => one.name === column)?.pk)),
      );
    },
  );

  it("do nothing on a database that has them all", () => {
    expect(migrate(house.db, known())).toEqual([]);
  });

  it("keep every child row when a parent table is rebuilt", () => {
    const statements = (text: string) => ({ name: "9001-a.sql", statements: text, digest: "x" });
    house.db.raw.exec(
      "create table parent (id integer primary key); create table child (id integer primary key, parent integer references parent on delete cascade)",
    );
    house.db.raw.exec("insert into parent values (1); insert into child select value, 1 from json_each('[1,2,3]')");
    const rebuild =
      "create table parent_new (id integer primary key, name text); insert into parent_new select id, '' from parent; drop table parent; alter table parent_new rename to parent;";
    migrate(house.db, [...known(), statements(rebuild)]);
    expect(house.db.raw.prepare("select count(*) from child").pluck().get()).toBe(3);
    expect(connectionFacts(house.db).foreignKeys).toBe(1);
  });

  it("leave the database as it was when one of them breaks a foreign key", () => {
    house.db.raw.exec(
      "create table parent (id integer primary key); create table child (parent integer references parent)",
    );
    house.db.raw.exec("insert into parent values (1); insert into child values (1)");
    const breaking = { name: "9001-a.sql", statements: "delete from parent", digest: "x" };
    expect(() => migrate(house.db, [...known(), breaking])).toThrow(/foreign keys/);
    expect(house.db.raw.prepare("select count(*) from parent").pluck().get()).toBe(1);
    expect(migrate(house.db, known())).toEqual([]);
  });

  it("refuse a database that a newer version made", () => {
    const future = { name: "9999-future.sql", statements: "select 1", digest: "x" };
    migrate(house.db, [...known(), future]);
    expect(() => migrate(house.db, known())).toThrow(NewerDatabase);
  });

  it("leave a connection that keeps an acknowledged commit: WAL, FULL, foreign keys on", () => {
    expect(connectionFacts(house.db)).toEqual({ journalMode: "wal", synchronous: 2, foreignKeys: 1 });
  });
});
