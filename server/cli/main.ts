import { database } from "../database";
import { AppError } from "../errors";
import { backupVerb, migrateVerb, restoreVerb, verifyVerb } from "./data-verbs";
import { exportVerb } from "./export-verb";
import { prepareDemoVerb, prepareStartVerb } from "./prepare-verbs";
import { sentenceFor } from "./sentence";
import { userVerb } from "./user-verb";
import type { Verb } from "./verb";

const VERBS: Record<string, () => Promise<Verb>> = {
  export: async () => exportVerb,
  verify: async () => verifyVerb,
  backup: async () => backupVerb,
  restore: async () => restoreVerb,
  migrate: async () => migrateVerb,
  user: async () => userVerb,
  bench: async () => (await import("../bench/bench-verb")).benchVerb,
  "prepare-demo": async () => prepareDemoVerb,
  "prepare-start": async () => prepareStartVerb,
};

/** Verbs for people; the two that the start-up scripts call are not among them. */
const PUBLIC_VERBS = Object.keys(VERBS).filter((name) => !name.startsWith("prepare-"));

const USAGE = `usage: npm run thirty -- <verb> [options]
  export   --format pdf|json [--language de|en] [--as-of DATE] [--organisation ID] [--output FILE] [--sample]
  verify   [--organisation ID --checkpoint SEQUENCE:HASH]
  backup   --output FILE
  restore  --input FILE [--replace]
  migrate
  user     list | add --organisation ID --name NAME --email EMAIL --role dpo|owner|auditor [--departments ID,ID]
           | password --email EMAIL (the new password on standard input) | reset-second-factor --email EMAIL
  bench    [--only NAME]
`;

async function run(): Promise<void> {
  const [name = "help", ...args] = process.argv.slice(2);
  if (name === "help" || name === "--help") {
    process.stderr.write(USAGE);
    return;
  }
  const verb = Object.hasOwn(VERBS, name) ? await VERBS[name]?.() : undefined;
  if (!verb) throw new AppError("unknown-command", { params: { command: name, known: PUBLIC_VERBS.join(", ") } });
  await verb(args);
}

try {
  await run();
} catch (cause) {
  process.stderr.write(`${await sentenceFor(cause)}\n`);
  process.exitCode = 1;
} finally {
  const opened = Reflect.get(globalThis, "thirtyDatabase");
  if (opened) database().close();
}
