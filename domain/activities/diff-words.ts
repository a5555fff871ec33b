import type { Evidence } from "../answers";
import type { EntryChange } from "./diff";
import type { FieldChange } from "./diff-content";
import type { ViewContext } from "./view-context";

/** A sentence of the messages "review" with what it speaks of. */
export type Sentence = { key: string; params: Record<string, string> };

/** A value that fits into a sentence; a longer one is said to be new, gone or rewritten where both sides stand below. */
const SHORT = 160;
const inLine = (text: string): string => text.split(/\n+/).join(", ");

function entrySentence(place: string, { before, after }: EntryChange, length: "short" | "whole"): Sentence {
  const long = length === "short" && Math.max(before?.length ?? 0, after?.length ?? 0) > SHORT;
  if (before !== null && after !== null) {
    if (long) return { key: "rewritten", params: { place } };
    return { key: "became", params: { place, before: inLine(before) || "–", after: inLine(after) || "–" } };
  }
  if (long) return { key: before === null ? "textCame" : "textWent", params: { place } };
  return before === null
    ? { key: "came", params: { place, after: inLine(after ?? "") } }
    : { key: "went", params: { place, before: inLine(before) } };
}

/** Where something can be read, in one line. */
function sourceText({ documentId, place, quotation }: Evidence, context: ViewContext): string {
  const where = [context.record(documentId)?.name, place].filter(Boolean).join(", ");
  return quotation ? `${where} (${context.translate("review.quoted", { text: quotation })})` : where;
}

/**
 * A change of one field as sentences: what reads differently, then the other language, then the sources. "short" leaves
 * long texts to the sides beneath; words of the other language stand nowhere else and are always whole.
 */
export function sentencesOf(
  change: FieldChange,
  context: ViewContext,
  length: "short" | "whole" = "whole",
): Sentence[] {
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
      line.entries.map((entry) => entrySentence(of(entry.name || line.place, line.label), entry, length)),
    ),
    ...change.otherWords.map((entry) => entrySentence(other, entry, "whole")),
    ...change.sources.came.map(source("sourceCame")),
    ...change.sources.went.map(source("sourceWent")),
    ...(change.unread ? [{ key: `unread.${change.unread}`, params: { place: label } }] : []),
  ];
}
