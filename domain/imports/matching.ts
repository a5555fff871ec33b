import type { CellPlace } from "../grids/grid";
import type { Noun } from "../ids";
import { withLinks } from "../links";
import { inOneGo, type Steps } from "../steps";
import type { ImportDraft, ImportedNoun, ImportedRecord } from "./import-draft";
import { comparedName, KnownNames, namesOf, plainName } from "./names";

/** A record of the register, as far as it is looked for; names in both languages. */
export type KnownRecord = {
  id: string;
  noun: Noun;
  names: readonly string[];
  /** Of an activity. */
  reference?: string | undefined;
  departmentId?: string | null | undefined;
};

/** The register that a draft meets. `records` are in the order in which they came into it. */
export type KnownRegister = {
  organisationId: string;
  records: readonly KnownRecord[];
  /** What the records of earlier files in Thirty's own layout became here, by what those files called them. */
  origins: ReadonlyMap<string, string>;
  /** What came in with this very file before, by the sheet and the cell in which it stands there. */
  placed: ReadonlyMap<string, string>;
};

/** A place as it is looked up. */
export const placeKey = ({ sheet, cell }: CellPlace): string => `${sheet}\n${cell}`;

/** What a record of a draft is in the register, and by what it was known; "new" has an id that nothing has yet. */
export type Match = { id: string; by: "id" | "origin" | "reference" | "name" | "new" };

/** Gives a new record its id; judgements and law data have one that follows from what they are about. */
export type Assign = (noun: ImportedNoun, state: Record<string, unknown>) => string;

/** What others name comes first: an activity is known by its department, a judgement by its subject. */
const ORDER: readonly ImportedNoun[] = [
  "organisation",
  "department",
  "person",
  "party",
  "system",
  "measure",
  "document",
  "cookie",
  "activity",
  "judgement",
  "law",
];

const nameKey = (noun: Noun, name: string) => `${noun} ${comparedName(name)}`;
const activityKey = (name: string, departmentId: unknown) => `${plainName(name)}\n${departmentId ?? ""}`;

function push(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

/** Finds the records of a draft in a register, each record of the register for one of a file in our own layout. */
class Matcher {
  readonly #draft: ImportDraft;
  readonly #known: KnownRegister;
  readonly #nouns: ReadonlyMap<string, Noun>;
  readonly #named = new Map<string, string[]>();
  readonly #parties = new KnownNames<string>();
  readonly #activities = new Map<string, string[]>();
  readonly #references = new Map<string, KnownRecord>();
  readonly #taken = new Set<string>();
  readonly #ids = new Map<string, string>();

  constructor(draft: ImportDraft, known: KnownRegister) {
    this.#draft = draft;
    this.#known = known;
    this.#nouns = new Map(known.records.map(({ id, noun }) => [id, noun]));
    for (const record of known.records) this.#note(record);
    // Whatever a file of ours calls by its id is not there for another one of the same name.
    if (this.#isOwn) for (const { key, noun } of draft.records) if (this.#is(key, noun)) this.#taken.add(key);
  }

  #note(record: KnownRecord): void {
    const { id, noun, names, reference, departmentId } = record;
    if (noun === "activity") for (const name of names) push(this.#activities, activityKey(name, departmentId), id);
    else if (noun === "party") for (const name of names) this.#parties.add(name, id);
    else for (const name of names) if (comparedName(name)) push(this.#named, nameKey(noun, name), id);
    if (reference) this.#references.set(reference, record);
  }

  get #isOwn(): boolean {
    return this.#draft.layout === "thirty";
  }

  match(record: ImportedRecord, assign: Assign): Match {
    const match = this.#find(record, assign);
    this.#taken.add(match.id);
    this.#ids.set(record.key, match.id);
    return match;
  }

  #is(id: string | undefined, noun: Noun): id is string {
    return id !== undefined && this.#nouns.get(id) === noun;
  }

  #find(record: ImportedRecord, assign: Assign): Match {
    const { key, noun, isUncalled = false } = record;
    if (noun === "organisation") {
      const { organisationId } = this.#known;
      return { id: organisationId, by: this.#isOwn && key === organisationId ? "id" : "name" };
    }
    if (this.#isOwn && this.#is(key, noun)) return { id: key, by: "id" };
    const origin = this.#isOwn && !isUncalled ? this.#known.origins.get(key) : undefined;
    if (this.#is(origin, noun) && !this.#taken.has(origin)) return { id: origin, by: "origin" };
    const state = withLinks(record.state, this.#ids);
    if (noun === "activity") return this.#activity(record, state) ?? { id: assign(noun, state), by: "new" };
    if (noun === "judgement" || noun === "law") {
      const subjectId = this.#ids.get(String(state.subjectId)) ?? state.subjectId;
      const id = assign(noun, { ...state, ...(noun === "judgement" && { subjectId }) });
      return { id, by: this.#is(id, noun) ? "id" : "new" };
    }
    const named = this.#shared(record);
    const id = named ?? assign(noun, state);
    // Two spellings of one name in somebody else's file are one party.
    if (!this.#isOwn) this.#note({ id, noun, names: namesOf(record) });
    return { id, by: named ? "name" : "new" };
  }

  #shared(record: ImportedRecord): string | undefined {
    const { noun } = record;
    const found = namesOf(record).flatMap((name) =>
      noun === "party" ? this.#parties.find(name) : (this.#named.get(nameKey(noun, name)) ?? []),
    );
    return this.#isOwn ? found.find((id) => !this.#taken.has(id)) : found[0];
  }

  #activity(record: ImportedRecord, state: Record<string, unknown>): Match | undefined {
    const names = namesOf(record).map(plainName);
    const referred = this.#references.get(String(state.reference));
    // Every register begins with the same references: those of another one of ours say nothing without the name.
    const isSame = referred && (!this.#isOwn || referred.names.some((name) => names.includes(plainName(name))));
    if (isSame && !this.#taken.has(referred.id)) return { id: referred.id, by: "reference" };
    const found = names.flatMap((name) => this.#activities.get(activityKey(name, state.departmentId)) ?? []);
    // Where it was renamed since, or never had a name, the same cell of the same file is the same activity.
    const placed = this.#known.placed.get(placeKey(record.place));
    const candidates = this.#is(placed, "activity") ? [...found, placed] : found;
    const id = candidates.find((candidate) => !this.#taken.has(candidate));
    return id === undefined ? undefined : { id, by: "name" };
  }
}

/** What each record of a draft is in the register, by its key; `assign` is asked once for each that is new. */
export const matchDraft = (draft: ImportDraft, known: KnownRegister, assign: Assign): Map<string, Match> =>
  inOneGo(matchInSteps(draft, known, assign));

/** The same, record by record. */
export function* matchInSteps(draft: ImportDraft, known: KnownRegister, assign: Assign): Steps<Map<string, Match>> {
  const matcher = new Matcher(draft, known);
  const matches = new Map<string, Match>();
  for (const noun of ORDER)
    for (const record of draft.records) {
      if (record.noun !== noun) continue;
      yield;
      matches.set(record.key, matcher.match(record, assign));
    }
  return matches;
}
