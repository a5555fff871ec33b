import type { ImportedRecord } from "../imports/import-draft";
import { PersonIdentity } from "../people/person";

/**
 * A record as an import takes it. Where an activity stood on its way to approval is no fact about the processing: it comes
 * as a draft, unless it is archived. A person's words are told beside the state, because they are kept beside it.
 */
export function asDraft(record: ImportedRecord): ImportedRecord {
  const { noun, state } = record;
  if (noun === "activity") {
    const { workflow: _workflow, ...content } = state;
    return { ...record, state: { ...content, status: state.status === "archived" ? "archived" : "draft" } };
  }
  if (noun === "person") {
    const { words, userId: _account, ...person } = state;
    const identity = PersonIdentity.safeParse(words);
    return { ...record, state: person, identity: identity.success ? identity.data : null };
  }
  return record;
}
