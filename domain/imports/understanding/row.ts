import type { z } from "zod";
import type { ActivityContent, ContentField } from "../../activities/activity";
import { cutText } from "../../cut-text";
import { TEXT_LIMIT } from "../../text-limits";
import type { Words } from "../../words";
import type { ImportedRecord } from "../import-draft";
import type { Meaning, MeaningCell } from "../meaning";
import { splitList, valuesOf } from "../texts/split-list";
import { deniesAll, isBlank, statementOf } from "../texts/statements";
import type { DraftInProgress } from "./draft";

export type ActivityInput = z.input<typeof ActivityContent>;

/** The field of an activity that a meaning belongs to: where a question about its text is asked. */
const FIELD_OF: Record<Meaning, ContentField> = {
  reference: "description",
  name: "name",
  description: "description",
  department: "departmentId",
  owner: "ownerFunction",
  role: "role",
  controller: "controllerEntity",
  representative: "controllerEntity",
  "joint-controllers": "jointControllers",
  "controllers-served": "controllersServed",
  "data-protection-officer": "controllerEntity",
  processing: "description",
  purposes: "purposes",
  "legal-bases": "purposes",
  "legitimate-interests": "purposes",
  balancing: "purposes",
  consent: "purposes",
  "data-subjects": "dataSubjects",
  "personal-data": "personalData",
  "special-data": "personalData",
  "special-data-condition": "personalData",
  source: "personalData",
  "internal-recipients": "internalRecipients",
  recipients: "recipients",
  processors: "recipients",
  "recipient-detail": "recipients",
  "recipient-country": "recipients",
  contract: "recipients",
  transfers: "transfers",
  "third-countries": "transfers",
  safeguards: "transfers",
  retention: "retentionRules",
  "retention-start": "retentionRules",
  "retention-law": "retentionRules",
  measures: "measures",
  "measure-detail": "measures",
  systems: "systems",
  location: "systems",
  cookies: "cookies",
  "automated-decisions": "automatedDecisions",
  profiling: "profiling",
  "impact-assessment": "dpia",
  "impact-document": "dpia",
  information: "information",
  rights: "rights",
  "opt-out": "optOut",
  breach: "description",
  "started-on": "startedOn",
  "ended-on": "endedOn",
  "created-on": "description",
  "updated-on": "description",
  "next-review": "nextReviewOn",
  note: "description",
  ignore: "description",
};

/** Fields without a state of their own, where nothing can be noted. */
const STATELESS: readonly ContentField[] = [
  "name",
  "departmentId",
  "role",
  "controllerEntity",
  "ownerPersonId",
  "particulars",
];

/** No activity is without a purpose or a legal basis: whoever denies them is asked. */
const UNDENIABLE: readonly Meaning[] = ["name", "purposes", "legal-bases"];

/** A row of a list with the cell that it came from. */
export type Placed<Item> = { item: Item; cell: MeaningCell };

export type ListField = {
  [Field in keyof ActivityInput]-?: NonNullable<ActivityInput[Field]> extends
    | { answer: "given"; items: unknown[] }
    | { answer: "none" }
    | { answer: "not-stated" }
    ? Extract<NonNullable<ActivityInput[Field]>, { answer: "given" }> extends { items: unknown[] }
      ? Field
      : never
    : never;
}[keyof ActivityInput];
export type ItemOf<Field extends ListField> =
  Extract<NonNullable<ActivityInput[Field]>, { answer: "given" }> extends { items: (infer Item)[] } ? Item : never;

const MOST_ROWS = 500;
/** A cell with more values than this is no list; it stays one value. */
const MOST_VALUES = 100;

type Tell = (cell: MeaningCell, text?: string) => void;

const fieldOf = (cell: MeaningCell): ContentField => FIELD_OF[cell.meaning];

/** Texts that are kept beside the answers which they are about, as far as there is room; the others are asked. */
function beginNotes(ask: Tell) {
  const notes = new Map<ContentField, string[]>();
  return {
    /** Keeps a text under the words of its heading. */
    note: (cell: MeaningCell, text: string = cell.text): void => {
      const field = fieldOf(cell);
      const heading = cutText(cell.heading?.replace(/\s+/g, " ").trim() ?? "", 200);
      const said = heading ? `${heading}: ${text}` : text;
      const kept = notes.get(field) ?? [];
      if (kept.includes(said)) return;
      const isFull = [...kept, said].join("\n").length > TEXT_LIMIT;
      if (isFull || STATELESS.includes(field)) ask(cell, text);
      else notes.set(field, [...kept, said]);
    },
    putInto: (content: ActivityInput, words: DraftInProgress["words"]): void => {
      for (const [field, texts] of notes) {
        const answer = content[field] ?? { answer: "not-stated" };
        Object.assign(content, { [field]: { ...Object(answer), note: words(texts.join("\n")) } });
      }
    },
  };
}

/** The cells that say something to be read; what is too long is asked, and what nobody knows is noted. */
const readableCells = (cells: readonly MeaningCell[], ask: Tell, note: Tell): MeaningCell[] =>
  cells
    .map((cell) => ({ ...cell, text: cell.text.trim() }))
    .filter((cell) => {
      if (cell.meaning === "ignore") return false;
      const { kind } = statementOf(cell.text);
      if (kind === "blank") return false;
      if (cell.text.length > TEXT_LIMIT) ask(cell);
      else if (kind === "unknown") note(cell);
      else return true;
      return false;
    });

/** One activity while its cells are read. */
export type RowInProgress = ReturnType<typeof beginRow>;

export function beginRow(draft: DraftInProgress, record: ImportedRecord, row: { cells: readonly MeaningCell[] }) {
  const content: ActivityInput = {};
  const { key } = record;
  const told = new Set<Pick<MeaningCell, "text" | "place">>();
  const ask: Tell = (cell, text = cell.text) => {
    told.add(cell);
    draft.ask({ key, field: fieldOf(cell), text, place: cell.place });
  };
  const askOnce = (cell: MeaningCell): void => {
    told.add(cell);
    draft.askOnce({ key, field: fieldOf(cell), text: cell.text, place: cell.place });
  };
  const evidence: DraftInProgress["evidence"] = (cell) => {
    told.add(cell);
    return draft.evidence(cell);
  };
  const notes = beginNotes(ask);
  const note: Tell = (cell, text) => {
    told.add(cell);
    notes.note(cell, text);
  };
  const readable = readableCells(row.cells, ask, note);
  const at = (path: string, cell: MeaningCell): void => {
    told.add(cell);
    record.places[path] = cell.place;
  };
  /** What no reader had a use for is kept all the same: a bare yes or no beside its field, everything else as a question. */
  const keepUntold = (): void => {
    for (const cell of readable.filter((one) => !told.has(one))) {
      const isBare = ["yes", "no", "none"].includes(statementOf(cell.text).kind) && !saysMore(cell);
      if (isBare && !UNDENIABLE.includes(cell.meaning) && !STATELESS.includes(fieldOf(cell))) note(cell);
      else askOnce(cell);
    }
  };
  return {
    draft,
    key,
    content,
    ask,
    note,
    at,
    words: draft.words,
    evidence,
    /** Marks a cell as read where its words stand in the answer and nothing quotes it. */
    use: (cell: MeaningCell): void => void told.add(cell),
    /** The cells of some meanings that say something, in the order of the file. */
    cells: (...meanings: Meaning[]): MeaningCell[] => readable.filter(({ meaning }) => meanings.includes(meaning)),
    askOnce,
    /** Sets a list: what cells give, or the statement that there is none, each with its cell. */
    give: <Field extends ListField>(
      field: Field,
      placed: readonly Placed<ItemOf<Field>>[],
      denied: readonly MeaningCell[] = [],
    ): void => {
      for (const { cell } of placed.slice(MOST_ROWS)) ask(cell);
      const kept = placed.slice(0, MOST_ROWS);
      for (const [index, { cell }] of kept.entries()) at(`${field}.items.${index}`, cell);
      for (const cell of denied) if (saysMore(cell)) note(cell);
      const [denial] = denied;
      if (kept.length > 0)
        Object.assign(content, { [field]: { answer: "given", items: kept.map(({ item }) => item) } });
      else if (denial) {
        at(field, denial);
        Object.assign(content, { [field]: { answer: "none", evidence: denied.slice(0, 20).flatMap(evidence) } });
      }
    },
    finish: (): void => {
      keepUntold();
      notes.putInto(content, draft.words);
      Object.assign(record.state, content);
    },
  };
}

/** What is longer is no detail of anything. */
const LONGEST_DETAIL = 2_000;
const MOST_DETAILS = 5;

/** What the other cells of its line say of a value; of several values in one cell nobody knows whom the rest is about. */
export function besideIn(cell: MeaningCell, values: readonly string[], details: readonly MeaningCell[]): MeaningCell[] {
  if (cell.of === undefined || values.length !== 1 || cell.text.length > LONGEST_DETAIL) return [];
  const line = details.filter(({ of, text }) => of === cell.of && statementOf(text).kind === "words");
  return line.filter(({ text }) => text.length <= LONGEST_DETAIL).slice(0, MOST_DETAILS);
}

/** Whether a statement that there is none says more than that. */
export const saysMore = ({ text }: MeaningCell): boolean => {
  const said = statementOf(text);
  return said.kind === "words" || (said.kind === "no" && said.rest !== "");
};

export type Sorted = { said: MeaningCell[]; denied: MeaningCell[]; affirmed: MeaningCell[] };

/** Parts cells that give values from those that say "none" and those that say no more than "yes". */
export function sortedCells(cells: readonly MeaningCell[], { sentences = false } = {}): Sorted {
  const sorted: Sorted = { said: [], denied: [], affirmed: [] };
  for (const cell of cells) {
    const statement = statementOf(cell.text);
    if (statement.kind === "none" || statement.kind === "no") sorted.denied.push(cell);
    else if (statement.kind === "yes" && statement.rest === "") sorted.affirmed.push(cell);
    else if (sentences && deniesAll(cell.text)) sorted.denied.push(cell);
    else sorted.said.push(cell);
  }
  return sorted;
}

/** The values of a cell; after a "yes" only what follows it. Without a list of known values commas part nothing. */
export function valuesIn(cell: MeaningCell, isKnown?: (part: string) => boolean): string[] {
  const statement = statementOf(cell.text);
  const text = statement.kind === "yes" && statement.rest !== "" ? statement.rest : cell.text;
  const values = (isKnown ? valuesOf(text, isKnown) : splitList(text)).filter((value) => !isBlank(value));
  return values.length > MOST_VALUES || values.length === 0 ? [text] : values;
}

/** A fact in the file's own words, with the cell that says it. */
export const givenWords = (
  { words, evidence }: Pick<RowInProgress, "words" | "evidence">,
  text: string,
  cell: MeaningCell,
) => ({
  answer: "given" as const,
  value: words(text) satisfies Words,
  evidence: evidence(cell),
});
