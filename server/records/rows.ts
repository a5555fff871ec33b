import { eq, sql } from "drizzle-orm";
import type { Statement, Writer } from "@/db/client";
import { readyInsert, readyStatement } from "@/db/ready-statements";
import { activities, activityFacets, recordLinks, records } from "@/db/schema/records";
import { facetsOf } from "@/domain/activities/facets";
import type { Noun } from "@/domain/ids";
import { type Label, labelOf } from "@/domain/labels";
import { linksOf } from "@/domain/links";
import type { StateOf } from "@/domain/nouns";
import type { PersonIdentity } from "@/domain/people/person";
import { isReviewed } from "@/domain/workflow/review-due";
import { searchTextOf } from "./search-text";

/** A record at its new state, with what else decides about what is kept of it. */
export type NewState = { [N in Noun]: NewStateOf<N> }[Noun];
export type NewStateOf<N extends Noun> = {
  noun: N;
  id: string;
  organisationId: string;
  state: StateOf<N>;
  identity: PersonIdentity | undefined;
  /** Of an activity: the approved version that stays in force beside this draft. */
  inForce?: StateOf<"activity"> | undefined;
};

/** Everything that the working copy keeps of a record beside its state. It is small: thousands wait for one batch. */
export type Derived = {
  noun: Noun;
  id: string;
  organisationId: string;
  label: Label;
  searchText: string;
  links: { toId: string; field: string }[];
  /** Of an activity alone. */
  activity: (ActivityFacts & { facets: ReturnType<typeof facetsOf> }) | null;
};
type ActivityFacts = Pick<
  typeof activities.$inferSelect,
  "reference" | "status" | "departmentId" | "reviewDueOn" | "reviewInterval"
>;

/** A record as the ledger has it: `stored` is the state as the text that the entry holds. */
export type WrittenState = {
  revision: number;
  at: number;
  stored: string;
  /** No row of it stands in the working copy. */
  isNew: boolean;
};

function activityFacts(state: StateOf<"activity">): Derived["activity"] {
  return {
    reference: state.reference,
    status: state.status,
    departmentId: state.departmentId,
    // Reckoned by whoever asks next, because it depends on the law of that day as well; see `keepReviewDays`.
    reviewDueOn: null,
    reviewInterval: isReviewed(state) ? "" : null,
    facets: facetsOf(state),
  };
}

/** Makes everything that is derived from a state. */
export async function derive(next: NewState): Promise<Derived> {
  const { noun, id, organisationId, state, inForce } = next;
  const named = [...linksOf(state), ...(inForce ? linksOf(inForce) : [])].filter((link) => link.id !== id);
  const links = new Map(named.map((link) => [`${link.field} ${link.id}`, { toId: link.id, field: link.field }]));
  return {
    noun,
    id,
    organisationId,
    label: labelOf(noun, state, next.identity),
    searchText: await searchTextOf(next),
    links: [...links.values()],
    activity: next.noun === "activity" ? activityFacts(next.state) : null,
  };
}

const putRecord = readyInsert(
  records,
  ["id", "organisationId", "noun", "revision", "state", "labelEn", "labelDe", "updatedAt"],
  { updateBy: "id" },
);
const putActivity = readyInsert(
  activities,
  [
    "id",
    "organisationId",
    "reference",
    "nameEn",
    "nameDe",
    "status",
    "departmentId",
    "reviewDueOn",
    "reviewInterval",
    "findings",
    "updatedAt",
  ],
  // Findings are counted by `keepFindings`.
  { updateBy: "id", onlyAtFirst: ["findings"] },
);
const addFacet = readyInsert(activityFacets, ["activityId", "organisationId", "facet", "value"], "keep");
const addLink = readyInsert(recordLinks, ["fromId", "toId", "field"], "keep");
const removeLinks = readyStatement<{ id: string }>((write) =>
  write
    .delete(recordLinks)
    .where(eq(recordLinks.fromId, sql.placeholder("id")))
    .prepare(),
);
/** Only what changed: each row that goes or comes is counted by a trigger. `kept` is JSON, because SQLite binds few values. */
const removeFacets = readyStatement<{ id: string; kept: string }>((write) =>
  write.text(`delete from activity_facets where activity_id = :id and facet <> 'finding'
    and facet || ' ' || value not in (select value from json_each(:kept))`),
);
const removeSearch = readyStatement<{ id: string }>((write) =>
  write.text("delete from record_search where rowid = (select number from records where id = :id)"),
);
const addSearch = readyStatement<{ id: string; text: string }>((write) =>
  write.text("insert into record_search (rowid, text) select number, :text from records where id = :id"),
);

function activityRows(write: Writer, derived: Derived, { at, isNew }: WrittenState): Statement[] {
  if (!derived.activity) return [];
  const { id, organisationId, label } = derived;
  const { facets, ...facts } = derived.activity;
  const kept = () => JSON.stringify(facets.map(({ facet, value }) => `${facet} ${value}`));
  return [
    putActivity(write, {
      id,
      organisationId,
      nameEn: label.en,
      nameDe: label.de,
      ...facts,
      findings: 0,
      updatedAt: at,
    }),
    ...(isNew ? [] : [removeFacets(write, { id, kept: kept() })]),
    ...facets.map((facet) => addFacet(write, { activityId: id, organisationId, ...facet })),
  ];
}

/** The statements that bring the working copy and everything derived from it to a new state. */
export function rowsFor(write: Writer, derived: Derived, written: WrittenState): Statement[] {
  const { noun, id, organisationId, label } = derived;
  const { revision, at, stored, isNew } = written;
  const row = {
    id,
    organisationId,
    noun,
    revision,
    state: stored,
    labelEn: label.en,
    labelDe: label.de,
    updatedAt: at,
  };
  return [
    putRecord(write, row),
    ...(isNew ? [] : [removeLinks(write, { id })]),
    ...derived.links.map((link) => addLink(write, { fromId: id, ...link })),
    ...activityRows(write, derived, written),
    ...(isNew ? [] : [removeSearch(write, { id })]),
    addSearch(write, { id, text: derived.searchText }),
  ];
}

/** The statements that take a record out of the working copy; its history stays. */
export function rowsForRemoval(write: Writer, id: string): Statement[] {
  return [removeSearch(write, { id }), write.delete(records).where(eq(records.id, id))];
}
