import { setImmediate as letOthersIn } from "node:timers/promises";
import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { records } from "@/db/schema/records";
import { can, readsApprovedOnly, visibleDepartments } from "@/domain/access/can";
import type { Activity } from "@/domain/activities/activity";
import { OrganisationId } from "@/domain/ids";
import { labelOf } from "@/domain/labels";
import { linksOf } from "@/domain/links";
import { Day } from "@/domain/periods";
import { REGISTER_VERSIONS, type RegisterVersion } from "@/domain/register-version";
import type { Context } from "../context";
import { AppError } from "../errors";
import type { LinkedRecord } from "../records/linked";
import { loadedFrom } from "../records/load";
import { dayOf, endOfDay } from "./day";
import { canonicalJson } from "./entry";
import { type Newest, newestEntries, newestSequence, standingsOf } from "./past-states";

export const CompareInput = z.strictObject({
  organisationId: OrganisationId,
  from: Day,
  to: Day,
  version: z.enum(REGISTER_VERSIONS),
});
type CompareInput = z.infer<typeof CompareInput>;

/** An activity on both days; null on the day on which the register did not show it. */
type Sides = { id: string; before: Activity | null; after: Activity | null };
export type Compared = { id: string; activity: Activity };
export type Changed = { id: string; before: Activity; after: Activity };

/** The most of each kind that one page shows; the counts are of all. */
const SHOWN = 100;
const SLICE = 100;

/**
 * Which activities came, went or changed from the end of one day to the end of another; whatever is archived is gone.
 * Auditors compare approved versions, whatever they ask for. Throws forbidden, no-such-day for a day to come.
 */
export async function compareDays(ctx: Context, input: CompareInput) {
  const { organisationId } = input;
  if (!can(ctx.actor, "register.view", { organisationId })) throw new AppError("forbidden");
  const later = [input.from, input.to].find((day) => day > dayOf(ctx.now()));
  if (later) throw new AppError("no-such-day", { params: { organisationId, day: later } });
  const version = readsApprovedOnly(ctx.actor, organisationId) ? "approved" : input.version;
  const sides = await differing(ctx, { ...input, version });
  const came = sides.flatMap(({ id, before, after }): Compared[] =>
    isInUse(after) && !isInUse(before) ? [{ id, activity: after }] : [],
  );
  const went = sides.flatMap(({ id, before, after }): Compared[] =>
    isInUse(before) && !isInUse(after) ? [{ id, activity: after ?? before }] : [],
  );
  const changed = sides.flatMap(({ id, before, after }): Changed[] =>
    isInUse(before) && isInUse(after) && shownText(before) !== shownText(after) ? [{ id, before, after }] : [],
  );
  const shown = { came: came.slice(0, SHOWN), went: went.slice(0, SHOWN), changed: changed.slice(0, SHOWN) };
  return {
    version,
    ...shown,
    totals: { came: came.length, went: went.length, changed: changed.length },
    names: namesIn(
      ctx,
      organisationId,
      shown.changed.flatMap(({ before, after }) => [before, after]),
    ),
  };
}

const isInUse = (activity: Activity | null): activity is Activity =>
  activity !== null && activity.status !== "archived";

/** What a reader can see of an activity; how far its review has come is not part of it. */
function shownText({ workflow: _workflow, ...content }: Activity): string {
  return canonicalJson(content);
}

/** The activities of which the two days do not show the same entry, in the order of their references. */
async function differing(ctx: Context, { organisationId, from, to, version }: CompareInput): Promise<Sides[]> {
  const upTo = newestSequence(ctx.db, organisationId);
  const on = (day: string) => {
    const entries = newestEntries(ctx.db, { organisationId, until: endOfDay(day), upTo }, sql`entry.noun = 'activity'`);
    return new Map(entries.map((entry) => [entry.subjectId, entry]));
  };
  const [before, after] = [on(from), on(to)];
  const isSame = (id: string) => before.get(id)?.sequence === after.get(id)?.sequence;
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => !isSame(id));
  const sides: Sides[] = [];
  for (let start = 0; start < ids.length; start += SLICE) {
    if (start > 0) await letOthersIn();
    const slice = ids.slice(start, start + SLICE);
    const [was, is] = [before, after].map((day) => visibleStates(ctx, organisationId, version, slice, day));
    for (const id of slice) sides.push({ id, before: was?.get(id) ?? null, after: is?.get(id) ?? null });
  }
  const reference = (side: Sides) => (side.after ?? side.before)?.reference ?? "";
  return sides.sort((one, other) => reference(one).localeCompare(reference(other), "en"));
}

function visibleStates(
  ctx: Context,
  organisationId: string,
  version: RegisterVersion,
  ids: readonly string[],
  day: ReadonlyMap<string, Newest>,
): Map<string, Activity> {
  const departments = visibleDepartments(ctx.actor, organisationId);
  const isVisible = ({ departmentId }: Activity) =>
    departments === "all" || (departmentId !== null && departments.includes(departmentId));
  const entries = ids.flatMap((id) => day.get(id) ?? []);
  return new Map(
    standingsOf(ctx.db, organisationId, entries, version).flatMap((standing) =>
      standing.noun === "activity" && isVisible(standing.state) ? [[standing.id, standing.state] as const] : [],
    ),
  );
}

/** The records that these activities name, by the names that they have now. */
function namesIn(ctx: Context, organisationId: string, activities: readonly Activity[]): LinkedRecord[] {
  const ids = [...new Set(activities.flatMap((activity) => linksOf(activity).map(({ id }) => id)))];
  const rows = ids.length === 0 ? [] : ctx.db.read.select().from(records).where(inArray(records.id, ids)).all();
  return rows.flatMap((row): LinkedRecord[] => {
    const subject = { organisationId, personId: row.id };
    if (row.organisationId !== organisationId || !can(ctx.actor, `${row.noun}.view`, subject)) return [];
    if (row.noun === "person")
      return [{ id: row.id, noun: row.noun, label: { en: row.labelEn, de: row.labelDe, detail: "" }, state: null }];
    const { state } = loadedFrom(row.noun, row);
    return [{ id: row.id, noun: row.noun, label: labelOf(row.noun, state), state }];
  });
}
