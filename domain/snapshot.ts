import type { Noun } from "./ids";
import { STATE_SCHEMAS, type StateOf } from "./nouns";

/** The version of the states that this code writes; it rises when an old state needs a step to be read. */
export const SCHEMA_VERSION = 1;

type Upgrade = (noun: Noun, state: unknown) => unknown;

/** The step at index n brings a state from version n + 1 to version n + 2. */
const UPGRADES: readonly Upgrade[] = [];

/** A stored state of any version as the state of today. Throws ZodError for what no version ever wrote. */
export function readState<N extends Noun>(noun: N, schemaVersion: number, stored: unknown): StateOf<N> {
  const state = UPGRADES.slice(schemaVersion - 1).reduce((older: unknown, upgrade) => upgrade(noun, older), stored);
  // safe because the schema of a noun parses to the state of that noun
  return STATE_SCHEMAS[noun].parse(state) as StateOf<N>;
}
