import type { Answer } from "../answers";
import type { Locale } from "../locales";
import type { LegalEntity, OwnTerm } from "../organisations/organisation";
import type { SheetBlock, SheetRow, SheetValue } from "../sheet";
import { detailOf, notStated, type Speech, saidNone, wordsValue } from "../sheet-values";
import { hasWords, wordsIn } from "../words";
import type { Activity, ActivityContent } from "./activity";

/** What a sheet says of another record: its name, and a line that tells what it is. */
export type RecordName = {
  name: string;
  lang?: Locale | undefined;
  detail?: string | undefined;
  detailLang?: Locale | undefined;
};

/** What a view needs beside the activity: only the records that it names, never the whole register. */
export type ViewContext = Speech & {
  /** The day for which the sheet speaks, ISO 8601. */
  day: string;
  record: (id: string) => RecordName | undefined;
  ownTerms: readonly OwnTerm[];
  /** A legal entity of the organisation; the only one there is for null. */
  entity: (rowId: string | null) => LegalEntity | undefined;
};

export type AnswerField = {
  [Field in keyof ActivityContent]: ActivityContent[Field] extends { answer: string } ? Field : never;
}[keyof ActivityContent];

export const fieldLabel = (field: keyof Activity, { translate }: Speech): string => translate(`fields.${field}.label`);
export const groupLabel = (group: string, property: string, { translate }: Speech): string =>
  translate(`fields.${group}.${property}.label`);

/** The name of another record as a value that leads to it; a record that cannot be found is not stated. */
export function recordValue(id: string, context: ViewContext, more: Partial<SheetValue> = {}): SheetValue {
  const record = context.record(id);
  if (!record?.name) return notStated(context, { recordId: id, ...more });
  const { name, lang, detail, detailLang } = record;
  return { text: name, lang: lang ?? context.locale, state: "given", detail, detailLang, recordId: id, ...more };
}

/** The name of a coded term, or of one that the organisation added itself. */
export function termName(group: string, code: string, context: ViewContext): { text: string; lang: Locale } {
  if (!code.startsWith("own-")) return { text: context.translate(`codes.${group}.${code}`), lang: context.locale };
  const own = context.ownTerms.find((term) => term.id === code && term.list === group);
  return hasWords(own?.name)
    ? wordsIn(own?.name, context.locale)
    : { text: context.translate("codes.answers.not-stated"), lang: context.locale };
}

/** The blocks of a list: what `show` makes of its items, or one line that says "none" or "not stated". */
export function answerBlocks<Item>(
  field: AnswerField,
  answer: Answer<Item>,
  context: ViewContext,
  show: (items: Item[]) => SheetBlock[],
): SheetBlock[] {
  const label = fieldLabel(field, context);
  if (answer.answer === "given") {
    const note: SheetRow[] = hasWords(answer.note)
      ? [{ field, label: context.translate("fields.note"), values: [wordsValue(answer.note, context)] }]
      : [];
    return [...show(answer.items), ...(note.length > 0 ? [{ kind: "rows" as const, rows: note }] : [])];
  }
  const note = detailOf(answer.note, context);
  const value =
    answer.answer === "none"
      ? saidNone(context, `fields.${field}.none`, { ...note, evidence: answer.evidence })
      : notStated(context, note);
  return [{ kind: "rows", rows: [{ field, label, values: [value] }] }];
}

/** A list whose items are one value each, in one row. */
export function answerRow<Item>(
  field: AnswerField,
  answer: Answer<Item>,
  context: ViewContext,
  show: (item: Item) => SheetValue,
): SheetRow[] {
  const blocks = answerBlocks(field, answer, context, (items) => [
    { kind: "rows", rows: [{ field, label: fieldLabel(field, context), values: items.map(show) }] },
  ]);
  return blocks.flatMap((block) => (block.kind === "rows" ? block.rows : []));
}

export const rowsBlock = (rows: SheetRow[]): SheetBlock[] => (rows.length > 0 ? [{ kind: "rows", rows }] : []);
