import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@/db/client";
import { migrate, readMigrations } from "@/db/migrate";
import { createAccount } from "../auth/accounts";
import type { Context } from "../context";
import { migrationsFolder } from "../database";
import { commitTo, mutate } from "../mutate";
import { parseIdentity } from "../people/write";
import { loadDataset } from "./dataset";
import { multiply } from "./multiply";

export type TemporaryHouse = { folder: string; ctx: Context; organisationId: string; remove(): void };

/** Who signs in where a bench goes over HTTP; the account lives as long as its temporary folder. */
export const VISITOR = { email: "bench@thirty.example", password: "seventeen-quiet-lanterns" };

/** A data folder of its own with a register of this many activities, and somebody who may do everything in it. */
async function build(activities: number, times: number): Promise<TemporaryHouse> {
  const folder = await mkdtemp(path.join(tmpdir(), "thirty-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Whoever stops a run half-way leaves hundreds of megabytes behind otherwise.
  process.once("exit", remove);
  try {
    const db = openDatabase(path.join(folder, "thirty.sqlite"));
    migrate(db, readMigrations(migrationsFolder()));
    const ctx: Context = { db, actor: { kind: "operator" }, now: Date.now };
    const organisationId = await loadDataset(ctx, activities);
    const userId = await createAccount(db, { name: "Visitor", ...VISITOR });
    const words = parseIdentity({ name: "Visitor", email: VISITOR.email });
    const { identity, salt } = commitTo(words);
    await mutate(ctx, organisationId, [
      {
        action: "person.create",
        noun: "person",
        id: "per_bench-visitor",
        identity: { words, salt },
        plan: () => ({ identity, role: "dpo", userId, departmentIds: [] }),
      },
    ]);
    if (times > 1) await multiply(ctx, organisationId, times);
    return {
      folder,
      ctx,
      organisationId,
      remove: () => {
        db.close();
        process.off("exit", remove);
        remove();
      },
    };
  } catch (cause) {
    remove();
    throw cause;
  }
}

const houses = new Map<string, Promise<TemporaryHouse>>();

/** The house of so many activities, so many times over; benches of one run share it. */
export function houseOf(activities: number, times = 1): Promise<TemporaryHouse> {
  const size = `${activities} x ${times}`;
  const house = houses.get(size) ?? build(activities, times);
  houses.set(size, house);
  return house;
}

export async function removeHouses(): Promise<void> {
  const built = await Promise.allSettled(houses.values());
  houses.clear();
  for (const one of built) if (one.status === "fulfilled") one.value.remove();
}
