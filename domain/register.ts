import type { Noun } from "./ids";
import type { StateOf } from "./nouns";
import type { PersonIdentity } from "./people/person";
import type { RegisterVersion } from "./register-version";

/** One record at one revision. */
export type RecordEntry<N extends Noun> = { id: string; revision: number; updatedAt: number; state: StateOf<N> };

/**
 * The whole register of one organisation as it stood at the end of a day (`asOf`, ISO 8601).
 * `identities` holds the words behind the commitments of people who were not erased; lists are in the order of reference or name.
 */
export type Register = {
  asOf: string;
  version: RegisterVersion;
  /** Activities of which this version shows nothing, because none of their versions was approved. */
  leftOut: number;
  organisation: RecordEntry<"organisation">;
  departments: RecordEntry<"department">[];
  people: RecordEntry<"person">[];
  parties: RecordEntry<"party">[];
  systems: RecordEntry<"system">[];
  measures: RecordEntry<"measure">[];
  documents: RecordEntry<"document">[];
  cookies: RecordEntry<"cookie">[];
  activities: RecordEntry<"activity">[];
  /** What people decided about findings. */
  judgements: RecordEntry<"judgement">[];
  /** Law data that the organisation keeps itself. */
  law: RecordEntry<"law">[];
  identities: Record<string, PersonIdentity>;
};
