import path from "node:path";
import type { Context } from "../context";
import { database } from "../database";
import { AppError } from "../errors";

/** A verb of the command line: takes the words after its name; what it prints to standard output is its answer. */
export type Verb = (args: string[]) => Promise<void>;

/** The operator at the machine: whoever can run this can read the database file anyway. */
export function operatorContext(): Context {
  return { db: database(), actor: { kind: "operator" }, now: Date.now };
}

/** A path as the person meant it: relative to where they stand, not to where npm runs the script. */
export function personsPath(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** An option that must be there. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === "")
    throw new AppError("bad-input", { fields: [{ path: `--${option}`, code: "required" }] });
  return value;
}
