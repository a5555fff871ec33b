import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { openDatabase } from "@/db/client";
import type { Translate } from "@/domain/sheet";
import { env } from "@/env";
import { translatorFor } from "@/lib/i18n/translator";
import { AppError } from "../errors";
import { checkpointOf } from "../ledger/chain";
import { type LedgerFault, type LedgerVerdict, verifyLedger } from "../ledger/verify";
import { operatorsLocale } from "./sentence";
import type { Verb } from "./verb";

const SHOWN = 50;

function faultLine(translate: Translate, { organisationId, sequence, fault, records }: LedgerFault): string {
  const words = [translate(`proof.faults.${fault}`), ...(records ? [`(${records.join(", ")})`] : [])].join(" ");
  // A checkpoint names no organisation: it may be missing in any of the chains that were walked.
  if (fault === "checkpoint") return `${translate("proof.entry", { sequence: String(sequence) })}: ${words}`;
  return translate("proof.command.fault", { organisation: organisationId, sequence: String(sequence), fault: words });
}

function linesOf(translate: Translate, verdict: LedgerVerdict, checkpointed: boolean): string[] {
  const { heads, faults, entries } = verdict;
  const lines = heads.map(({ organisationId, sequence, hash }) =>
    translate("proof.command.head", { organisation: organisationId, head: `${sequence}:${hash}` }),
  );
  if (faults.length === 0)
    return [...lines, translate(`proof.${checkpointed ? "cleanWithCheckpoint" : "clean"}`, { count: entries })];
  lines.push(translate("proof.broken", { count: faults.length }));
  lines.push(...faults.slice(0, SHOWN).map((fault) => faultLine(translate, fault)));
  if (faults.length > SHOWN) lines.push(translate("proof.command.more", { count: faults.length - SHOWN }));
  return lines;
}

/** Walks every ledger, or one; a checkpoint of an earlier paper also finds a tail cut off and a history written anew. */
export const verifyVerb: Verb = async (args) => {
  const { values } = parseArgs({ args, options: { organisation: { type: "string" }, checkpoint: { type: "string" } } });
  const { organisation: organisationId } = values;
  const checkpoint = values.checkpoint === undefined ? undefined : checkpointOf(values.checkpoint);
  if (values.checkpoint !== undefined && !checkpoint)
    throw new AppError("bad-input", { fields: [{ path: "--checkpoint", code: "not-a-checkpoint" }] });
  // A proof must not change what it proves: the file is opened for reading and is not migrated.
  if (!existsSync(env.databaseFile)) throw new AppError("not-found");
  const db = openDatabase(env.databaseFile, { readonly: true });
  try {
    const verdict = await verifyLedger(db, { organisationId, ...(checkpoint && { checkpoints: [checkpoint] }) });
    const { entries, faults } = verdict;
    if (organisationId !== undefined && entries === 0 && faults.length === 0) throw new AppError("not-found");
    const lines = linesOf(await translatorFor(operatorsLocale()), verdict, Boolean(checkpoint));
    process.stdout.write(`${lines.join("\n")}\n`);
    const [fault] = faults;
    if (fault) throw new AppError("data-damaged", { params: { sequence: fault.sequence } });
  } finally {
    db.close();
  }
};
