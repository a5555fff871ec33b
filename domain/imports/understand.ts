import { inOneGo, type Steps } from "../steps";
import type { ImportDraft, ImportedRecord } from "./import-draft";
import type { MeaningCell, MeaningRow } from "./meaning";
import { isBlank, statementOf } from "./texts/statements";
import { readDataSubjects, readPersonalData } from "./understanding/data";
import { beginDraft, type DraftInProgress, ORGANISATION_KEY, type UnderstandOptions } from "./understanding/draft";
import { readFacts } from "./understanding/facts";
import { readListedMeasures } from "./understanding/listed-measures";
import { linkActivities, NamedActivities } from "./understanding/parties/activities";
import { readParties } from "./understanding/parties/read-parties";
import { nameFromPurposes, readPurposes } from "./understanding/purposes";
import { readOtherParties, readRecipients } from "./understanding/recipients";
import { readRetention } from "./understanding/retention";
import { beginRow, type RowInProgress } from "./understanding/row";
import { readTransfers } from "./understanding/transfers";

export type { UnderstandOptions };

/**
 * What a record of processing activities says, read from texts: activities and what they name, each value with its cell,
 * and every text that could not be understood as a question. The file itself is a document, which the evidence quotes.
 */
export const understand = (rows: readonly MeaningRow[], options: UnderstandOptions): ImportDraft =>
  inOneGo(understandInSteps(rows, options));

/** The same, row by row. */
export function* understandInSteps(rows: readonly MeaningRow[], options: UnderstandOptions): Steps<ImportDraft> {
  const draft = beginDraft(options);
  // Lists come first: what activities name in passing is whatever a list says more of.
  const parties = readParties(
    draft,
    rows.filter((row) => row.kind === "party"),
  );
  const activities = new NamedActivities(options.activityNamed);
  readListedMeasures(
    draft,
    rows.filter((row) => row.kind === "measure"),
  );
  for (const row of rows) {
    if (row.kind === "party" || row.kind === "measure") continue;
    if (row.kind === "organisation") readOrganisation(draft, row);
    else if (row.cells.some(({ meaning, text }) => meaning !== "ignore" && !isBlank(text)))
      activities.add(readActivity(draft, row), row.cells);
    yield;
  }
  for (const party of parties) {
    linkActivities(draft, party, activities);
    yield;
  }
  return draft.finish();
}

/** Whoever imports knows the own organisation; what a file says of it is asked, never written over what is there. */
function readOrganisation(draft: DraftInProgress, { cells }: { cells: readonly MeaningCell[] }): void {
  for (const { meaning, text, place, heading } of cells) {
    if (meaning === "ignore" || isBlank(text)) continue;
    const said = heading ? `${heading}: ${text.trim()}` : text.trim();
    draft.ask({ key: ORGANISATION_KEY, field: meaning, text: said, place });
  }
}

function readActivity(draft: DraftInProgress, source: { cells: readonly MeaningCell[] }): ImportedRecord | undefined {
  const [first] = source.cells;
  if (!first) return undefined;
  const record = draft.activity(first.place);
  const row = beginRow(draft, record, source);
  readName(row);
  readDepartment(row);
  const conditions = readPurposes(row);
  readDataSubjects(row);
  const dataRows = readPersonalData(row, conditions);
  const recipients = readRecipients(row);
  readOtherParties(row);
  readTransfers(row, recipients);
  readRetention(row, dataRows);
  readFacts(row, (reference) => {
    record.state.reference = reference;
  });
  for (const cell of row.cells("controller", "representative", "data-protection-officer")) row.askOnce(cell);
  row.finish();
  return record;
}

function readName(row: RowInProgress): void {
  const [cell, ...others] = row.cells("name");
  const own = cell && { name: cell.text, cell };
  const named = own ?? nameFromPurposes(row);
  for (const other of others) row.ask(other);
  if (!named) return;
  row.content.name = row.words(named.name);
  row.at("name", named.cell);
}

function readDepartment(row: RowInProgress): void {
  const [cell, ...others] = row.cells("department");
  for (const other of others) row.ask(other);
  if (!cell || ["none", "no"].includes(statementOf(cell.text).kind)) return;
  row.content.departmentId = row.draft.named("department", cell.text, { name: row.words(cell.text) }, cell);
  row.at("departmentId", cell);
}
