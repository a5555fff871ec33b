import type { Activity } from "../../activities/activity";
import type { Evidence } from "../../answers";
import { cutText } from "../../cut-text";
import type { CellPlace } from "../../grids/grid";
import { ID_PREFIXES } from "../../ids";
import type { Locale } from "../../locales";
import type { StateOf } from "../../nouns";
import { LINE_LIMIT } from "../../text-limits";
import type { Words } from "../../words";
import type { ImportDraft, ImportedRecord, ImportLayout, OpenText } from "../import-draft";
import type { MeaningCell } from "../meaning";
import { comparedName, KnownNames } from "../names";

/** An activity of the register, as far as a list can name it; `partyNames` are those of its recipients. */
export type KnownActivity = {
  reference: string;
  recipients: Activity["recipients"];
  partyNames: readonly string[];
};

export type UnderstandOptions = {
  /** The name of the file, as the person knows it. */
  file: string;
  layout: ImportLayout;
  /** The language in which the file's own words are kept. */
  locale: Locale;
  /** The activity of the register that bears a reference or a name; nothing for several. */
  activityNamed?: (text: string) => KnownActivity | undefined;
};

/** Nouns that somebody else's record names in passing; each becomes one record for each name. */
type NamedNoun = "party" | "system" | "measure" | "department" | "document";

/** What an organisation says once has no record in the draft: its questions carry this key. */
export const ORGANISATION_KEY = `${ID_PREFIXES.organisation}_file`;
const FILE_KEY = `${ID_PREFIXES.document}_file`;
const QUOTATION_LIMIT = 2_000;

/** "Sheet, B7": where a value stands, in the words of every spreadsheet program. */
const placeText = ({ sheet, cell }: CellPlace): string =>
  [cutText(sheet, LINE_LIMIT - 50).trim(), cell].filter(Boolean).join(", ");

/** Keys that a file does not have itself: the records of each noun are numbered as they turn up. */
function numberedKeys() {
  const counts = new Map<string, number>();
  return (noun: keyof typeof ID_PREFIXES): string => {
    const count = (counts.get(noun) ?? 0) + 1;
    counts.set(noun, count);
    return `${ID_PREFIXES[noun]}_${count}`;
  };
}

/** What could not be understood, in the order of the file. */
function beginQuestions() {
  const openTexts: OpenText[] = [];
  const asked = new Set<string>();
  return {
    openTexts,
    ask: (question: OpenText): void => void openTexts.push(question),
    /** Asks what a whole column repeats only once. */
    askOnce: (question: OpenText): void => {
      const identity = `${question.field}:${question.text}`;
      if (!asked.has(identity)) openTexts.push(question);
      asked.add(identity);
    },
  };
}

/** The file itself, which the evidence quotes. */
const fileRecord = (file: string, place: CellPlace): ImportedRecord => ({
  key: FILE_KEY,
  noun: "document",
  state: { title: cutText(file.trim(), LINE_LIMIT).trim() || FILE_KEY, kind: "other" },
  place,
  places: {},
});

/** A draft while rows are read into it. */
export type DraftInProgress = ReturnType<typeof beginDraft>;

export function beginDraft({ file, layout, locale }: UnderstandOptions) {
  const records: ImportedRecord[] = [];
  const keys = new Map<string, string>();
  const parties = new KnownNames<string>();
  const nextKey = numberedKeys();
  const { openTexts, ask, askOnce } = beginQuestions();
  return {
    layout,
    ask,
    askOnce,
    words: (text: string): Words => ({ [locale]: text }),
    evidence: ({ text, place, said = text }: Pick<MeaningCell, "text" | "place" | "said">): Evidence[] => [
      {
        kind: "document",
        documentId: FILE_KEY,
        place: placeText(place),
        quotation: cutText(said, QUOTATION_LIMIT).toWellFormed(),
      },
    ],
    /** The record of this name, made the first time that the name turns up; names are compared as they are when they are matched. */
    named: <Noun extends NamedNoun>(
      noun: Noun,
      name: string,
      state: Brought<Noun>,
      { place }: Pick<MeaningCell, "place">,
    ) => {
      const identity = `${noun}:${comparedName(name) || name}`;
      const known = noun === "party" ? parties.find(name)[0] : keys.get(identity);
      const key = known ?? nextKey(noun);
      if (noun === "party") parties.add(name, key);
      if (known) return known;
      keys.set(identity, key);
      records.push({ key, noun, state, place, places: { [noun === "document" ? "title" : "name"]: place } });
      return key;
    },
    /** How many records there are so far: whoever names one sees whether it was new. */
    count: (): number => records.length,
    activity: (place: CellPlace): ImportedRecord => {
      const record: ImportedRecord = { key: nextKey("activity"), noun: "activity", state: {}, place, places: {} };
      records.push(record);
      return record;
    },
    /** The record of an activity of the register that a list adds to, made the first time. */
    activityOf: ({ reference, recipients }: KnownActivity, place: CellPlace): ImportedRecord => {
      const known = records.find(({ noun, state }) => noun === "activity" && state.reference === reference);
      if (known) return known;
      const record = {
        key: nextKey("activity"),
        noun: "activity" as const,
        state: { reference, recipients },
        place,
        places: {},
      };
      records.push(record);
      return record;
    },
    finish: (): ImportDraft => {
      const place = records[0]?.place ?? openTexts[0]?.place ?? { sheet: "", cell: "A1" };
      // Where nothing came of the file, nothing quotes it.
      return {
        layout,
        records: records.length > 0 ? [fileRecord(file, place), ...records] : [],
        openTexts,
        faults: [],
      };
    },
  };
}

/** The values of a record that a file brings; the noun's schema adds the rest. */
type Brought<Noun extends NamedNoun> = { [Key in keyof StateOf<Noun>]?: unknown };
