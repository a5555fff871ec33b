import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { activities, activityFacets, recordLinks, records } from "@/db/schema/records";
import { facetsOf } from "@/domain/activities/facets";
import type { Noun } from "@/domain/ids";
import { labelOf } from "@/domain/labels";
import { linksOf } from "@/domain/links";
import type { StateOf } from "@/domain/nouns";
import type { PersonIdentity } from "@/domain/people/person";
import { isReviewed } from "@/domain/workflow/review-due";

/** A record at its new state, with everything the working copy keeps of it. `state` is the text that the ledger stores. */
export type NewState = { [N in Noun]: NewStateOf<N> }[Noun];
export type NewStateOf<N extends Noun> = {
  noun: N;
  id: string;
  organisationId: string;
  revision: number;
  at: number;
  state: StateOf<N>;
  stored: string;
  identity: PersonIdentity | undefined;
  /** Of an activity: the approved version that stays in force beside this draft. */
  inForce?: StateOf<"activity"> | undefined;
};

function activityRows(write: Writer, next: NewStateOf<"activity">): Statement[] {
  const label = labelOf("activity", next.state);
  const facets = facetsOf(next.state).map((facet) => ({
    activityId: next.id,
    organisationId: next.organisationId,
    ...facet,
  }));
  const row = {
    id: next.id,
    organisationId: next.organisationId,
    reference: next.state.reference,
    nameEn: label.en,
    nameDe: label.de,
    status: next.state.status,
    departmentId: next.state.departmentId,
    // Reckoned by whoever asks next, because it depends on the law of that day as well; see `keepReviewDays`.
    reviewDueOn: null,
    reviewInterval: isReviewed(next.state) ? "" : null,
    updatedAt: next.at,
  };
  return [
    write
      .insert(activities)
      .values({ ...row, findings: 0 })
      .onConflictDoUpdate({ target: activities.id, set: row }),
    // Only what changed: each row that goes or comes is counted by a trigger.
    write
      .delete(activityFacets)
      .where(and(eq(activityFacets.activityId, next.id), ne(activityFacets.facet, "finding"), isNotAmong(facets))),
    ...inChunks(facets, 200).map((chunk) => write.insert(activityFacets).values(chunk).onConflictDoNothing()),
  ];
}

/** One bound value, however many facets there are: SQLite binds a limited number in one statement. */
function isNotAmong(facets: { facet: string; value: string }[]): SQL {
  const kept = JSON.stringify(facets.map(({ facet, value }) => `${facet} ${value}`));
  return sql`${activityFacets.facet} || ' ' || ${activityFacets.value} not in (select value from json_each(${kept}))`;
}

/** SQLite binds a limited number of values in one statement. */
function inChunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The statements that bring the working copy and everything derived from it to a new state. */
export function rowsFor(write: Writer, next: NewState, searchText: string): Statement[] {
  const label = labelOf(next.noun, next.state, next.identity);
  const row = {
    id: next.id,
    organisationId: next.organisationId,
    noun: next.noun,
    revision: next.revision,
    state: next.stored,
    labelEn: label.en,
    labelDe: label.de,
    updatedAt: next.at,
  };
  const links = [...linksOf(next.state), ...(next.inForce ? linksOf(next.inForce) : [])]
    .filter((link) => link.id !== next.id)
    .map((link) => ({ fromId: next.id, toId: link.id, field: link.field }));
  return [
    write.insert(records).values(row).onConflictDoUpdate({ target: records.id, set: row }),
    write.delete(recordLinks).where(eq(recordLinks.fromId, next.id)),
    ...inChunks(links, 200).map((chunk) => write.insert(recordLinks).values(chunk).onConflictDoNothing()),
    ...(next.noun === "activity" ? activityRows(write, next) : []),
    write.raw(sql`delete from record_search where rowid = (select number from records where id = ${next.id})`),
    write.raw(
      sql`insert into record_search (rowid, text) select number, ${searchText} from records where id = ${next.id}`,
    ),
  ];
}

/** The statements that take a record out of the working copy; its history stays. */
export function rowsForRemoval(write: Writer, id: string): Statement[] {
  return [
    write.raw(sql`delete from record_search where rowid = (select number from records where id = ${id})`),
    write.delete(records).where(eq(records.id, id)),
  ];
}
