import { type Grid, placeOf } from "../grids/grid";
import { nounOfId } from "../ids";
import type { ImportDraft, ImportedRecord } from "../imports/import-draft";
import { isKnownVersion, SCHEMA_VERSION } from "../snapshot";
import { inOneGo, type Steps } from "../steps";
import { asDraft } from "./as-draft";
import { NamesIn } from "./names-in";
import { RecordReader } from "./record-in";
import { RECORD_TABLES } from "./register-tables";
import { RowsIn } from "./rows-in";
import { placeIn, type SheetRow, type SheetsIn, sheetsIn, textIn } from "./sheets-in";
import { SideIn } from "./side-in";
import { Told } from "./told";

const empty = (faults: ImportDraft["faults"]): ImportDraft => ({
  layout: "thirty",
  records: [],
  openTexts: [],
  faults,
});

/** What nothing refers to: rows of records that are not there, and notes on facts that are not there. */
function tellRest(rows: RowsIn, side: SideIn, names: NamesIn, told: Told): void {
  const about = (row: SheetRow, key: string, field: string) => ({
    row,
    key,
    // a question can only be asked at an activity that comes along
    noun: names.has(key) ? (nounOfId(key) ?? "organisation") : "organisation",
    field,
  });
  for (const { table, row } of rows.left()) {
    const key = names.recordIn(row, table.ids[0]);
    told.wholeRow(about(row, key, table.field), table.columns.slice(1), "left-out");
    told.fault(row, undefined, "missing-parent", { text: key });
  }
  for (const { table, row } of side.left()) {
    const [record, path] = table.columns;
    const key = names.recordIn(row, record);
    const at = (path && textIn(row, path)?.trim()) ?? "";
    const field = at.split(".")[0] || "description";
    told.wholeRow(about(row, key, field), table.columns.slice(2), names.has(key) ? "unknown-path" : "missing-record");
  }
}

function* recordsIn(sheets: SheetsIn, told: Told): Steps<ImportedRecord[]> {
  const names = new NamesIn(sheets);
  const rows = new RowsIn(sheets, (text, noun) => names.recordOf(text, noun));
  const side = new SideIn(sheets, (text) => names.recordOf(text, undefined));
  const reader = new RecordReader(names, rows, side, told);
  const seen = new Set<string>();
  const records: ImportedRecord[] = [];
  for (const { table } of RECORD_TABLES) {
    for (const row of sheets.rows.get(table) ?? []) {
      yield;
      const key = names.keys.get(row) ?? "";
      if (seen.has(key)) {
        told.fault(row, table.ids[0], "duplicate-id", { text: key });
        told.wholeRow({ row, key, noun: table.noun, field: "description" }, table.columns.slice(1), "left-out");
        continue;
      }
      seen.add(key);
      const read = reader.record(table, row, key);
      if (!read) continue;
      const { state, places } = read;
      const isUncalled = names.uncalled.has(row);
      records.push(asDraft({ key, noun: table.noun, isUncalled, state, place: placeIn(row, table.ids[0]), places }));
    }
  }
  tellRest(rows, side, names, told);
  return records;
}

/** What the tables of a register say, as a draft; every text that could not be understood is told with its cell. */
export const draftFromTables = (grids: readonly Grid[]): ImportDraft => inOneGo(draftFromTablesInSteps(grids));

/** The same, record by record. */
export function* draftFromTablesInSteps(grids: readonly Grid[]): Steps<ImportDraft> {
  const sheets = sheetsIn(grids);
  const version = sheets.schemaVersion === undefined ? SCHEMA_VERSION : Number(sheets.schemaVersion);
  if (sheets.rows.size === 0 || !isKnownVersion(version)) {
    const [first = { name: "", rows: [] }] = grids;
    const code = sheets.rows.size === 0 ? "not-a-register" : "newer-version";
    return empty([{ place: placeOf(first, 0, 0), code, params: { text: sheets.schemaVersion ?? "" } }]);
  }
  const told = new Told();
  const records = yield* recordsIn(sheets, told);
  return { layout: "thirty", records, openTexts: told.openTexts, faults: [...sheets.faults, ...told.faults] };
}
