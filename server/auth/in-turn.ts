import type { BetterAuthOptions, DBAdapter } from "better-auth";
import type { Db } from "@/db/client";

type AdapterOf = (options: BetterAuthOptions) => DBAdapter<BetterAuthOptions>;

const WRITING = [
  "create",
  "update",
  "updateMany",
  "delete",
  "deleteMany",
  "consumeOne",
  "incrementOne",
  "transaction",
] as const satisfies (keyof DBAdapter)[];

/**
 * Makes the authentication library wait for the end of a large batch before it writes. By itself it would have the batch
 * written to its end at once, and everybody would stand still for as long.
 */
export function inTurn(db: Db, adapterOf: AdapterOf): AdapterOf {
  return (options) => {
    const adapter = adapterOf(options);
    const waiting = WRITING.map((name) => {
      const write = async (...values: unknown[]) => {
        while (db.isWriting()) await db.untilFree();
        return Reflect.apply(adapter[name], adapter, values);
      };
      return [name, write] as const;
    });
    return { ...adapter, ...Object.fromEntries(waiting) };
  };
}
