import type { Evidence } from "../answers";
import type { EntryChange } from "./diff";
import type { FieldChange } from "./diff-content";
import type { ViewContext } from "./view-context";

/** A sentence of the messages "review" with what it speaks of. */
export type Sentence = { key: string; params: Record<string, string> };

function entrySentence(place: string, { before, after }: EntryChange): Sentence {
  if (before !== null && after !== null)
    return { key: "became", params: { place, before: before || "–", after: after || "–" } };
  return before === null
    ? { key: "came", params: { place, after: after ?? "" } }
    : { key: "went", params: { place, before } };
}

/** Where something can be read, in one line. */
function sourceText({ documentId, place, quotation }: Evidence, context: ViewContext): string {
  const where = [context.record(documentId)?.name, place].filter(Boolean).join(", ");
  return quotation ? `${where} (${context.translate("review.quoted", { text: quotation })})` : where;
}

/** A change of one field as sentences: what reads differently, then the other language, then the sources. */
export function sentencesOf(change: FieldChange, context: ViewContext): Sentence[] {
  const label = context.translate(`fields.${change.field}.label`);
  const of = (name: string, whole: string) =>
    name ? context.translate("review.place", { label: whole, name }) : whole;
  const source = (key: string) => (evidence: Evidence) => ({
    key,
    params: { place: label, source: sourceText(evidence, context) },
  });
  const other = context.translate("review.otherLanguage", { label });
  return [
    ...change.lines.flatMap((line) =>
      line.entries.map((entry) => entrySentence(of(entry.name || line.place, line.label), entry)),
    ),
    ...change.otherWords.map((entry) => entrySentence(other, entry)),
    ...change.sources.came.map(source("sourceCame")),
    ...change.sources.went.map(source("sourceWent")),
    ...(change.unread ? [{ key: `unread.${change.unread}`, params: { place: label } }] : []),
  ];
}
