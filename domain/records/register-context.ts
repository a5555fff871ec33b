import type { RecordName, ViewContext } from "../activities/view-context";
import type { Noun } from "../ids";
import type { StateOf } from "../nouns";
import type { Organisation } from "../organisations/organisation";
import type { Register } from "../register";
import type { Speech } from "../sheet-values";
import { recordName } from "./record-name";

type ContextParts = Speech & {
  day: string;
  organisation: Organisation;
  record: (id: string) => RecordName | undefined;
};

/** The context of a view from the organisation and the names of those records that the view shows. */
export function viewContext({ organisation, ...parts }: ContextParts): ViewContext {
  const { legalEntities, terms } = organisation;
  return {
    ...parts,
    ownTerms: terms,
    entity: (rowId) =>
      rowId === null
        ? legalEntities.length === 1
          ? legalEntities[0]
          : undefined
        : legalEntities.find((entity) => entity.id === rowId),
  };
}

/** The context of a view from a whole register. */
export function registerContext(register: Register, speech: Speech): ViewContext {
  const names = new Map<string, () => RecordName>();
  const add = <N extends Noun>(noun: N, entries: readonly { id: string; state: StateOf<N> }[]) => {
    for (const { id, state } of entries) names.set(id, () => recordName(noun, state, speech));
  };
  add("department", register.departments);
  add("party", register.parties);
  add("system", register.systems);
  add("measure", register.measures);
  add("document", register.documents);
  add("cookie", register.cookies);
  add("activity", register.activities);
  for (const { id, state } of register.people) {
    names.set(id, () => recordName("person", state, speech, register.identities[state.identity]));
  }
  const known = new Map<string, RecordName>();
  const record = (id: string) => {
    const name = known.get(id) ?? names.get(id)?.();
    if (name) known.set(id, name);
    return name;
  };
  return viewContext({ ...speech, day: register.asOf, organisation: register.organisation.state, record });
}
