import { rm } from "node:fs/promises";
import type { Tell } from "@/domain/progress/progress";
import { loadVisibleActivity } from "../../activities/get";
import { ChildError, runChild } from "../../children/run-child";
import { turns } from "../../children/turns";
import type { Context } from "../../context";
import { AppError } from "../../errors";
import { assertMayExport } from "../../ledger/as-of";
import { scratchFolder } from "../../scratch-folder";
import type { Exported } from "../export-register";
import { setPaper } from "../pdf/render";
import type { Leaving, LeavingAnswer, LeavingJob, LeavingQuestion } from "./job";

/** Reading and wording ten thousand activities takes a minute on a small machine. */
const TIMEOUT = 300_000;

/** Papers wait for their type to be set, one after the other; data need not wait for them. */
const paperInTurn = turns("papers to leave", { atOnce: 2, limit: 8 });
const dataInTurn = turns("data to leave", { atOnce: 2, limit: 12 });

const isPaper = (leaving: Leaving): boolean => leaving.kind === "pack" || leaving.request.format.endsWith("pdf");

/** Has a paper set for a child, in the turn of all papers, and tells how far that is. */
function setFor({ order, counted }: LeavingQuestion, signal: AbortSignal, tell: Tell | undefined) {
  return setPaper(order, {
    signal,
    stands: (before) => tell?.({ stage: "waiting", before }),
    reached: (stage) => tell?.({ stage, counted }),
  });
}

async function makeIn(folder: string, ctx: Context, leaving: Leaving, signal?: AbortSignal): Promise<Exported> {
  const work = {
    script: "server/exports/apart/child.ts",
    importsAsTheHouse: true,
    timeout: TIMEOUT,
    workshop: folder,
    signal,
    tell: ctx.tell,
    // safe because the child asks nothing else
    reply: (question: unknown, gone: AbortSignal) => setFor(question as LeavingQuestion, gone, ctx.tell),
  };
  const job: LeavingJob = { database: ctx.db.raw.name, actor: ctx.actor, now: ctx.now(), folder, leaving };
  const answer = await runChild<LeavingAnswer>(work, job);
  if (!answer.ok) throw new AppError(answer.code, { params: answer.params, fields: answer.fields });
  const { file, name, digest } = answer;
  return { file, name, digest, dispose: () => rm(folder, { recursive: true, force: true }) };
}

async function makeApart(ctx: Context, leaving: Leaving, signal?: AbortSignal): Promise<Exported> {
  const folder = scratchFolder("thirty-export-");
  try {
    return await makeIn(folder, ctx, leaving, signal);
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw cause;
  }
}

/** Nobody has a process started for what they may not see. */
async function assertMayLeave(ctx: Context, leaving: Leaving): Promise<void> {
  switch (leaving.kind) {
    case "register":
    case "list":
      return assertMayExport(ctx.actor, leaving.request.organisationId, leaving.request.version ?? "approved");
    case "activity":
      return void (await loadVisibleActivity(ctx, leaving.request.id));
    case "pack":
      return;
  }
}

/**
 * Makes what is to leave in a process of its own, so that requests of others are answered meanwhile. Throws what making
 * it here throws, busy, and took-too-long. Whoever asks for a pack has checked that it may be read.
 */
export async function exportApart(ctx: Context, leaving: Leaving, signal?: AbortSignal): Promise<Exported> {
  await assertMayLeave(ctx, leaving);
  try {
    const inTurn = isPaper(leaving) ? paperInTurn : dataInTurn;
    const stands = (before: number) => ctx.tell?.({ stage: "waiting", before });
    return await inTurn(() => makeApart(ctx, leaving, signal), { signal, stands });
  } catch (cause) {
    if (cause instanceof ChildError && cause.reason === "busy") throw new AppError("busy", { cause });
    if (cause instanceof ChildError && cause.reason === "timeout") throw new AppError("took-too-long", { cause });
    throw cause;
  }
}
