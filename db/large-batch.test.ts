import { renameSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Db, openDatabase, type Statement, type Writer } from "./client";
import { testDatabase } from "./testing";

let { db, remove }: ReturnType<typeof testDatabase> = testDatabase();
remove();
beforeEach(() => {
  ({ db, remove } = testDatabase());
});
afterEach(() => remove());

const keep = (write: Writer, key: string): Statement => write.raw(sql`insert into installation values (${key}, '')`);
const kept = (from: Db = db) =>
  from.read.all<{ key: string }>(sql`select key from installation order by key`).map(({ key }) => key);

const names = Array.from({ length: 40 }, (_, row) => `row ${String(row).padStart(2, "0")}`);

/** Takes a slice of time for each row, so that everything else has its turn in between. */
function* slowly(write: Writer): Generator<Statement> {
  for (const name of names) {
    for (const until = performance.now() + 9; performance.now() < until; );
    yield keep(write, name);
  }
}

const nothing = () => undefined;
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("a large batch", () => {
  it("is there as a whole or not at all for whoever reads meanwhile, and nobody waits for it in order to read", async () => {
    const seen = new Set<number>();
    let over = false;
    const written = db.batch(slowly, nothing).finally(() => {
      over = true;
    });
    for (let turns = 0; !over; turns += 1) {
      seen.add(kept().length);
      await turn();
      if (turns === 3) expect(db.isWriting()).toBe(true);
    }
    await written;
    expect([...seen]).toEqual([0]);
    expect(kept()).toEqual(names);
    expect(db.isWriting()).toBe(false);
  });

  it("lets whoever writes after it wait, in the order in which they came", async () => {
    const order: string[] = [];
    const heard = (name: string) => () => void order.push(name);
    await Promise.all([
      db.batch(slowly, nothing).then(heard("large")),
      db.batch((write) => [keep(write, "second")]).then(heard("second")),
      db.batch(() => [], nothing).then(heard("third")),
      db.batch((write) => [keep(write, "fourth")]).then(heard("fourth")),
    ]);
    expect(order).toEqual(["large", "second", "third", "fourth"]);
    expect(kept()).toEqual(["fourth", ...names, "second"].sort());
  });

  it("waits for those that came before it, and whoever cannot wait stands still while none of them waits for the lock", async () => {
    const ended: string[] = [];
    const large = (name: string) => {
      const build = function* (write: Writer): Generator<Statement> {
        for (const row of names.slice(0, 20)) {
          for (const until = performance.now() + 9; performance.now() < until; );
          yield keep(write, `${name} ${row}`);
        }
      };
      return db.batch(build, nothing).then(() => void ended.push(name));
    };
    const first = large("first");
    const all = Promise.all([first, large("second"), large("third")]);
    await first;
    await turn();
    expect([ended, db.isWriting()]).toEqual([["first"], true]);
    const before = performance.now();
    db.raw.exec("insert into installation values ('z', '')");
    expect(performance.now() - before).toBeLessThan(2_000);
    await all;
    expect(ended).toEqual(["first", "second", "third"]);
    expect(kept()).toHaveLength(3 * 20 + 1);
  });

  it("can be finished from the moment in which it holds the lock", async () => {
    const written = db.batch(slowly, nothing);
    // Nothing else has had its turn since.
    db.raw.exec("insert into installation values ('z', '')");
    expect(kept()).toEqual([...names, "z"]);
    await written;
  });

  it("hears while it waits for another one that nobody wants it any more, and others keep their places", async () => {
    const left = new AbortController();
    const order: string[] = [];
    const first = db.batch(slowly, nothing).then(() => void order.push("first"));
    const second = db.batch(slowly, nothing, left.signal).catch((cause) => void order.push(cause));
    const third = db.batch((write) => [keep(write, "third")]).then(() => void order.push("third"));
    await turn();
    left.abort("left");
    await second;
    expect([order, db.isWriting()]).toEqual([["left"], true]);
    await Promise.all([first, third]);
    expect(order).toEqual(["left", "first", "third"]);
  });

  it("leaves the log to be moved as always, although it could not even be begun", async () => {
    const folder = path.dirname(db.raw.name);
    renameSync(folder, `${folder}-gone`);
    await expect(db.batch(slowly, nothing)).rejects.toThrow();
    renameSync(`${folder}-gone`, folder);
    expect([db.isWriting(), db.raw.pragma("wal_autocheckpoint", { simple: true })]).toEqual([false, 1_000]);
    await db.batch(slowly, nothing);
    expect(kept()).toEqual(names);
  });

  it("is written to its end at once where somebody writes who cannot wait, by whichever door of the driver", async () => {
    const doors: Record<string, () => unknown> = {
      run: () => db.raw.prepare("insert into installation values ('z', '')").run(),
      get: () => db.raw.prepare("insert into installation values ('z', '') returning key").get(),
      all: () => db.raw.prepare("insert into installation values ('z', '') returning key").raw().all(),
      exec: () => db.raw.exec("insert into installation values ('z', '')"),
      transaction: () => db.raw.transaction(() => db.raw.exec("insert into installation values ('z', '')"))(),
      immediate: () => db.raw.transaction(() => db.raw.exec("insert into installation values ('z', '')")).immediate(),
      orm: () => db.orm.run(sql`insert into installation values ('z', '')`),
    };
    for (const [name, write] of Object.entries(doors)) {
      db.raw.exec("delete from installation");
      const written = db.batch(slowly, nothing);
      await turn();
      expect(kept(), name).toEqual([]);
      const before = performance.now();
      write();
      expect(performance.now() - before, name).toBeLessThan(3_000);
      expect(kept(), name).toEqual([...names, "z"]);
      await written;
    }
  });

  it("leaves nothing where it breaks, and hands on why; the next one is written", async () => {
    const breaking = function* (write: Writer): Generator<Statement> {
      yield* slowly(write);
      throw new Error("the power went");
    };
    await expect(db.batch(breaking, nothing)).rejects.toThrow("the power went");
    const double = (write: Writer) => [keep(write, "a"), keep(write, "a")];
    await expect(db.batch(double, nothing)).rejects.toThrow(/insert into installation/);
    const unwilling = () => {
      throw new Error("refused at the beginning");
    };
    await expect(db.batch(unwilling, nothing)).rejects.toThrow("refused at the beginning");
    expect(kept()).toEqual([]);
    await db.batch(slowly, nothing);
    await db.batch((write) => [keep(write, "small")]);
    expect(kept()).toEqual([...names, "small"]);
  });

  it("that breaks while somebody hurries it breaks for the one who gave it, and not for the one in a hurry", async () => {
    const breaking = function* (write: Writer): Generator<Statement> {
      yield* slowly(write);
      throw new Error("the power went");
    };
    const written = db.batch(breaking, nothing);
    await turn();
    db.raw.exec("insert into installation values ('z', '')");
    await expect(written).rejects.toThrow("the power went");
    expect(kept()).toEqual(["z"]);
  });

  it("is undone where it is refused between two slices", async () => {
    let slices = 0;
    const between = () => {
      slices += 1;
      if (slices === 3) throw new Error("nobody wants it any more");
    };
    await expect(db.batch(slowly, between)).rejects.toThrow("nobody wants it any more");
    expect(kept()).toEqual([]);
    await db.batch((write) => [keep(write, "small")]);
    expect(kept()).toEqual(["small"]);
  });

  it("is whole where the database is closed meanwhile", async () => {
    const written = db.batch(slowly, nothing);
    await turn();
    db.close();
    await written;
    const again = openDatabase(db.raw.name);
    expect(kept(again)).toEqual(names);
    again.close();
  });

  it("waits for the lock of another process without holding up anybody here, and for some seconds at most", async () => {
    const other = openDatabase(db.raw.name);
    other.raw.exec("begin immediate");
    let turns = 0;
    let over = false;
    const both = Promise.all([db.batch(slowly, nothing), db.batch((write) => [keep(write, "small")])]).finally(() => {
      over = true;
    });
    while (!over && turns < 500) {
      await turn();
      turns += 1;
    }
    expect(turns).toBe(500);
    other.raw.exec("rollback");
    await both;
    expect(kept()).toEqual([...names, "small"]);
    other.raw.exec("begin immediate");
    await expect(db.batch((write) => [keep(write, "late")])).rejects.toMatchObject({ code: "SQLITE_BUSY" });
    other.close();
  }, 20_000);

  it("is written in one piece into a database in memory, which nobody shares", async () => {
    const memory = openDatabase(":memory:");
    memory.raw.exec("create table installation (key text primary key, value text)");
    await memory.batch(slowly, nothing);
    expect(kept(memory)).toEqual(names);
    memory.close();
  });
});
