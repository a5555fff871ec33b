import { unlink } from "node:fs/promises";
import path from "node:path";
import { openDatabase } from "@/db/client";
import { paths } from "@/lib/paths";
import { type App, withApp } from "./app-server";
import { type Bench, type Figure, milliseconds, ratio } from "./figure";
import { median, percentile, timed } from "./measure";
import { houseOf, type TemporaryHouse } from "./temporary-house";

const WARM_UP = 15;
const ROUNDS = 80;
const ACTIVITY = "act_unsuccessful-applicants";

/** One row committed as durably as a change of the register, through the same driver on the same disk. */
async function bareCommit(folder: string): Promise<{ run(): void; close(): Promise<void> }> {
  const file = path.join(folder, "bare.sqlite");
  const db = openDatabase(file);
  db.raw.exec("create table bare (id integer primary key, text text)");
  const insert = db.raw.prepare("insert into bare (text) values (?)");
  return {
    run: () => {
      insert.run("x".repeat(10_000));
    },
    close: async () => {
      db.close();
      for (const suffix of ["", "-wal", "-shm"]) await unlink(file + suffix).catch(() => undefined);
    },
  };
}

function saver(app: App): () => Promise<void> {
  let revision = 0;
  return async () => {
    const description = { answer: "given", value: { en: `Saved at revision ${revision}` }, evidence: [] };
    const input = { id: ACTIVITY, revision: revision || 1, changes: { description } };
    const made = await app.call("activities.update", input);
    // safe because the procedure answers with what was committed
    revision = (made as { revision: number }).revision;
  };
}

async function measure(app: App, { folder }: TemporaryHouse): Promise<Figure[]> {
  const bare = await bareCommit(folder);
  const save = saver(app);
  // A signed-in call that reads next to nothing: what every request to a procedure costs.
  const empty = () => app.get(`${paths.api.trpc()}/organisations.list`);
  const times: Record<"save" | "commit" | "empty", number[]> = { save: [], commit: [], empty: [] };
  try {
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const one = { save: await timed(save), commit: await timed(bare.run), empty: await timed(empty) };
      if (round < WARM_UP) continue;
      times.save.push(one.save);
      times.commit.push(one.commit);
      times.empty.push(one.empty);
    }
  } finally {
    await bare.close();
  }
  const floors = times.commit.map((commit, round) => commit + (times.empty[round] ?? 0));
  const parts = `commit ${milliseconds(median(times.commit))} + request ${milliseconds(median(times.empty))}`;
  return [
    { ...ratio("saving one field, p50", median(times.save), median(floors), 2), note: parts },
    ratio("saving one field, p95", percentile(times.save, 0.95), percentile(floors, 0.95)),
  ];
}

/** Saving over HTTP, with session, permission, schema, ledger and search, against a bare commit and an empty request. */
export const saveField: Bench = {
  name: "save-field",
  run: async () => {
    const house = await houseOf(10_000);
    return withApp(house.folder, (app) => measure(app, house));
  },
};
