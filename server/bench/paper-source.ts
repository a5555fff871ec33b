import { registerPaper } from "@/domain/paper/register-paper";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { registerText } from "../exports/export-register";
import type { RegisterPaper } from "../exports/pdf/paper";
import { registerAsOf } from "../ledger/as-of";
import { houseOf } from "./temporary-house";

/** A register of this many activities as it goes to paper, attachment included. */
export async function paperOf(activities: number): Promise<RegisterPaper> {
  const { ctx, organisationId } = await houseOf(activities);
  const { register, head } = await registerAsOf(
    ctx,
    organisationId,
    new Date(ctx.now()).toISOString().slice(0, 10),
    "working",
  );
  const { text, digest } = registerText(register, head);
  const speech = { locale: "de" as const, translate: await translatorFor("de"), format: formatFor("de") };
  return registerPaper(register, speech, { digest, checkpoint: `${head.sequence}:${head.hash}`, json: text });
}
