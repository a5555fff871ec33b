import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { findings } from "@/db/schema/findings";
import { records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import { Judgement } from "@/domain/findings/judgement";
import { RecordId } from "@/domain/ids";
import { hasWords } from "@/domain/words";
import type { Context } from "../context";
import { AppError } from "../errors";
import { dayOf } from "../ledger/day";
import { type Committed, mutate } from "../mutate";
import { findRecord } from "../records/load";
import { first } from "../records/write";
import { judgementId, keepFindings } from "./keep";

const judged = { id: RecordId, key: Judgement.shape.key };
export const FindingJudgeInput = z.strictObject({
  ...judged,
  verdict: Judgement.shape.verdict.unwrap(),
  reason: Judgement.shape.reason.unwrap(),
  until: Judgement.shape.until.unwrap(),
});
export const FindingAssignInput = z.strictObject({
  ...judged,
  assignedTo: Judgement.shape.assignedTo.unwrap(),
  dueOn: Judgement.shape.dueOn.unwrap(),
});

async function change(ctx: Context, id: string, key: string, changes: Partial<Judgement>): Promise<Committed> {
  const record = ctx.db.read
    .select({ organisationId: records.organisationId })
    .from(records)
    .where(eq(records.id, id))
    .get();
  if (!record) throw new AppError("not-found");
  const { organisationId } = record;
  if (!can(ctx.actor, "judgement.update", { organisationId })) throw new AppError("forbidden");
  await keepFindings(ctx.db, organisationId, dayOf(ctx.now()));
  const kept = ctx.db.read.select({ key: findings.key }).from(findings).where(eq(findings.recordId, id)).all();
  if (!kept.some((finding) => finding.key === key)) throw new AppError("not-found");
  const known = await findRecord(ctx.db, "judgement", judgementId(id, key));
  return first(
    await mutate(ctx, organisationId, [
      {
        action: known ? "judgement.update" : "judgement.create",
        noun: "judgement",
        id: judgementId(id, key),
        plan: (current) => ({ ...current, subjectId: id, key, ...changes }),
      },
    ]),
  );
}

function assertAhead(ctx: Context, path: string, day: string | null): void {
  if (day === null || day < dayOf(ctx.now()))
    throw new AppError("bad-input", { fields: [{ path, code: day ? "past-day" : "required" }] });
}

/**
 * Accepts a finding for a reason until a day, says for a reason that its rule does not fit, or takes either back (null).
 * Throws forbidden, not-found where the finding is gone, bad-input for a missing reason or day.
 */
export async function judgeFinding(ctx: Context, input: z.infer<typeof FindingJudgeInput>): Promise<Committed> {
  const { id, key, verdict, reason, until } = input;
  if (verdict !== null && !hasWords(reason))
    throw new AppError("bad-input", { fields: [{ path: "reason", code: "required" }] });
  if (verdict === "accepted") assertAhead(ctx, "until", until);
  return change(ctx, id, key, { verdict, reason: verdict ? reason : {}, until: verdict === "accepted" ? until : null });
}

/** Only somebody of the organisation that the finding is in can be asked to mend it. */
function assertColleague(ctx: Context, recordId: string, personId: string): void {
  const rows = ctx.db.read
    .selectDistinct({ organisationId: records.organisationId })
    .from(records)
    .where(inArray(records.id, [recordId, personId]))
    .all();
  const person = ctx.db.read.select({ id: records.id }).from(records).where(eq(records.id, personId)).get();
  if (!person || rows.length !== 1)
    throw new AppError("bad-input", { fields: [{ path: "assignedTo", code: "unknown-record" }] });
}

/**
 * Gives a finding to a person, to be mended by a day; null takes it back. Throws as `judgeFinding` does, and bad-input
 * for somebody of another organisation.
 */
export async function assignFinding(ctx: Context, input: z.infer<typeof FindingAssignInput>): Promise<Committed> {
  const { id, key, assignedTo, dueOn } = input;
  if (assignedTo !== null) {
    assertColleague(ctx, id, assignedTo);
    assertAhead(ctx, "dueOn", dueOn);
  }
  return change(ctx, id, key, { assignedTo, dueOn: assignedTo ? dueOn : null });
}
