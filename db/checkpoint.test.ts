import { statSync } from "node:fs";
import * as threads from "node:worker_threads";
import { afterEach, expect, it, vi } from "vitest";
import { checkpointApart } from "./checkpoint";
import { testDatabase } from "./testing";

vi.mock("node:worker_threads", { spy: true });
afterEach(() => vi.mocked(threads.Worker).mockReset());

it("a log is moved into its database by a thread of its own, and a file that is not there is left alone", async () => {
  const { db, remove } = testDatabase();
  db.raw.pragma("wal_autocheckpoint=0");
  db.raw.prepare("insert into installation values ('large', ?)").run("x".repeat(2_000_000));
  const size = () => statSync(db.raw.name).size;
  expect(size()).toBeLessThan(2_000_000);
  await checkpointApart(db.raw.name);
  expect(size()).toBeGreaterThan(2_000_000);
  remove();
  await expect(checkpointApart(db.raw.name)).resolves.toBeUndefined();
});

it("a machine that has no thread to give leaves the log to the next one who commits", async () => {
  const { db, remove } = testDatabase();
  vi.mocked(threads.Worker).mockImplementation(function refused() {
    throw new Error("no thread left");
  });
  await expect(checkpointApart(db.raw.name)).resolves.toBeUndefined();
  remove();
});
