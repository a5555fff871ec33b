import { z } from "zod";
import { can } from "@/domain/access/can";
import { RecordId } from "@/domain/ids";
import { labelOf } from "@/domain/labels";
import type { SharedNoun } from "@/domain/ledger-actions";
import type { PersonIdentity } from "@/domain/people/person";
import type { Context } from "../context";
import { AppError } from "../errors";
import { type LinkedRecord, linkedRecords } from "./linked";
import { type Loaded, loadIdentities, loadRecord } from "./load";
import { recordsUsing } from "./used-by";

export const RecordGetInput = z.strictObject({ id: RecordId });

/** A shared record with what it names and what names it; `identity` only for a person whom the actor may see. */
export async function getRecord<N extends SharedNoun>(ctx: Context, noun: N, input: z.infer<typeof RecordGetInput>) {
  const record = await loadRecord(ctx.db, noun, input.id);
  const { organisationId } = record;
  const subject = { organisationId, personId: record.id };
  if (!can(ctx.actor, `${noun}.view`, subject)) throw new AppError("not-found");
  return {
    ...record,
    identity: await identityOf(ctx, record),
    linked: [...(await linkedRecords(ctx, organisationId, record.id)), itself(record)],
    usedBy: await recordsUsing(ctx, organisationId, record.id),
    allowed: {
      update: can(ctx.actor, `${noun}.update`, subject),
      remove: can(ctx.actor, `${noun}.remove`, subject),
    },
  };
}

/** A record may be its own source: a document says its own date. */
function itself<N extends SharedNoun>({ noun, id, state }: Loaded<N>): LinkedRecord {
  return { id, noun, label: labelOf(noun, state), state: noun === "person" ? null : state };
}

async function identityOf(ctx: Context, record: Loaded<SharedNoun>): Promise<PersonIdentity | null> {
  if (!("identity" in record.state)) return null;
  const identities = await loadIdentities(ctx.db, record.organisationId, [record.state.identity]);
  return identities[record.state.identity] ?? null;
}
