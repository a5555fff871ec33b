/**
 * A process of its own: reading, wording and packing a large register takes seconds of work, in which the one that
 * answers requests would answer nobody. It imports as the rest of the house does, by server/children/loader.ts.
 */
import { rmSync } from "node:fs";
import { openDatabase } from "@/db/client";
import { serveJob } from "../../children/serve-job";
import type { Context } from "../../context";
import { AppError } from "../../errors";
import { makePack } from "../../handovers/pack";
import { exportActivity } from "../export-activity";
import { exportList } from "../export-list";
import { type Exported, exportRegister } from "../export-register";
import { putOnPaper, type SetPaper } from "../pdf/render";
import type { Press } from "../renderers";
import type { Leaving, LeavingAnswer, LeavingJob, LeavingQuestion } from "./job";

function make(ctx: Context, leaving: Leaving, press: Press): Promise<Exported> {
  switch (leaving.kind) {
    case "register":
      return exportRegister(ctx, leaving.request, press);
    case "list":
      return exportList(ctx, leaving.request, press);
    case "activity":
      return exportActivity(ctx, leaving.request, press);
    case "pack":
      return makePack(ctx, leaving.organisationId, leaving.handover, press);
  }
}

serveJob<LeavingJob, LeavingAnswer, LeavingQuestion, SetPaper>(
  async ({ database, actor, now, folder, leaving }, { ask, tell }) => {
    // The parent takes the folder away, unless it is gone itself; then this process ends, and does so first.
    process.prependOnceListener("disconnect", () => rmSync(folder, { recursive: true, force: true }));
    const db = openDatabase(database, { readonly: true });
    const press: Press = (paper, template, counted) =>
      putOnPaper(paper, { template }, (order) => ask({ order, counted: counted ?? null }));
    try {
      const { file, name, digest } = await make({ db, actor, now: () => now, tell }, leaving, press);
      return { ok: true, file, name, digest };
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      const { code, params, fields } = cause;
      return { ok: false, code, params, fields };
    } finally {
      db.close();
    }
  },
);
