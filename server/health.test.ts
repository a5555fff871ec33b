import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { records } from "@/db/schema/records";
import { probeWriting } from "./health";
import { createRecord } from "./records/write";
import { testHouse } from "./testing";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
  house.db.raw.pragma("busy_timeout=50");
});
afterEach(() => house.remove());

it("tells of a database that somebody else has locked, and loses nothing that is saved afterwards", async () => {
  const other = new Database(path.join(house.folder, "thirty.sqlite"));
  other.exec("begin immediate");
  expect(() => probeWriting(house.db)).toThrow(/locked/);
  other.exec("rollback");
  await createRecord(house.as("dpo"), "party", { organisationId: "org_one", state: { name: "Kept Ltd" } });
  expect(other.prepare("select count(*) from records where label_en = 'Kept Ltd'").pluck().get()).toBe(1);
  other.close();
});

it("leaves nothing behind, and a batch refuses a transaction that somebody left open", async () => {
  probeWriting(house.db);
  expect(house.db.raw.prepare("select count(*) from installation where key = 'health'").pluck().get()).toBe(0);
  house.db.raw.exec("begin");
  await expect(house.db.batch((write) => [write.delete(records)])).rejects.toThrow(/left open/);
  house.db.raw.exec("rollback");
});
