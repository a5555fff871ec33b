import type { z } from "zod";
import type { PersonalData } from "../../activities/personal-data";
import { CRIMINAL_CATEGORIES, type DataCategory, SPECIAL_CATEGORIES } from "../../codes/data-categories";
import { cutText } from "../../cut-text";
import { LINE_LIMIT } from "../../text-limits";
import type { MeaningCell } from "../meaning";
import { readLegalBases } from "../texts/legal-bases";
import { plain } from "../texts/plain";
import { bracketedName } from "../texts/split-list";
import { DATA_CATEGORY_NAMES } from "../vocabulary/data-categories";
import { DATA_SUBJECT_NAMES } from "../vocabulary/data-subjects";
import type { PlacedCondition } from "./purposes";
import { givenWords, type ItemOf, type Placed, type RowInProgress, saysMore, sortedCells, valuesIn } from "./row";

type Data = z.input<typeof PersonalData>;
type Subject = ItemOf<"dataSubjects">;

/** Texts longer than this are sentences; the first known word in one does not say what it is about. */
const LONGEST_NAME = 100;

export function readDataSubjects(row: RowInProgress): void {
  const { said, denied, affirmed } = sortedCells(row.cells("data-subjects"));
  for (const cell of affirmed) row.ask(cell);
  const isKnown = (part: string) => DATA_SUBJECT_NAMES.find(part)?.whole === true;
  const groups = new Map<string, Placed<Subject>>();
  for (const cell of said) {
    for (const value of valuesIn(cell, isKnown)) {
      const match = value.length > LONGEST_NAME ? undefined : DATA_SUBJECT_NAMES.find(value);
      // "Bewerberinnen und Bewerber" are one group of people; words of their own tell groups of one kind apart.
      const key = match?.whole ? match.code : `:${groups.size}`;
      const known = groups.get(key);
      if (known) {
        if (known.cell !== cell)
          known.item.evidence = [...(known.item.evidence ?? []), ...row.evidence(cell)].slice(0, 20);
        continue;
      }
      const description = match?.whole ? {} : { description: row.words(value) };
      const id = `s${groups.size + 1}`;
      groups.set(key, {
        item: { id, category: match?.code ?? "other", ...description, evidence: row.evidence(cell) },
        cell,
      });
    }
  }
  row.give("dataSubjects", [...groups.values()], denied);
}

/** The rows of personal data that a group of cells (one line of a form) made. */
export type DataRows = ReadonlyMap<string, readonly string[]>;

type Found = { category: DataCategory; mark: "ordinary" | "special" | "criminal"; text: string; cell: MeaningCell };

/** Reads categories of personal data, ordinary and special; values of one category become one row. */
export function readPersonalData(row: RowInProgress, conditions: readonly PlacedCondition[]): DataRows {
  const ordinary = sortedCells(row.cells("personal-data"));
  const special = sortedCells(row.cells("special-data"), { sentences: true });
  const all = [...ordinary.said, ...ordinary.affirmed.filter(namesItself)].flatMap((cell) => ordinaryIn(row, cell));
  const found = [
    ...withoutNamesOfLimits(row, all),
    ...[...special.said, ...special.affirmed.filter(namesItself)].flatMap((cell) => specialIn(cell)),
  ];
  for (const cell of [...ordinary.affirmed, ...special.affirmed]) if (!namesItself(cell)) row.ask(cell);
  // "No" in a line of a form is said of that line's data alone, and says nothing that the other lines do not.
  for (const cell of special.denied) if (!cell.of || saysMore(cell)) row.note(cell);
  for (const cell of ordinary.denied) if (cell.of && saysMore(cell)) row.note(cell);
  const { rows, groups } = grouped(row, found);
  readConditions(row, rows, conditions);
  for (const cell of row.cells("source")) setSource(row, rows, cell);
  row.give(
    "personalData",
    rows,
    ordinary.denied.filter((cell) => !cell.of),
  );
  return groups;
}

/** What a table of limits is about where the activity says its data elsewhere: only what is among these is data. */
function withoutNamesOfLimits(row: RowInProgress, found: readonly Found[]): Found[] {
  const limited = new Set(row.cells("retention").map(({ of }) => of));
  const listed = found
    .filter(({ cell }) => cell.of === undefined)
    .map((one) => ({ ...placed(one), texts: [one.text] }));
  if (listed.length === 0) return [...found];
  return found.filter((one) => one.cell.of === undefined || !limited.has(one.cell.of) || sameListed(listed, one));
}

const placed = ({ category, mark, cell }: Found) => ({ item: { id: "", category, mark }, cell });

/** Whether the heading of a line of a form says which data it is about, so that "yes" is an answer. */
const namesItself = ({ of, heading }: MeaningCell): boolean =>
  of !== undefined && heading !== undefined && DATA_CATEGORY_NAMES.find(heading) !== undefined;

/** What a value is about: its own words, or the label of its line in a form. */
function categoryOf(value: string, cell: MeaningCell): DataCategory | undefined {
  const label = /^([^:]{2,60}):\s/.exec(value)?.[1];
  // "Health data (severe disability, …)": what a long list of data is of stands before its brackets.
  const opening = bracketedName(value).name;
  const named = label ?? [value, opening].find((text) => text.length <= LONGEST_NAME);
  const heading = namesItself(cell) ? DATA_CATEGORY_NAMES.find(cell.heading ?? "")?.code : undefined;
  if (heading && cell.meaning === "special-data") return heading;
  if (named === undefined) return heading;
  // A text that names several categories outside its brackets is none of them.
  const isMixed = DATA_CATEGORY_NAMES.findAll(named.replace(/\([^()]*\)/g, " ")).length > 1;
  return (isMixed ? undefined : DATA_CATEGORY_NAMES.find(named)?.code) ?? heading;
}

const markOf = (category: DataCategory): Found["mark"] => {
  if (SPECIAL_CATEGORIES.includes(category)) return "special";
  return CRIMINAL_CATEGORIES.includes(category) ? "criminal" : "ordinary";
};

const isKnownData = (part: string): boolean => DATA_CATEGORY_NAMES.find(part)?.whole === true;

const dataValues = (cell: MeaningCell): string[] => {
  if (!namesItself(cell)) return valuesIn(cell, isKnownData);
  return [/^(ja|yes|oui|x|✓|✔)$/i.test(cell.text) ? (cell.heading ?? cell.text) : cell.text];
};

function ordinaryIn(row: RowInProgress, cell: MeaningCell): Found[] {
  return dataValues(cell).map((text) => {
    const category = categoryOf(text, cell) ?? "other";
    const hidden = DATA_CATEGORY_NAMES.findAll(text).filter((code) => markOf(code) !== "ordinary" && code !== category);
    // A sentence that names special data among others stays whole: somebody must say what of it is special.
    if (hidden.length > 0) row.ask(cell, text);
    return { category, mark: markOf(category), text, cell };
  });
}

function specialIn(cell: MeaningCell): Found[] {
  return dataValues(cell).map((text) => {
    const category = categoryOf(text, cell) ?? "other";
    const mark = markOf(category);
    return {
      category: mark === "ordinary" ? "other" : category,
      mark: mark === "criminal" ? mark : "special",
      text,
      cell,
    };
  });
}

type Row = Placed<Data> & { texts: string[] };

/** The data of the activity that a line of a table speaks of again. */
function sameListed(rows: Iterable<Row>, { category, mark, text }: Found): Row | undefined {
  const isWhole = category !== "other" && isKnownData(text);
  return [...rows].find(
    ({ cell, item, texts }) =>
      cell.of === undefined &&
      (texts.some((one) => plain(one) === plain(text)) ||
        (isWhole && item.category === category && item.mark === mark)),
  );
}

function grouped(row: RowInProgress, found: readonly Found[]): { rows: Placed<Data>[]; groups: DataRows } {
  const rows = new Map<string, Row>();
  const groups = new Map<string, string[]>();
  for (const one of found) {
    const { category, mark, text, cell } = one;
    const listed = cell.of === undefined ? undefined : sameListed(rows.values(), one);
    if (cell.of !== undefined && listed) {
      listed.item.evidence = [...(listed.item.evidence ?? []), ...row.evidence(cell)].slice(0, 20);
      groups.set(cell.of, [...(groups.get(cell.of) ?? []), listed.item.id]);
      continue;
    }
    // Values of no known category are different things, and lines of a form have limits of their own: each stays a row.
    const key = category === "other" || cell.of ? `${rows.size}` : `${category}:${mark}`;
    const known = rows.get(key);
    const id = known?.item.id ?? `d${rows.size + 1}`;
    if (!known) {
      rows.set(key, {
        item: { id, category, items: row.words(text), mark, evidence: row.evidence(cell) },
        cell,
        texts: [text],
      });
    } else {
      known.texts.push(text);
      known.item.items = row.words(known.texts.join(", "));
      if (known.cell !== cell)
        known.item.evidence = [...(known.item.evidence ?? []), ...row.evidence(cell)].slice(0, 20);
    }
    if (cell.of) groups.set(cell.of, [...(groups.get(cell.of) ?? []), id]);
  }
  return { rows: [...rows.values()].map(({ item, cell }) => ({ item, cell })), groups };
}

/** One condition for all special data is a fact; of several nobody knows which belongs to which data. */
function readConditions(row: RowInProgress, rows: readonly Placed<Data>[], among: readonly PlacedCondition[]): void {
  const own = row.cells("special-data-condition").flatMap((cell) => {
    const { said } = sortedCells([cell]);
    if (said.length === 0) return [];
    const read = readLegalBases(cell.text, "conditions");
    const rest = [...read.rest, ...read.bases.map(() => cell.text)];
    if (read.conditions.length === 0 || rest.length > 0)
      row.ask(cell, read.conditions.length === 0 ? cell.text : rest.join("; "));
    return read.conditions.map((condition) => ({ ...condition, cell }));
  });
  const conditions = [...own, ...among];
  const special = rows.filter(({ item }) => item.mark === "special");
  const [only] = conditions;
  if (!only) return;
  if (special.length === 0 || new Set(conditions.map(({ condition }) => condition)).size > 1) {
    for (const cell of new Set(conditions.map((one) => one.cell)))
      row.draft.ask({ key: row.key, field: "personalData", text: cell.text, place: cell.place });
    return;
  }
  const law = cutText(only.provisions.join("; "), LINE_LIMIT);
  for (const { item } of special) {
    item.condition = { answer: "given", value: only.condition, evidence: row.evidence(only.cell) };
    if (law) item.conditionLaw = { answer: "given", value: law, evidence: row.evidence(only.cell) };
  }
}

function setSource(row: RowInProgress, rows: readonly Placed<Data>[], cell: MeaningCell): void {
  if (sortedCells([cell]).said.length === 0) return;
  if (rows.length === 0 || rows.some(({ item }) => item.source)) row.ask(cell);
  else for (const { item } of rows) item.source = givenWords(row, cell.text, cell);
}
