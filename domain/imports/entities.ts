import { isTree } from "../same-value";
import type { ImportDraft } from "./import-draft";
import { comparedName } from "./names";

/** A legal entity of an organisation, as far as it is told apart from others. */
export type KnownEntity = { id: string; name: string };

/** An id has 40 characters at most, a number included. */
const LONGEST_STEM = 36;

/** Ids of legal entities begin anew in every organisation ("main"): what each of a file is called here. */
function idsHere(said: readonly KnownEntity[], known: readonly KnownEntity[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(known.map(({ id }) => id));
  for (const { id, name } of said) {
    const same = known.find((one) => comparedName(one.name) === comparedName(name));
    let here = same?.id ?? id;
    for (let count = 2; !same && taken.has(here); count++) here = `${id.slice(0, LONGEST_STEM)}-${count}`;
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

/**
 * A draft of another organisation in our own layout, with its legal entities under the ids that they have here, by their
 * names: an activity of their "main" company is not one of ours.
 */
export function withEntitiesOf(draft: ImportDraft, known: readonly KnownEntity[]): ImportDraft {
  const said = draft.records.flatMap(({ noun, state }) => (noun === "organisation" ? entitiesIn(state) : []));
  const ids = idsHere(said, known);
  if ([...ids].every(([id, here]) => id === here)) return draft;
  const records = draft.records.map((record) => {
    const { noun, state } = record;
    if (noun === "organisation") {
      const legalEntities = entitiesIn(state).map((entity) => ({ ...entity, id: ids.get(entity.id) ?? entity.id }));
      return { ...record, state: { ...state, legalEntities } };
    }
    const here = noun === "activity" ? ids.get(String(state.controllerEntity)) : undefined;
    return here === undefined ? record : { ...record, state: { ...state, controllerEntity: here } };
  });
  return { ...draft, records };
}
