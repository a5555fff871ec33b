import { z } from "zod";
import { can } from "@/domain/access/can";
import { OrganisationId } from "@/domain/ids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { checkpointOf } from "./chain";
import { type LedgerVerdict, verifyLedger } from "./verify";

export const LedgerVerifyInput = z.strictObject({
  organisationId: OrganisationId,
  /** As it is printed on a paper: "number:hash". */
  checkpoint: z.string().max(200).default(""),
});

const running = new Map<string, Promise<LedgerVerdict>>();
const queues = new Map<string, Promise<unknown>>();

/** One proof at a time for each organisation: whoever asks with many checkpoints waits for their own. */
function inTurn(organisationId: string, prove: () => Promise<LedgerVerdict>): Promise<LedgerVerdict> {
  const turn = (queues.get(organisationId) ?? Promise.resolve()).then(prove, prove);
  queues.set(organisationId, turn);
  const leave = () => {
    if (queues.get(organisationId) === turn) queues.delete(organisationId);
  };
  turn.then(leave, leave);
  return turn;
}

/**
 * Checks the whole history of one organisation, against a checkpoint where one is given; whoever asks the same while
 * it runs gets the same answer. Throws `forbidden`, and `bad-input` for what is no checkpoint.
 */
export async function verifyRegister(ctx: Context, input: z.infer<typeof LedgerVerifyInput>) {
  const { organisationId } = input;
  if (!can(ctx.actor, "ledger.view", { organisationId })) throw new AppError("forbidden");
  const text = input.checkpoint.trim();
  const checkpoint = checkpointOf(text);
  if (text && !checkpoint)
    throw new AppError("bad-input", { fields: [{ path: "checkpoint", code: "not-a-checkpoint" }] });
  const key = `${organisationId} ${text}`;
  const known = running.get(key);
  const verdict =
    known ??
    inTurn(organisationId, () =>
      verifyLedger(ctx.db, { organisationId, ...(checkpoint && { checkpoints: [checkpoint] }) }),
    );
  if (!known) {
    running.set(key, verdict);
    void verdict.finally(() => running.delete(key)).catch(() => undefined);
  }
  const { entries, heads, faults } = await verdict;
  const [head] = heads;
  return {
    entries,
    head: head ? `${head.sequence}:${head.hash}` : null,
    // Auditors see approved versions only: which records differ is told on the command line.
    faults: faults.map(({ sequence, fault }) => ({ sequence, fault })),
    checkpointed: Boolean(checkpoint),
  };
}
