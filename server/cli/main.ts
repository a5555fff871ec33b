import { database } from "../database";
import { AppError } from "../errors";
import { sentenceFor } from "./sentence";
import type { Verb } from "./verb";

/** Each verb loads only what it needs, so that a small one answers at once. */
const VERBS: Record<string, () => Promise<Verb>> = {
  export: async () => (await import("./export-verb")).exportVerb,
  import: async () => (await import("./import-verb")).importVerb,
  check: async () => (await import("./check-verb")).checkVerb,
  verify: async () => (await import("./verify-verb")).verifyVerb,
  backup: async () => (await import("./data-verbs")).backupVerb,
  restore: async () => (await import("./data-verbs")).restoreVerb,
  migrate: async () => (await import("./data-verbs")).migrateVerb,
  remind: async () => (await import("./remind-verb")).remindVerb,
  user: async () => (await import("./user-verb")).userVerb,
  bench: async () => (await import("../bench/bench-verb")).benchVerb,
  "prepare-demo": async () => (await import("./prepare-verbs")).prepareDemoVerb,
  "prepare-start": async () => (await import("./prepare-verbs")).prepareStartVerb,
};

/** Verbs for people; the two that the start-up scripts call are not among them. */
const PUBLIC_VERBS = Object.keys(VERBS).filter((name) => !name.startsWith("prepare-"));

const USAGE = `usage: npm run thirty -- <verb> [options]
  export   --format FORMAT [--list parties|deletion-schedule|measures (as pdf or xlsx)] [--language de|en] [--as-of DATE] [--organisation ID] [--output FILE] [--working] [--sample]
  import   --input FILE [--language de|en] [--organisation ID] [--dry-run]
  check    [--grade error|warning|advice] [--format text|json|sarif] [--fail-on error|warning|advice] [--organisation ID]
  verify   [--checkpoint SEQUENCE:HASH] [--organisation ID]
  backup   --output FILE
  restore  --input FILE [--replace]
  migrate
  remind
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
