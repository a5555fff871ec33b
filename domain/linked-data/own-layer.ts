import { isRecordLink } from "../links";
import { several, texts } from "./literals";
import { iriOf, type Statements } from "./namespaces";

/** Keys whose text names a row: of the same record, and of the organisation. */
const ROW_KEYS: Readonly<Record<string, string>> = {
  dataRows: "personalData",
  dataSubjectRows: "dataSubjects",
  recipientRow: "recipients",
};

/** The keys in which an answer or a fact holds its content, so that the key above them still counts. */
const WRAPPERS: ReadonlySet<string> = new Set(["items", "value"]);

type Place = { organisationId: string; recordId: string; path: readonly string[]; key: string };

export type Linked = string | number | boolean | { [key: string]: Linked } | Linked[];

const isWords = (value: object): value is Record<string, string> => {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, text]) => (key === "en" || key === "de") && typeof text === "string")
  );
};

function textOf(value: string, { organisationId, recordId, key }: Place): Linked {
  const rows = ROW_KEYS[key];
  if (rows) return { "@id": iriOf(organisationId, recordId, rows, value) };
  if (key === "controllerEntity") return { "@id": iriOf(organisationId, organisationId, "legalEntities", value) };
  return isRecordLink(key, value) ? { "@id": iriOf(organisationId, value) } : value;
}

/**
 * Says a value of the register in terms of our own, key for key as the JSON export does, so that nothing is lost to what
 * the vocabularies have no term for; `said` adds what they do have terms for. Blank texts and nulls say nothing.
 */
function linked(value: unknown, place: Place, said: ReadonlyMap<string, Statements>): Linked | undefined {
  if (typeof value === "string") return value === "" ? undefined : textOf(value, place);
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || typeof value !== "object") return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => {
      const row = typeof item === "object" && item !== null && "id" in item ? String(item.id) : String(index + 1);
      return linked(item, { ...place, path: [...place.path, row] }, said) ?? [];
    });
    return items.length > 0 ? items : undefined;
  }
  if (isWords(value)) return several(texts(value));
  return nodeOf(value, place, said);
}

function nodeOf(value: object, place: Place, said: ReadonlyMap<string, Statements>): Linked | undefined {
  const iri = iriOf(place.organisationId, place.recordId, ...place.path);
  const more = said.get(iri);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (key === "id") return [];
    // Rows stand below their list and not below the answer that holds them.
    const path = key === "items" ? place.path : [...place.path, key];
    const content = linked(inner, { ...place, path, key: WRAPPERS.has(key) ? place.key : key }, said);
    return content === undefined ? [] : [[key, content] as const];
  });
  if (entries.length === 0 && !more) return undefined;
  const named = more || "id" in value ? [["@id", iri] as const] : [];
  return { ...Object.fromEntries(named), ...plain(more), ...Object.fromEntries(entries) };
}

/** Statements without what they leave open. */
export function plain(statements: Statements | undefined): { [key: string]: Linked } {
  const entries = Object.entries(statements ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(plainValue) : plainValue(value)]),
  );
}

// safe because statements are made of texts and of further statements alone
const plainValue = (value: unknown): Linked => (typeof value === "string" ? value : plain(value as Statements));

/** A record as a node: what the vocabularies say of it, and all of its state in terms of our own. */
export function recordNode(
  organisationId: string,
  record: { id: string; revision: number; updatedAt: number; state: object },
  said: ReadonlyMap<string, Statements>,
): { [key: string]: Linked } {
  const { id, revision, updatedAt, state } = record;
  const place = { organisationId, recordId: id, path: [], key: "" };
  const node = nodeOf(state, place, said);
  const iri = iriOf(organisationId, id);
  return { "@id": iri, ...(typeof node === "object" && !Array.isArray(node) ? node : {}), revision, updatedAt };
}
