import { z } from "zod";
import { Activity } from "../activities/activity";
import { Evidence } from "../answers";
import { Cookie } from "../cookies/cookie";
import { Department } from "../departments/department";
import { Document } from "../documents/document";
import { Judgement } from "../findings/judgement";
import { LawEntry } from "../law/law-entry";
import { Measure } from "../measures/measure";
import { Organisation } from "../organisations/organisation";
import { Party } from "../parties/party";
import { Person, PersonIdentity } from "../people/person";
import { System } from "../systems/system";
import { ANSWERS } from "./code-names";
import { type Choices, type Column, columnsOf, type SideTable, type Table, tablesIn } from "./plan";
import { evidenceCells, recordTable } from "./plan-of";

const { workflow: _workflow, reference, status, ...content } = Activity.shape;

/**
 * An activity as a file holds it: without the workflow, which is no fact about the processing. Who adds a row has no
 * number for it yet.
 */
export const ActivityRow = z.strictObject({
  reference: reference.optional(),
  status: status.default("draft"),
  ...content,
});

const { userId: _account, identity, ...person } = Person.shape;

/** A person with the words behind the commitment, and without the account. */
export const PersonRow = z.strictObject({
  words: PersonIdentity.nullable().default(null),
  ...person,
  identity: identity.optional(),
});

/** The nouns of a register in the order of its sheets, each with the list of the export that holds them. */
export const RECORD_TABLES = [
  { list: "organisation", table: recordTable("organisation", "organisation", Organisation, "fields.organisation") },
  { list: "activities", table: recordTable("activities", "activity", ActivityRow, "fields") },
  { list: "departments", table: recordTable("departments", "department", Department, "fields.department") },
  { list: "people", table: recordTable("people", "person", PersonRow, "fields.person") },
  { list: "parties", table: recordTable("parties", "party", Party, "fields.party") },
  { list: "systems", table: recordTable("systems", "system", System, "fields.system") },
  { list: "measures", table: recordTable("measures", "measure", Measure, "fields.measure") },
  { list: "documents", table: recordTable("documents", "document", Document, "fields.document") },
  { list: "cookies", table: recordTable("cookies", "cookie", Cookie, "fields.cookie") },
  { list: "law", table: recordTable("law", "law", LawEntry, "tables.law") },
  { list: "judgements", table: recordTable("judgements", "judgement", Judgement, "tables.judgement") },
] as const;

/** Every sheet of records and of the lists inside them. */
export const TABLES: readonly Table[] = RECORD_TABLES.flatMap(({ table }) => [table, ...tablesIn(table.row)]);

/** What is told of a fact beside its value stands on three sheets of its own, by the path of the fact in its record. */
const beside = (key: string, ...more: Column[]): SideTable => {
  const plain = (name: string, label: string): Column => ({
    key: name,
    labels: [`tables.ids.${label}`],
    part: "id",
    linked: false,
    size: "line",
  });
  const ids = [{ ...plain(`thirty:${key}`, "record"), linked: true }, plain("path", "path")];
  return { key, columns: [...ids, ...more] };
};

const value = (key: string, part: Column["part"], choices?: Choices, label = "ids.value"): Column => ({
  key,
  labels: [`tables.${label}`],
  part,
  linked: false,
  size: "text",
  choices,
});

export const DETAILS = beside("details", value("value", "value"), value("value.en", "en"), value("value.de", "de"), {
  ...value("value.answer", "answer", ANSWERS),
  size: "short",
});
export const NOTES = beside(
  "notes",
  value("note.en", "en", undefined, "note.label"),
  value("note.de", "de", undefined, "note.label"),
);
const evidence = evidenceCells();
export const EVIDENCE = { ...beside("evidence", ...columnsOf(evidence)), cells: evidence, schema: Evidence };

/** What stands around the records: in which shape they are, and how the register stood. */
export const REGISTER_COLUMNS = [
  "schemaVersion",
  "asOf",
  "version",
  "leftOut",
  "ledger.sequence",
  "ledger.hash",
] as const;
