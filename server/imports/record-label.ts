import { eq } from "drizzle-orm";
import { records } from "@/db/schema/records";
import type { PlannedRecord } from "@/domain/imports/plan";
import { labelOf } from "@/domain/labels";
import type { StateOf } from "@/domain/nouns";
import type { Context } from "../context";
import { LABELS } from "../records/named";

/** What a record of the file is called in both languages: as it would be, as it is, or as the file has it. */
export function plannedLabel(
  ctx: Context,
  { id, key, noun, after, identity, names, revision }: PlannedRecord,
): { en: string; de: string } {
  if (after) {
    // safe because a planned state was parsed by the schema of its own noun
    const { en, de } = labelOf(noun, after as StateOf<typeof noun>, identity ?? undefined);
    return { en, de };
  }
  // Without a revision nothing of that id stands in this register, whoever else has one.
  const row = revision > 0 && ctx.db.read.select(LABELS).from(records).where(eq(records.id, id)).get();
  if (row) return row;
  const [en = key, de = en] = names;
  return { en, de };
}
