import { and, eq, sql } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { importOmissions } from "@/db/schema/imports";
import { records } from "@/db/schema/records";
import type { CellPlace } from "@/domain/grids/grid";
import { IMPORT_KEEPS } from "@/domain/imports/limits";
import { mentionsOf } from "@/domain/imports/mentions";
import { Omission } from "@/domain/imports/omission";
import type { PersonIdentity } from "@/domain/people/person";
import type { Context } from "../context";
import type { ImportPlan } from "./planning";
import { plannedLabel } from "./record-label";

const PAGE_SIZE = 25;
const DAY = 86_400_000;

type PlacedOmission = Omission & { place: CellPlace };

/** What a plan would not take over, as much of it as is kept: records first, then single texts. */
export function omissionsOf(ctx: Context, plan: ImportPlan): PlacedOmission[] {
  const refused = plan.records.filter(({ outcome }) => outcome === "refused").slice(0, IMPORT_KEEPS.omissions);
  const faults = plan.faults.slice(0, IMPORT_KEEPS.omissions - refused.length);
  return [
    ...refused.map((record): PlacedOmission => {
      const { noun, place, refusal } = record;
      const { reason = "invalid", fields = [] } = refusal ?? {};
      const label = noun === "person" ? null : plannedLabel(ctx, record);
      return { kind: "refused", reason, fields: fields.map(({ path }) => path), noun, label, place };
    }),
    ...faults.map(({ code, params, place }): PlacedOmission => ({ kind: "fault", code, params, place })),
  ];
}

/** Keeps with an import what it did not take over. */
export function keepingOmissions(write: Writer, importId: string, omissions: readonly PlacedOmission[]): Statement {
  const rows = omissions.map(({ place, ...omission }) => [place.sheet, place.cell, JSON.stringify(omission)]);
  return write.raw(sql`insert into import_omissions (import_id, position, sheet, cell, omission)
    select ${importId}, key, value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(rows)})`);
}

/** Lets go what imports left out so long ago that nobody mends their files any more. */
export const forgettingOmissions = (write: Writer, now: number): Statement =>
  write.raw(sql`delete from import_omissions where exists (
    select 1 from records where id = import_id and updated_at < ${now - IMPORT_KEEPS.omissionDays * DAY})`);

/** What of a file stands in an omission. */
function textsOf(omission: Omission): string {
  const texts =
    omission.kind === "fault"
      ? Object.values(omission.params)
      : [omission.label?.en, omission.label?.de, ...omission.fields];
  return texts.join("\n");
}

/** Lets go what the imports of an organisation left out and what names people who are erased. */
export function forgettingMentions(
  ctx: Context,
  write: Writer,
  organisationId: string,
  known: readonly PersonIdentity[],
): Statement[] {
  const isMention = mentionsOf(known);
  const { importId, position, sheet, omission } = importOmissions;
  return ctx.db.read
    .select({ importId, position, sheet, omission })
    .from(importOmissions)
    .innerJoin(records, eq(records.id, importId))
    .where(eq(records.organisationId, organisationId))
    .all()
    .filter((one) => isMention(`${one.sheet}\n${textsOf(Omission.parse(JSON.parse(one.omission)))}`))
    .map((one) => write.delete(importOmissions).where(and(eq(importId, one.importId), eq(position, one.position))));
}

/** A page of what an import did not take over, in the order of its preview. */
export function omissionsIn(ctx: Context, importId: string, page: number) {
  const condition = eq(importOmissions.importId, importId);
  const rows = ctx.db.read
    .select()
    .from(importOmissions)
    .where(condition)
    .orderBy(importOmissions.position)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all();
  const items = rows.map(({ position, sheet, cell, omission }) => ({
    position,
    place: { sheet, cell },
    omission: Omission.parse(JSON.parse(omission)),
  }));
  const [{ total } = { total: 0 }] = ctx.db.read
    .select({ total: sql<number>`count(*)` })
    .from(importOmissions)
    .where(condition)
    .all();
  return { items, total, page, pageSize: PAGE_SIZE };
}
export type KeptOmission = ReturnType<typeof omissionsIn>["items"][number];
