import { accessSync, constants, statfsSync } from "node:fs";
import { connectionFacts } from "@/db/client";
import { env } from "@/env";
import { database } from "./database";
import { log } from "./log";

export type Health = {
  ok: boolean;
  database: "writable" | "unwritable";
  synchronous: number | null;
  freeMegabytes: number | null;
};

/** The truth about this installation: a real write that is rolled back, the durability in force, and the room left. */
export async function healthOf(): Promise<Health> {
  try {
    const db = database();
    db.raw.exec(
      "savepoint health; insert into installation values ('health', '1') on conflict (key) do update set value = '1'; rollback to health; release health",
    );
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
