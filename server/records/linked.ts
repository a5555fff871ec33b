import { eq, inArray } from "drizzle-orm";
import { recordLinks, records } from "@/db/schema/records";
import { can } from "@/domain/access/can";
import type { Noun } from "@/domain/ids";
import { type Label, labelOf } from "@/domain/labels";
import type { AnyState } from "@/domain/nouns";
import { Party } from "@/domain/parties/party";
import type { Context } from "../context";
import { loadedFrom } from "./load";

/** A record that another one names: its label, and its state unless it is about a person. */
export type LinkedRecord = { id: string; noun: Noun; label: Label; state: AnyState | null };

/** Of what an activity names, a link without an account opens no more than which country a party is in. */
function forGuest(state: AnyState): AnyState | null {
  if (!("contracts" in state)) return null;
  return Party.parse({ name: state.name, contact: { country: state.contact.country } });
}

/** The records that a record names, as far as the actor may see them. */
export async function linkedRecords(ctx: Context, organisationId: string, fromId: string): Promise<LinkedRecord[]> {
  const targets = ctx.db.read.select({ id: recordLinks.toId }).from(recordLinks).where(eq(recordLinks.fromId, fromId));
  const rows = ctx.db.read.select().from(records).where(inArray(records.id, targets)).all();
  return rows.flatMap((row): LinkedRecord[] => {
    const departmentIds = row.noun === "activity" ? [] : undefined;
    const subject = { organisationId, personId: row.id, ...(departmentIds && { departmentIds }) };
    if (row.noun === "person") {
      const named = can(ctx.actor, "person.view", subject);
      const label = named ? row.labelEn : "";
      return [{ id: row.id, noun: row.noun, label: { en: label, de: label, detail: "" }, state: null }];
    }
    if (!can(ctx.actor, `${row.noun}.view`, subject)) return [];
    const { state } = loadedFrom(row.noun, row);
    const label = labelOf(row.noun, state);
    if (ctx.actor.kind === "guest")
      return [{ id: row.id, noun: row.noun, label: { ...label, detail: "" }, state: forGuest(state) }];
    return [{ id: row.id, noun: row.noun, label, state }];
  });
}
