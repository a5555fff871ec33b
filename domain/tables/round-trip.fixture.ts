import type { RegisterExport } from "../exports/register-json";
import type { ImportDraft } from "../imports/import-draft";
import { STATE_SCHEMAS } from "../nouns";
import { RECORD_TABLES } from "./register-tables";
import { isTree } from "./tree";

/** What must come back of a register: every record with its whole state, but for the workflow. */
export function factsOf(document: RegisterExport): Record<string, unknown> {
  const facts = RECORD_TABLES.flatMap(({ list, table }) => {
    const found = document[list];
    return (Array.isArray(found) ? found : [found]).map((entry) => {
      const state: Record<string, unknown> = { ...entry.state };
      if (table.noun === "activity") state.workflow = {};
      if (table.noun === "activity" && state.status !== "archived") state.status = "draft";
      const identity = "identity" in entry ? { identity: entry.identity } : {};
      return [entry.id, { noun: table.noun, state: STATE_SCHEMAS[table.noun].parse(state), ...identity }] as const;
    });
  });
  return Object.fromEntries(facts);
}

/** The same of a draft, after the schemas of the nouns. */
export const factsIn = ({ records }: ImportDraft): Record<string, unknown> =>
  Object.fromEntries(
    records.map(({ key, noun, state, identity }) => {
      const parsed = STATE_SCHEMAS[noun].parse(isTree(state) ? state : {});
      return [key, { noun, state: parsed, ...(identity !== undefined && { identity }) }];
    }),
  );
