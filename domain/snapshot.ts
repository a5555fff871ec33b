import type { Noun } from "./ids";
import { STATE_SCHEMAS, type StateOf } from "./nouns";

/** Version of the shape in which states are written today; a step below leads from each older one to the next. */
export const SCHEMA_VERSION = 1;

type Step = (noun: Noun, state: unknown) => unknown;

/** The step at index n turns a state of version n + 1 into one of version n + 2. */
const STEPS: readonly Step[] = [];

/** A state of an older schema in today's shape; throws for a version that nobody knows. */
export function upgraded(noun: Noun, schemaVersion: number, json: unknown): unknown {
  if (!isKnownVersion(schemaVersion)) {
    throw new RangeError(
      `A state of schema version ${schemaVersion} cannot be read; the newest known is ${SCHEMA_VERSION}.`,
    );
  }
  return STEPS.slice(schemaVersion - 1).reduce((state, step) => step(noun, state), json);
}

export const isKnownVersion = (version: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= SCHEMA_VERSION;

/** The state that was written under an older or today's schema, in today's shape; throws when it does not fit. */
export function readState<N extends Noun>(noun: N, schemaVersion: number, json: unknown): StateOf<N> {
  // safe because the schema comes from the entry of the same noun, a tie that an indexed type cannot show
  return STATE_SCHEMAS[noun].parse(upgraded(noun, schemaVersion, json)) as StateOf<N>;
}
