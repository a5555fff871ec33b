import type { Evidence } from "../answers";
import type { Locale } from "../locales";
import { isTree, sameValue } from "../same-value";
import type { Activity, ContentField } from "./activity";
import { isContentField } from "./activity";
import { type EntryChange, type SheetChange, sheetChanges } from "./diff";
import { ACTIVITY_FIELDS } from "./fields";
import { activityView } from "./view";
import type { ViewContext } from "./view-context";

/** What changed in one content field: nothing that is stored can differ without being told in one of these ways. */
export type FieldChange = {
  field: ContentField;
  /** Lines of the sheet that read differently in the reader's language. */
  lines: SheetChange[];
  /** Words that came, went or changed in the language that the reader does not see on the sheet. */
  otherWords: EntryChange[];
  sources: { came: Evidence[]; went: Evidence[] };
  /** Why the field differs though nothing differs that is read: spaces, the order of rows, or how rows hang together. */
  unread: "spacing" | "order" | "links" | null;
};

const plainSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Calls `visit` for every object and list inside a value, from the outside in. */
function walk(value: unknown, visit: (part: Record<string, unknown>) => void): void {
  if (!isTree(value)) return;
  visit(value);
  for (const part of Object.values(value)) walk(part, visit);
}

/** The texts of a value in the language that stands behind the reader's own. */
function wordsBehind(value: unknown, locale: Locale): string[] {
  const texts: string[] = [];
  const behind: Locale = locale === "de" ? "en" : "de";
  walk(value, (part) => {
    const [own, other] = [part[locale], part[behind]];
    if (typeof own === "string" && typeof other === "string" && own.trim() && other.trim())
      texts.push(plainSpaces(other));
  });
  return texts;
}

function isEvidence(part: unknown): part is Evidence {
  return isTree(part) && typeof part.documentId === "string" && typeof part.quotation === "string";
}

function evidenceIn(value: unknown): Evidence[] {
  const found: Evidence[] = [];
  walk(value, (part) => {
    if (Array.isArray(part.evidence)) found.push(...part.evidence.filter(isEvidence));
  });
  return found;
}

/** What is in the first list and not in the second, as often as it is there more often. */
function without<Item>(list: readonly Item[], taken: readonly Item[]): Item[] {
  const rest = [...taken];
  return list.filter((item) => {
    const at = rest.findIndex((other) => sameValue(item, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function changedWords(before: readonly string[], after: readonly string[]): EntryChange[] {
  const [went, came] = [without(before, after), without(after, before)];
  if (went.length === came.length)
    return went.map((text, index) => ({ name: "", before: text, after: came[index] ?? "" }));
  return [
    ...went.map((text) => ({ name: "", before: text, after: null })),
    ...came.map((text) => ({ name: "", before: null, after: text })),
  ];
}

const readsTheSame = ({ before, after }: EntryChange): boolean =>
  before !== null && after !== null && plainSpaces(before) === plainSpaces(after);

/** The value with plain spaces, so that what still differs is more than spaces. */
function withPlainSpaces(value: unknown): unknown {
  if (typeof value === "string") return plainSpaces(value);
  if (Array.isArray(value)) return value.map(withPlainSpaces);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withPlainSpaces(part)]));
}

const rowsOf = (value: unknown): unknown[] => (isTree(value) && Array.isArray(value.items) ? value.items : []);

function unreadChange(before: unknown, after: unknown): FieldChange["unread"] {
  if (sameValue(withPlainSpaces(before), withPlainSpaces(after))) return "spacing";
  const [old, now] = [rowsOf(before), rowsOf(after)];
  return old.length > 0 && old.length === now.length && without(old, now).length === 0 ? "order" : "links";
}

function fieldChange(
  field: ContentField,
  lines: SheetChange[],
  before: unknown,
  after: unknown,
  locale: Locale,
): FieldChange {
  const sources = {
    came: without(evidenceIn(after), evidenceIn(before)),
    went: without(evidenceIn(before), evidenceIn(after)),
  };
  const otherWords = changedWords(wordsBehind(before, locale), wordsBehind(after, locale));
  const told = lines.length + otherWords.length + sources.came.length + sources.went.length > 0;
  return { field, lines, otherWords, sources, unread: told ? null : unreadChange(before, after) };
}

const withEntries = (change: SheetChange): SheetChange[] => {
  const entries = change.entries.filter((entry) => !readsTheSame(entry));
  return entries.length > 0 ? [{ ...change, entries }] : [];
};

/**
 * What changed between two versions of an activity, field by field in the order of the sheet; all that is stated where
 * there was none before. A field whose sheet reads differently only because another field changed is left out.
 */
export function activityChanges(before: Activity | null, after: Activity, context: ViewContext): FieldChange[] {
  const view = (state: Activity) => activityView({ id: "", revision: 0, updatedAt: 0, state }, context);
  const now = view(after);
  const was = before ? view(before) : { ...now, title: "", sections: [] };
  const lines = sheetChanges(was, now, context.translate("fields.name.label")).flatMap(withEntries);
  return ACTIVITY_FIELDS.flatMap(({ field }) => {
    if (!isContentField(field) || (before && sameValue(before[field], after[field]))) return [];
    const own = lines.filter((line) => line.field === field);
    if (!before && own.length === 0) return [];
    return [fieldChange(field, own, before?.[field], after[field], context.locale)];
  });
}

/** The content fields whose value differs between two versions. */
export function changedFields(before: Activity, after: Activity): ContentField[] {
  return ACTIVITY_FIELDS.flatMap(({ field }) =>
    isContentField(field) && !sameValue(before[field], after[field]) ? [field] : [],
  );
}
