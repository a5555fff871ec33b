import { database } from "./database";
import { forgetFiles } from "./imports/uploads";
import { log } from "./log";
import { mailSettings } from "./mail/settings";
import { remind } from "./reviews/remind";

const FIRST_MS = 60_000;
const EVERY_MS = 60 * 60_000;

// safe because nobody else uses this name; a module of its own would be made anew by each of Next's bundles
const holder = globalThis as { thirtyHourly?: NodeJS.Timeout };

/** Only where this installation sends mail at all. */
async function sendReminders(): Promise<void> {
  const settings = mailSettings();
  if (!settings) return;
  const done = await remind(database(), settings, Date.now);
  if (done.sent > 0 || done.failed > 0) log("info", "reminders", done);
}

const TASKS = {
  "forgetting files": () => forgetFiles(database(), Date.now()),
  reminders: sendReminders,
} as const;

async function round(): Promise<void> {
  for (const [name, run] of Object.entries(TASKS)) {
    try {
      await run();
    } catch (cause) {
      log("error", `${name} failed`, { cause });
    }
  }
}

/** Does soon, and then every hour while the server runs, what nobody has to ask for. */
export function startHourly(): void {
  if (holder.thirtyHourly) return;
  setTimeout(round, FIRST_MS).unref();
  holder.thirtyHourly = setInterval(round, EVERY_MS);
  holder.thirtyHourly.unref();
}
