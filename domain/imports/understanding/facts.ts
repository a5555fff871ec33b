import { AIM_OF_MEASURE } from "../../codes/measure-kinds";
import type { DataSubjectRight } from "../../codes/rights";
import { LINE_LIMIT, TEXT_LIMIT } from "../../text-limits";
import type { Meaning, MeaningCell } from "../meaning";
import { readDay } from "../texts/days";
import { plain } from "../texts/plain";
import { statementOf } from "../texts/statements";
import { MEASURE_NAMES } from "../vocabulary/measures";
import { ACTIVITY_ROLE_NAMES } from "../vocabulary/recipients";
import { RIGHT_NAMES } from "../vocabulary/rights";
import { besideIn, givenWords, type RowInProgress, sortedCells, valuesIn } from "./row";

type WordsField = "description" | "ownerFunction" | "automatedDecisions" | "profiling" | "information" | "optOut";

/** Sets a fact in words: what the cells say, or the statement that there is none. */
function setWords(row: RowInProgress, field: WordsField, cells: readonly MeaningCell[], sentences: boolean): void {
  const { said, denied, affirmed } = sortedCells(cells, { sentences });
  const given = [...said, ...affirmed];
  const [first] = given;
  if (first) {
    const text = given.map((cell) => cell.text).join("\n");
    const fits = text.length <= TEXT_LIMIT;
    if (!fits) for (const cell of given.slice(1)) row.ask(cell);
    row.content[field] = givenWords(row, fits ? text : first.text, first);
    row.at(field, first);
    for (const cell of denied) if (statementOf(cell.text).kind === "words") row.note(cell);
  } else if (denied[0]) {
    row.content[field] = { answer: "none", evidence: row.evidence(denied[0]) };
    row.at(field, denied[0]);
    for (const cell of denied) if (plain(cell.text).length > 5) row.note(cell);
  }
}

const DAYS: readonly (readonly ["startedOn" | "endedOn" | "nextReviewOn", Meaning])[] = [
  ["startedOn", "started-on"],
  ["endedOn", "ended-on"],
  ["nextReviewOn", "next-review"],
];

function readDays(row: RowInProgress): void {
  for (const [field, meaning] of DAYS) {
    for (const cell of row.cells(meaning)) {
      const day = readDay(cell.text);
      const { denied } = sortedCells([cell]);
      if (day && !row.content[field]) {
        row.content[field] = { answer: "given", value: day, evidence: row.evidence(cell) };
        row.at(field, cell);
      } else if (denied.length > 0) row.content[field] ??= { answer: "none", evidence: row.evidence(cell) };
      else row.ask(cell);
    }
  }
}

/** Reads an impact assessment: whether one is required or done, with the file's words as reasons. */
function readImpact(row: RowInProgress): void {
  for (const cell of row.cells("impact-assessment")) {
    const result = impactResult(cell.text);
    if (!result || row.content.dpia) {
      row.ask(cell);
      continue;
    }
    row.content.dpia = {
      answer: "given",
      value: { result, reasons: row.words(cell.text) },
      evidence: row.evidence(cell),
    };
    row.at("dpia", cell);
  }
  for (const cell of row.cells("impact-document")) {
    if (sortedCells([cell]).said.length === 0) continue;
    if (cell.text.length > LINE_LIMIT) row.ask(cell);
    else addDocument(row, cell);
  }
}

function addDocument(row: RowInProgress, cell: MeaningCell): void {
  const title = cell.text.replace(/\s+/g, " ");
  const documentId = row.draft.named("document", title, { title, kind: "assessment" }, cell);
  const { documents } = row.content;
  const known = documents?.answer === "given" ? documents.items : [];
  if (known.some((one) => one.documentId === documentId)) return;
  row.content.documents = {
    answer: "given",
    items: [...known, { id: `o${known.length + 1}`, documentId, evidence: row.evidence(cell) }],
  };
}

function impactResult(text: string): "not-required" | "required" | "done" | undefined {
  const statement = statementOf(text);
  if (statement.kind === "no" || statement.kind === "none") return "not-required";
  const said = plain(text);
  if (
    /(?:nicht|not|pas|non|kein\p{L}{0,5}|no) (?:\p{L}+ ){0,2}?(?:erforderlich|notwendig|notig|required|necessary|needed|requise?|necessaire|dsfa|dpia|aipd)/u.test(
      said,
    )
  )
    return "not-required";
  if (
    /^(?:done|completed?|durchgefuhrt|abgeschlossen|erfolgt|vorhanden|liegt vor|erstellt|realisee?|effectuee?|terminee?)\b|(?:wurde|ist|has been|was) (?:\p{L}+ )?(?:durchgefuhrt|abgeschlossen|erstellt|completed|carried out|done)/u.test(
      said,
    )
  )
    return "done";
  if (statement.kind === "yes" || /^(?:erforderlich|notwendig|required|necessary|requise?|obligatoire)\b/u.test(said))
    return "required";
  return undefined;
}

function readMeasures(row: RowInProgress): void {
  const { said, denied, affirmed } = sortedCells(row.cells("measures"));
  for (const cell of affirmed) row.ask(cell);
  const isKnown = (part: string) => MEASURE_NAMES.find(part)?.whole === true;
  const values = said.flatMap((cell) => {
    const own = valuesIn(cell, isKnown);
    const beside = besideIn(cell, own, row.cells("measure-detail"));
    return own.map((value) => ({ value, cell, beside }));
  });
  row.give(
    "measures",
    values.map(({ value, cell, beside }, index) => {
      const id = `m${index + 1}`;
      const evidence = [cell, ...beside].slice(0, 20).flatMap(row.evidence);
      const more = beside.map(({ text }) => text);
      const match = value.length > 200 ? undefined : MEASURE_NAMES.find(value);
      // Only what is a measure by name becomes one of the organisation; a sentence stays this activity's own words.
      if (!match?.whole) return { item: { id, description: row.words([value, ...more].join("\n")), evidence }, cell };
      const state = {
        name: row.words(value),
        kind: match.code,
        aim: AIM_OF_MEASURE[match.code],
        evidence: row.evidence(cell),
      };
      const measureId = row.draft.named("measure", value, state, cell);
      const description = more.length > 0 ? { description: row.words(more.join("\n")) } : {};
      return { item: { id, measureId, ...description, evidence }, cell };
    }),
    denied,
  );
}

function readSystems(row: RowInProgress): void {
  const { said, denied, affirmed } = sortedCells(row.cells("systems"));
  for (const cell of affirmed) row.ask(cell);
  const names = said.flatMap((cell) =>
    valuesIn(cell, () => false).map((value) => ({ name: value.replace(/\s+/g, " "), cell })),
  );
  for (const { name, cell } of names) if (name.length > LINE_LIMIT) row.ask(cell, name);
  const fitting = names.filter(({ name }) => name.length <= LINE_LIMIT);
  const ids = fitting.map(({ name, cell }) => ({ systemId: row.draft.named("system", name, { name }, cell), cell }));
  const distinct = ids.filter(({ systemId }, index) => ids.findIndex((one) => one.systemId === systemId) === index);
  row.give(
    "systems",
    distinct.map(({ systemId, cell }, index) => ({
      item: { id: `y${index + 1}`, systemId, evidence: row.evidence(cell) },
      cell,
    })),
    denied,
  );
  for (const cell of row.cells("location")) row.note(cell);
  const cookies = sortedCells(row.cells("cookies"), { sentences: true });
  row.give("cookies", [], cookies.denied);
  // A name alone does not make a cookie: who sets it and why is asked.
  for (const cell of [...cookies.said, ...cookies.affirmed]) row.ask(cell);
}

function readRights(row: RowInProgress): void {
  const { said, denied, affirmed } = sortedCells(row.cells("rights"));
  for (const cell of affirmed) row.ask(cell);
  const rights = new Map<DataSubjectRight, MeaningCell>();
  for (const cell of said) {
    for (const value of valuesIn(cell, (part) => RIGHT_NAMES.find(part) !== undefined)) {
      const right = RIGHT_NAMES.find(value)?.code;
      if (right && value.length <= 120) rights.set(right, rights.get(right) ?? cell);
      else row.ask(cell, value);
    }
  }
  row.give(
    "rights",
    [...rights].map(([right, cell], index) => ({
      item: { id: `g${index + 1}`, right, evidence: row.evidence(cell) },
      cell,
    })),
    denied,
  );
}

function readRole(row: RowInProgress): void {
  for (const cell of row.cells("role")) {
    const role = ACTIVITY_ROLE_NAMES.find(cell.text);
    if (!role?.whole || row.content.role) row.ask(cell);
    else {
      row.content.role = role.code;
      row.at("role", cell);
    }
  }
  if (!row.content.role && row.content.controllersServed?.answer === "given") row.content.role = "processor";
}

const REFERENCE = /^[A-Z]{2,8}-\d{4,6}$/;

/** Numbers of other records are kept beside the description: a reference of the register is given once and for all. */
function readNotes(row: RowInProgress, reference: (text: string) => void): void {
  for (const cell of row.cells("reference")) {
    if (REFERENCE.test(cell.text)) reference(cell.text);
    else row.note(cell);
  }
  for (const cell of row.cells("created-on", "updated-on", "note")) row.note(cell);
  for (const cell of row.cells("breach")) {
    if (sortedCells([cell]).denied.length > 0) row.note(cell);
    else row.ask(cell);
  }
}

/** Everything about an activity that is one fact, and what is noted beside it. */
export function readFacts(row: RowInProgress, reference: (text: string) => void): void {
  const isProcessing = row.cells("controllers-served").length > 0;
  setWords(row, "description", row.cells("description", ...(isProcessing ? [] : (["processing"] as const))), false);
  setWords(row, "ownerFunction", row.cells("owner"), false);
  setWords(row, "automatedDecisions", row.cells("automated-decisions"), true);
  setWords(row, "profiling", row.cells("profiling"), true);
  setWords(row, "information", row.cells("information"), true);
  setWords(row, "optOut", row.cells("opt-out"), true);
  readDays(row);
  readImpact(row);
  readMeasures(row);
  readSystems(row);
  readRights(row);
  readRole(row);
  readNotes(row, reference);
}
