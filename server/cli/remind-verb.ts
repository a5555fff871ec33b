import { parseArgs } from "node:util";
import { mailSettings } from "../mail/settings";
import { remind } from "../reviews/remind";
import { operatorContext, type Verb } from "./verb";

/** Sends the reminders that are due now; the running server does the same by itself every hour. */
export const remindVerb: Verb = async (args) => {
  parseArgs({ args, options: {} });
  const { db, now } = operatorContext();
  const settings = mailSettings();
  const done = settings ? await remind(db, settings, now) : { sent: 0, failed: 0 };
  process.stdout.write(`${JSON.stringify({ mail: settings ? "on" : "off", ...done })}\n`);
};
