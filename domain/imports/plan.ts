import { type Activity, ActivityContent, ActivityStatus, isContentField } from "../activities/activity";
import type { FieldError } from "../error-codes";
import { fieldErrorsOf } from "../field-errors";
import type { CellPlace } from "../grids/grid";
import { linksOf, withLinks } from "../links";
import { type AnyState, STATE_SCHEMAS, type StateOf } from "../nouns";
import type { PersonIdentity } from "../people/person";
import { sameValue } from "../same-value";
import { inOneGo, type Steps } from "../steps";
import { after as afterStep, isRefusal } from "../workflow/transitions";
import type { ImportDraft, ImportedNoun, ImportedRecord } from "./import-draft";
import type { Match } from "./matching";
import { differing, filled, filledOrganisation, spoken } from "./merge";
import { namesOf } from "./names";

/** What becomes of a record of a file: made, changed, there already, known under its name with nothing to add, or refused. */
export const IMPORT_OUTCOMES = ["create", "change", "same", "matched", "refused"] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Why a record is left as it is: it lies with the DPO, is archived, does not fit its schema, or names what is not there. */
export const IMPORT_REFUSALS = ["in-review", "archived", "invalid", "missing-record"] as const;
export type ImportRefusal = {
  reason: (typeof IMPORT_REFUSALS)[number];
  fields: readonly FieldError[];
};

type State = Record<string, unknown>;

export type PlannedRecord = {
  key: string;
  noun: ImportedNoun;
  /** What the file calls it. */
  names: readonly string[];
  id: string;
  outcome: ImportOutcome;
  place: CellPlace;
  places: Record<string, CellPlace>;
  /** The revision that the plan was made from; 0 for a new record. */
  revision: number;
  before: AnyState | null;
  /** What it would become; for a refused one what the file says, where that can be read. */
  after: AnyState | null;
  /** Top fields of the state that change. */
  changed: readonly string[];
  refusal: ImportRefusal | null;
  /** The words about a person, where they are new: the commitment to them is made when it is written. */
  identity: PersonIdentity | null;
};

/** A record as it stands in the register; `identity` the words about a person who was not erased. */
export type StandingRecord = { revision: number; state: AnyState; identity?: PersonIdentity | undefined };

/** What planning needs to know of the register. */
export type PlanSurroundings = {
  layout: ImportDraft["layout"];
  /** Ids by the keys of the draft. */
  ids: ReadonlyMap<string, string>;
  /** Nothing has been recorded yet, so that the organisation may become what the file says it is. */
  isEmpty: boolean;
  /** Whether a new activity may have a reference; each is given once. */
  claim(reference: string): boolean;
};

/** In place of what is only known when the record is written. */
const OPEN_COMMITMENT = `sha256:${"0".repeat(64)}`;
export const OPEN_REFERENCE = "AA-0000";
const Reference = STATE_SCHEMAS.activity.shape.reference;

type Outcome = Pick<PlannedRecord, "outcome" | "after" | "changed" | "refusal">;

const refused = (
  reason: ImportRefusal["reason"],
  fields: readonly FieldError[] = [],
  after: AnyState | null = null,
): Outcome => ({
  outcome: "refused",
  after,
  changed: [],
  refusal: { reason, fields },
});

function parsed(noun: ImportedNoun, wanted: State): { state: AnyState } | { fault: Outcome } {
  const result = STATE_SCHEMAS[noun].safeParse(wanted, { reportInput: true });
  return result.success ? { state: result.data } : { fault: refused("invalid", fieldErrorsOf(result.error.issues)) };
}

/** Content fields of a state, and nothing of what only the workflow changes. */
const contentOf = (state: State): State =>
  Object.fromEntries(Object.entries(state).filter(([field]) => isContentField(field)));

/** A new activity begins as a draft, or in the archive where the file says that it is there; nothing of it is in force. */
function newActivity(said: State, { layout, claim }: PlanSurroundings): State {
  const wished = Reference.safeParse(said.reference).data;
  const archived = layout === "thirty" && ActivityStatus.safeParse(said.status).data === "archived";
  const { archivedReason = null, outOfUseSince = null } = said;
  const origin = layout === "thirty" ? suggestionsOf(said.workflow) : {};
  return {
    ...(layout === "thirty" ? said : contentOf(said)),
    reference: wished && claim(wished) ? wished : OPEN_REFERENCE,
    status: archived ? "archived" : "draft",
    archivedReason: archived ? archivedReason : null,
    outOfUseSince: archived ? outOfUseSince : null,
    workflow: origin,
  };
}

/** Of its way elsewhere only this is still true here: what the library suggested and nobody confirmed. */
function suggestionsOf(workflow: unknown): State {
  if (typeof workflow !== "object" || workflow === null) return {};
  const { suggested, template }: { suggested?: unknown; template?: unknown } = workflow;
  return { ...(suggested !== undefined && { suggested }), ...(template !== undefined && { template }) };
}

function created(record: ImportedRecord, said: State, around: PlanSurroundings): Outcome {
  const wanted = () => {
    switch (record.noun) {
      case "activity":
        return newActivity(said, around);
      case "person":
        // An account and what it may do come by an invitation alone, never with a file.
        return { ...said, userId: null, role: null, ...(record.identity && { identity: OPEN_COMMITMENT }) };
      default:
        return said;
    }
  };
  const result = parsed(record.noun, wanted());
  if ("fault" in result) return result.fault;
  return { outcome: "create", after: result.state, changed: Object.keys(spoken(said)), refusal: null };
}

/** An approved text stays: a draft begins beside it. What lies with the DPO is not changed under their eyes. */
function changedActivity(before: Activity, said: State, whole: boolean): Outcome {
  const { reference, status, archivedReason, outOfUseSince, workflow, ...content } = before;
  const stated = contentOf(said);
  const result = ActivityContent.safeParse(whole ? stated : { ...content, ...spoken(stated) }, { reportInput: true });
  if (!result.success) return refused("invalid", fieldErrorsOf(result.error.issues));
  const changed = differing(content, result.data);
  if (changed.length === 0) return { outcome: "same", after: null, changed, refusal: null };
  const changes = Object.fromEntries(Object.entries(result.data).filter(([field]) => changed.includes(field)));
  const next = afterStep(before, { step: "update", changes });
  const wanted = { reference, status, archivedReason, outOfUseSince, workflow, ...result.data };
  if (isRefusal(next)) return refused(next.refused === "in-review" ? "in-review" : "archived", [], wanted);
  return { outcome: "change", after: next, changed, refusal: null };
}

/** Whether the words about a person are those that the register has. */
const knowsWords = (said: ImportedRecord["identity"], known: PersonIdentity | undefined): boolean =>
  !said || sameValue(said, known);

function wantedState(
  record: ImportedRecord,
  said: State,
  by: Match["by"],
  before: StandingRecord,
  around: PlanSurroundings,
): State {
  const isOwn = around.layout === "thirty";
  // safe because a state is an object; only its keys are looked at
  const current = before.state as State;
  const isWhole = isOwn && (by === "id" || by === "origin");
  if (record.noun === "organisation")
    return isWhole || (isOwn && around.isEmpty) ? said : filledOrganisation(current, said, isOwn);
  if (!isWhole) return filled(current, said);
  if (record.noun !== "person") return said;
  const identity = knowsWords(record.identity, before.identity) ? current.identity : OPEN_COMMITMENT;
  return { ...said, identity, userId: current.userId, role: current.role };
}

function changedShared(
  record: ImportedRecord,
  said: State,
  by: Match["by"],
  before: StandingRecord,
  around: PlanSurroundings,
): Outcome {
  const result = parsed(record.noun, wantedState(record, said, by, before, around));
  if ("fault" in result) return result.fault;
  const changed = differing(before.state, result.state);
  if (changed.length > 0) return { outcome: "change", after: result.state, changed, refusal: null };
  const saysTheSame = parsed(record.noun, {
    ...before.state,
    ...spoken(said),
    ...(record.noun === "person" && { identity: OPEN_COMMITMENT }),
  });
  const isSame =
    "state" in saysTheSame && differing(before.state, saysTheSame.state).every((key) => key === "identity");
  return {
    outcome: isSame || by === "id" || by === "origin" ? "same" : "matched",
    after: null,
    changed,
    refusal: null,
  };
}

/** What becomes of one record of a draft; `before` is the record of the register that it is, if there is one. */
export function planRecord(
  record: ImportedRecord,
  match: Match,
  before: StandingRecord | undefined,
  around: PlanSurroundings,
): PlannedRecord {
  const { key, noun, place, places } = record;
  const said = withLinks(record.state, around.ids);
  if (noun === "judgement") said.subjectId = around.ids.get(String(said.subjectId)) ?? said.subjectId;
  const outcome = () => {
    if (!before) return created(record, said, around);
    const isWhole = around.layout === "thirty";
    if (noun === "activity" && "workflow" in before.state) return changedActivity(before.state, said, isWhole);
    return changedShared(record, said, match.by, before, around);
  };
  const found = outcome();
  const isWritten = found.outcome === "create" || (found.outcome === "change" && found.changed.includes("identity"));
  return {
    key,
    noun,
    names: namesOf(record),
    id: match.id,
    place,
    places,
    revision: before?.revision ?? 0,
    before: before?.state ?? null,
    identity: isWritten ? (record.identity ?? null) : null,
    ...found,
  };
}

/** Whether an activity would name a legal entity as its controller that the organisation does not have. */
const namesNoEntity = ({ before, after }: PlannedRecord, entities: ReadonlySet<string>): boolean =>
  after !== null &&
  "controllerEntity" in after &&
  after.controllerEntity !== null &&
  !entities.has(after.controllerEntity) &&
  !(before !== null && "controllerEntity" in before && before.controllerEntity === after.controllerEntity);

/** The records that a planned one names; a judgement names what it is about. */
function namedBy({ after, outcome }: PlannedRecord): { field: string; id: string }[] {
  if (after === null || outcome === "refused") return [];
  return "subjectId" in after ? [...linksOf(after), { field: "subjectId", id: after.subjectId }] : linksOf(after);
}

/**
 * Refuses what names a record that will not be there, and in turn what names that; `exists` answers for the register,
 * `entities` are the legal entities that the organisation will have.
 * A record that is there already stays, so that only new ones that are refused are missed.
 */
export const withoutDangling = (
  planned: readonly PlannedRecord[],
  exists: (id: string) => boolean,
  entities: ReadonlySet<string>,
): PlannedRecord[] => inOneGo(withoutDanglingInSteps(planned, exists, entities));

/** The same, record by record. */
export function* withoutDanglingInSteps(
  planned: readonly PlannedRecord[],
  exists: (id: string) => boolean,
  entities: ReadonlySet<string>,
): Steps<PlannedRecord[]> {
  const coming = new Set(planned.flatMap((one) => (one.outcome === "create" ? [one.id] : [])));
  const missing = new Map<PlannedRecord, Set<string>>();
  const waiting = new Map<string, { one: PlannedRecord; field: string }[]>();
  const gone: string[] = [];
  const miss = (one: PlannedRecord, field: string) => {
    const fields = missing.get(one);
    if (fields) fields.add(field);
    else missing.set(one, new Set([field]));
    if (!fields && coming.delete(one.id)) gone.push(one.id);
  };
  for (const one of planned) {
    yield;
    for (const { field, id } of namedBy(one)) {
      if (exists(id)) continue;
      const others = waiting.get(id);
      if (others) others.push({ one, field });
      else waiting.set(id, [{ one, field }]);
    }
    if (one.outcome !== "refused" && namesNoEntity(one, entities)) miss(one, "controllerEntity");
  }
  for (const [id, naming] of waiting) if (!coming.has(id)) for (const { one, field } of naming) miss(one, field);
  // Each record that goes is followed once to those that name it, so that a long chain takes no longer than a short one each.
  for (const id of gone) for (const { one, field } of waiting.get(id) ?? []) miss(one, field);
  return planned.map((one) => {
    const fields = [...(missing.get(one) ?? [])].map((path): FieldError => ({ path, code: "unknown-record" }));
    return fields.length === 0 ? one : { ...one, outcome: "refused", refusal: { reason: "missing-record", fields } };
  });
}

export type ImportCounts = Record<ImportOutcome, number>;

export function countsOf(planned: readonly PlannedRecord[]): ImportCounts {
  const counts: ImportCounts = { create: 0, change: 0, same: 0, matched: 0, refused: 0 };
  for (const { outcome } of planned) counts[outcome] += 1;
  return counts;
}

/** An activity of a plan in the state that it would have, or has. */
export const activityOf = ({ noun, after, before }: PlannedRecord): StateOf<"activity"> | undefined => {
  const state = after ?? before;
  return noun === "activity" && state && "workflow" in state ? state : undefined;
};
