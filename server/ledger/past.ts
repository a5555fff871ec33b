import type { Db } from "@/db/client";
import { bringUpToDate, isBehind, openProjection, type PastKey, type Projection } from "./past-projection";

/** A projection with those who read it now, and the one run that brings it up to date. */
type Held = { projection: Projection; readers: number; update: Promise<void> | undefined };

// safe because nobody else uses this name; a module of its own would be made anew by each of Next's bundles
const holder = globalThis as { thirtyPast?: Map<string, Held> };

/** Days that stay at hand while nobody reads them. */
const KEPT = 4;

function projections(): Map<string, Held> {
  if (!holder.thirtyPast) {
    holder.thirtyPast = new Map();
    process.once("exit", closePast);
  }
  return holder.thirtyPast;
}

/** Closes every projection and takes its file away. */
export function closePast(): void {
  for (const { projection } of holder.thirtyPast?.values() ?? []) projection.close();
  holder.thirtyPast?.clear();
}

/**
 * Reads the register of a day in a version through `read`, which gets a database that looks like the working copy.
 * Nobody's right to see it is asked here. All that `live` holds when this is called is in it, two readers never build
 * the same one twice, and nothing is closed under a reader.
 */
export async function inProjection<Result>(
  live: Db,
  key: PastKey,
  now: () => number,
  read: (db: Db) => Promise<Result>,
): Promise<Result> {
  const name = `${live.raw.name} ${key.organisationId} ${key.version} ${key.day}`;
  const held = hold(name, key);
  try {
    while (isBehind(live, held.projection)) await updated(live, name, held, now);
    return await read(held.projection.db);
  } finally {
    held.readers -= 1;
    letGo(name, held);
  }
}

function hold(name: string, key: PastKey): Held {
  const all = projections();
  const held = all.get(name) ?? { projection: openProjection(key), readers: 0, update: undefined };
  held.readers += 1;
  // The one that was asked for last stands last.
  all.delete(name);
  all.set(name, held);
  return held;
}

function updated(live: Db, name: string, held: Held, now: () => number): Promise<void> {
  held.update ??= bringUpToDate(live, held.projection, now())
    .catch((cause: unknown) => {
      // What is half made is never read: the next reader begins anew.
      if (projections().get(name) === held) projections().delete(name);
      throw cause;
    })
    .finally(() => {
      held.update = undefined;
    });
  return held.update;
}

function letGo(name: string, held: Held): void {
  const all = projections();
  if (all.get(name) !== held && held.readers === 0) held.projection.close();
  const idle = [...all].filter(([, { readers }]) => readers === 0);
  for (const [oldest, { projection }] of idle.slice(0, Math.max(0, idle.length - KEPT))) {
    all.delete(oldest);
    projection.close();
  }
}
