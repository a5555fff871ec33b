import { z } from "zod";

/** One prefix per noun, so that an id tells what it names wherever it turns up. */
export const ID_PREFIXES = {
  organisation: "org",
  department: "dep",
  person: "per",
  party: "pty",
  system: "sys",
  measure: "mea",
  document: "doc",
  cookie: "ckl",
  activity: "act",
  thread: "thr",
  judgement: "jdg",
  law: "law",
  handover: "hnd",
  import: "imp",
} as const;

export type Noun = keyof typeof ID_PREFIXES;
export const NOUNS = [
  "organisation",
  "department",
  "person",
  "party",
  "system",
  "measure",
  "document",
  "cookie",
  "activity",
  "thread",
  "judgement",
  "law",
  "handover",
  "import",
] as const satisfies readonly Noun[];
export const NounName = z.enum(NOUNS);

/** Nouns that are read beside what they are about and have no page of their own. */
export const NOTE_NOUNS = ["thread", "judgement", "law", "handover", "import"] as const satisfies readonly Noun[];
export type NoteNoun = (typeof NOTE_NOUNS)[number];

const idOf = (noun: Noun) => z.string().regex(new RegExp(`^${ID_PREFIXES[noun]}_[a-z0-9-]{1,40}$`));

export const OrganisationId = idOf("organisation");
export const DepartmentId = idOf("department");
export const PersonId = idOf("person");
export const PartyId = idOf("party");
export const SystemId = idOf("system");
export const MeasureId = idOf("measure");
export const DocumentId = idOf("document");
export const CookieId = idOf("cookie");
export const ActivityId = idOf("activity");
export const ThreadId = idOf("thread");
export const HandoverId = idOf("handover");
export const ImportId = idOf("import");
export const RecordId = z.string().regex(/^(org|dep|per|pty|sys|mea|doc|ckl|act|thr|jdg|law|hnd|imp)_[a-z0-9-]{1,60}$/);

/** Every schema of an id that a state can hold. */
export const RECORD_ID_SCHEMAS: ReadonlySet<z.ZodType> = new Set([
  OrganisationId,
  DepartmentId,
  PersonId,
  PartyId,
  SystemId,
  MeasureId,
  DocumentId,
  CookieId,
  ActivityId,
  RecordId,
]);

/** The key of a row inside a record (a purpose, a recipient), unique within its list and stable while the row lives. */
export const RowId = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** The noun that an id names by its prefix, or undefined for any other text. */
export function nounOfId(id: string): Noun | undefined {
  if (!RecordId.safeParse(id).success) return undefined;
  const prefix = id.slice(0, id.indexOf("_"));
  return NOUNS.find((noun) => ID_PREFIXES[noun] === prefix);
}
