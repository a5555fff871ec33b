import { readFileSync, writeSync } from "node:fs";
import { type Db, openDatabase } from "@/db/client";
import type { Context } from "../context";
import { commitImport, previewImport } from "./preview";
import { readImportedFile } from "./read-file";
import { keepUpload } from "./uploads";

/** Written at once and not in turn, for nothing else may run before the end. */
const say = (word: string) => writeSync(1, `${word}\n`);

/** Stands still until it is killed; whoever forgot to do so waits no longer than a minute. */
function standStill(): void {
  say("standing");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
}

/** The database, whose next batch stops before one of its statements, with the write lock held; says how many there are. */
function stoppingAt(db: Db, statement: number): Db {
  return {
    ...db,
    batch: (build, between) =>
      db.batch(
        function* (write) {
          let count = 0;
          for (const one of build(write)) {
            if (count === statement) standStill();
            count += 1;
            yield one;
          }
          if (count === statement) standStill();
          say(`statements ${count}`);
        } as typeof build,
        between,
      ),
  };
}

/** What a server does between an upload and its commit, in a process that others may kill. */
const [, , database = "", input = "", organisationId = "", statement = "-1"] = process.argv;
const ctx: Context = { db: openDatabase(database), actor: { kind: "operator" }, now: Date.now };
const file = await readImportedFile(readFileSync(input), "register.csv");
const { id } = await keepUpload(ctx, organisationId, file, "ab".repeat(32));
say("previewing");
const { digest } = await previewImport(ctx, { organisationId, id, locale: "de", page: 1 });
say("committing");
const stopping = { ...ctx, db: stoppingAt(ctx.db, Number(statement)) };
await commitImport(stopping, { organisationId, id, locale: "de", digest });
say("done");
ctx.db.close();
