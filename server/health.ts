import { accessSync, constants, statfsSync } from "node:fs";
import { connectionFacts, type Db } from "@/db/client";
import { env } from "@/env";
import { database } from "./database";
import { log } from "./log";

export type Health = {
  ok: boolean;
  database: "writable" | "unwritable";
  synchronous: number | null;
  freeMegabytes: number | null;
};

/** Writes and takes back in one transaction, which leaves nothing open even when the database is locked or full. */
export function probeWriting(db: Db): void {
  const takenBack = new Error("taken back");
  const probe = db.raw.transaction(() => {
    db.raw.exec("insert into installation values ('health', '1') on conflict (key) do update set value = '1'");
    throw takenBack;
  });
  try {
    probe.immediate();
  } catch (cause) {
    if (cause !== takenBack) throw cause;
  }
}

/** The truth about this installation: a real write that is rolled back, the durability in force, and the room left. */
export async function healthOf(): Promise<Health> {
  try {
    const db = database();
    // A large batch is a real write already, and would be hurried by another one.
    if (!db.isWriting()) probeWriting(db);
    accessSync(env.dataFolder, constants.W_OK);
    const disk = statfsSync(env.dataFolder);
    const { synchronous } = connectionFacts(db);
    return {
      ok: synchronous === 2,
      database: "writable",
      synchronous,
      freeMegabytes: Math.floor((disk.bavail * disk.bsize) / 1_048_576),
    };
  } catch (cause) {
    log("error", "health check failed", { cause });
    return { ok: false, database: "unwritable", synchronous: null, freeMegabytes: null };
  }
}
