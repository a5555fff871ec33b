import { database } from "../database";
import { log } from "../log";
import { mailSettings } from "../mail/settings";
import { remind } from "./remind";

const FIRST_MS = 60_000;
const EVERY_MS = 60 * 60_000;

// safe because nobody else uses this name; a module of its own would be made anew by each of Next's bundles
const holder = globalThis as { thirtyReminders?: NodeJS.Timeout };

async function round(): Promise<void> {
  const settings = mailSettings();
  if (!settings) return;
  try {
    const done = await remind(database(), settings, Date.now);
    if (done.sent > 0 || done.failed > 0) log("info", "reminders", done);
  } catch (cause) {
    log("error", "reminders failed", { cause });
  }
}

/** Sends reminders soon and then every hour while the server runs; only where this installation sends mail at all. */
export function startReminders(): void {
  if (holder.thirtyReminders || !mailSettings()) return;
  setTimeout(round, FIRST_MS).unref();
  holder.thirtyReminders = setInterval(round, EVERY_MS);
  holder.thirtyReminders.unref();
}
