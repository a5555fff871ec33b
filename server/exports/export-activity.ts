import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { ledgerEntries } from "@/db/schema/ledger";
import { readsApprovedOnly } from "@/domain/access/can";
import type { ActivityFormat } from "@/domain/export-formats";
import type { Locale } from "@/domain/locales";
import { activityPaper } from "@/domain/paper/activity-paper";
import type { RecordEntry } from "@/domain/register";
import { readState } from "@/domain/snapshot";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { loadVisibleActivity } from "../activities/get";
import type { Context } from "../context";
import { AppError } from "../errors";
import { registerAsOf } from "../ledger/as-of";
import { canonicalJson } from "../ledger/entry";
import { registerDocx } from "./docx/register-docx";
import { type Exported, fileNameOf } from "./export-register";
import type { RegisterPaper } from "./pdf/paper";
import { asFile, type Made, ownPress, type Press } from "./renderers";

export type ActivityExportRequest = {
  id: string;
  /** The newest where it is not given. */
  revision?: number | undefined;
  format: ActivityFormat;
  locale: Locale;
};

const PAPERS: Record<ActivityFormat, (paper: RegisterPaper, press: Press) => Promise<Made>> = {
  pdf: (paper, press) => press(paper),
  docx: async (paper) => asFile(await registerDocx(paper)),
};

/** One revision as the ledger has it; the rest of the ledger stays out of reach. */
function revisionOf(ctx: Context, id: string, revision: number) {
  const row = ctx.db.read
    .select()
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.subjectId, id), eq(ledgerEntries.revision, revision)))
    .get();
  if (!row || row.state === null) throw new AppError("not-found");
  const state = readState("activity", row.schemaVersion, JSON.parse(row.state));
  const entry: RecordEntry<"activity"> = { id, revision, updatedAt: row.at, state };
  return { entry, text: row.state, checkpoint: `${row.sequence}:${row.hash}` };
}

/**
 * One activity as a file, exactly as it stood at a revision that the actor may see. Throws not-found, wrong-status
 * for an archived one, busy.
 */
export async function exportActivity(
  ctx: Context,
  request: ActivityExportRequest,
  press = ownPress,
): Promise<Exported> {
  const current = await loadVisibleActivity(ctx, request.id);
  const { entry, text, checkpoint } = revisionOf(ctx, request.id, request.revision ?? current.revision);
  if (entry.state.status === "archived") throw new AppError("wrong-status");
  const approvedOnly = readsApprovedOnly(ctx.actor, current.organisationId);
  if (approvedOnly && entry.state.status !== "approved") throw new AppError("not-found");
  const today = new Date(ctx.now()).toISOString().slice(0, 10);
  // The names around it are the organisation's own: whoever may see the activity sees them in its sheet.
  const whole = await registerAsOf({ ...ctx, actor: { kind: "operator" } }, current.organisationId, today, "working");
  ctx.tell?.({ stage: "wording", counted: null });
  const { locale } = request;
  const speech = { locale, translate: await translatorFor(locale), format: formatFor(locale) };
  const digest = createHash("sha256")
    .update(canonicalJson(JSON.parse(text)))
    .digest("hex");
  const paper = activityPaper(whole.register, entry, speech, { digest, checkpoint });
  const { reference } = entry.state;
  const name = fileNameOf(`${whole.register.organisation.state.name} ${reference}`, today, locale, request.format);
  return { ...(await PAPERS[request.format](paper, press)), name, digest };
}
