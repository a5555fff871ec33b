import { isTree, sameValue } from "../same-value";
import type { ImportDraft } from "./import-draft";
import { KnownNames, wordsOfName } from "./names";

/** A legal entity of an organisation, as far as it is told apart from others. */
export type KnownEntity = { id: string; name: string };

/** What a legal entity of a file in our own layout is here; in the file it is known by its organisation and its id there. */
export type EntityOrigin = { organisation: string; key: string; id: string };

/** An id has 40 characters at most, a number included. */
const LONGEST_STEM = 36;

/** The legal entities that the organisation has, and which of them came with earlier files. */
export type EntitiesHere = { known: readonly KnownEntity[]; origins: readonly EntityOrigin[] };

/** Each known entity is at most one of the file: the one of its very name, before one that only may be meant. */
function sameNames(said: readonly KnownEntity[], known: readonly KnownEntity[], came: ReadonlySet<string>) {
  const names = new KnownNames<string>();
  for (const { id, name } of known) if (!came.has(id)) names.add(name, id);
  const ids = new Map<string, string>();
  const isNamed = (id: string, name: string) =>
    known.some((one) => one.id === id && sameValue(wordsOfName(one.name), wordsOfName(name)));
  for (const isExact of [true, false])
    for (const { id, name } of said) {
      if (ids.has(id)) continue;
      const taken = new Set(ids.values());
      const same = names.find(name).find((one) => !taken.has(one) && (!isExact || isNamed(one, name)));
      if (same) ids.set(id, same);
    }
  return ids;
}

/** Ids of legal entities begin anew in every organisation ("main"): what each of a file is called here. */
function idsHere(organisation: string, said: readonly KnownEntity[], { known, origins }: EntitiesHere) {
  const taken = new Set(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  const own = origins.filter((origin) => origin.organisation === organisation && taken.has(origin.id));
  for (const { key, id } of own) if (said.some((one) => one.id === key)) ids.set(key, id);
  const unnamed = said.filter(({ id }) => !ids.has(id));
  for (const [key, id] of sameNames(unnamed, known, new Set(ids.values()))) ids.set(key, id);
  for (const { id } of unnamed) {
    if (ids.has(id)) continue;
    let here = id;
    for (let count = 2; taken.has(here); count++) here = `${id.slice(0, LONGEST_STEM)}-${count}`;
    taken.add(here);
    ids.set(id, here);
  }
  return ids;
}

const entitiesIn = (state: Record<string, unknown>): (KnownEntity & Record<string, unknown>)[] =>
  (Array.isArray(state.legalEntities) ? state.legalEntities : []).flatMap((entity: unknown) =>
    isTree(entity) && !Array.isArray(entity) && typeof entity.id === "string" && typeof entity.name === "string"
      ? [{ ...entity, id: entity.id, name: entity.name }]
      : [],
  );

/** The legal entities of a draft as they are called in it: what they become where the draft becomes the organisation itself. */
export function entitiesAsSaid({ records }: ImportDraft): EntityOrigin[] {
  return records.flatMap(({ noun, key, state }) =>
    noun === "organisation" ? entitiesIn(state).map(({ id }) => ({ organisation: key, key: id, id })) : [],
  );
}

/** A draft with its legal entities under the ids that they have here. */
export type SettledEntities = { draft: ImportDraft; entities: EntityOrigin[] };

/**
 * A draft of another organisation in our own layout, with its legal entities under the ids that they have here: those
 * that they came in under, or those of the same names. An activity of their "main" company is not one of ours.
 */
export function withEntitiesOf(draft: ImportDraft, here: EntitiesHere): SettledEntities {
  const organisation = draft.records.find(({ noun }) => noun === "organisation");
  if (!organisation) return { draft, entities: [] };
  const ids = idsHere(organisation.key, entitiesIn(organisation.state), here);
  const entities = [...ids].map(([key, id]) => ({ organisation: organisation.key, key, id }));
  const records = draft.records.map((record) => {
    const { noun, state } = record;
    if (noun === "organisation") {
      const legalEntities = entitiesIn(state).map((entity) => ({ ...entity, id: ids.get(entity.id) ?? entity.id }));
      return { ...record, state: { ...state, legalEntities } };
    }
    const renamed = noun === "activity" ? ids.get(String(state.controllerEntity)) : undefined;
    return renamed === undefined ? record : { ...record, state: { ...state, controllerEntity: renamed } };
  });
  return { draft: { ...draft, records }, entities };
}
