import type { RegisterExport } from "../exports/register-json";
import { periodWords } from "../period-words";
import { Period } from "../periods";
import type { Speech } from "../sheet-values";
import { fromCell } from "./cell-text";
import { type FilledRow, fillTables } from "./fill-tables";
import type { Column, SideTable, Table } from "./plan";
import { labelFor, type Names, namesOf, readingOf } from "./readings";
import { DETAILS, NOTES, TABLES } from "./register-tables";

/** A filled cell as a person reads it: of which record, what it is, and what it says; and the keys of where it stands. */
export type Saying = { recordId: string; label: string; text: string; table: string; column: string };

const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A day, a period or any other text as the language writes it. */
function written(cell: string, { translate, format }: Speech): string {
  if (DAY_OR_MONTH.test(cell)) return format.day(cell);
  return Period.safeParse(cell).success ? periodWords(cell, translate, format) : fromCell(cell);
}

/** Whether the words of a column stand beside it in the reader's language: both are one value, told once. */
function isToldBeside(columns: readonly Column[], index: number, { cells }: FilledRow, { locale }: Speech): boolean {
  const { key = "", part } = columns[index] ?? {};
  const own = columns.findIndex((column) => column.key === `${key.slice(0, -2)}${locale}`);
  return part !== locale && Boolean(cells[own]);
}

function textAt(
  columns: readonly Column[],
  index: number,
  row: FilledRow,
  { names, speech }: { names: Names; speech: Speech },
): string {
  const [column, cell = ""] = [columns[index], row.cells[index]];
  if (!column) return "";
  switch (column.part) {
    case "answer":
      return cell === "none" ? speech.translate("codes.answers.none") : "";
    case "en":
    case "de":
      return isToldBeside(columns, index, row, speech) ? "" : fromCell(cell);
    case "value":
    case "id":
      return cell && (readingOf(column, index, names, speech)?.(row) || written(cell, speech));
  }
}

/** A label without the language or the state that a workbook has in a column of its own. */
const plainLabel = (column: Column, speech: Speech): string => labelFor({ ...column, part: "value" }, speech);

function labelAt(table: Table | SideTable, column: Column, row: FilledRow, speech: Speech): string {
  const about = (row.labels ?? []).map((key) => speech.translate(key));
  // The first label of a detail says no more than that it is one.
  if (table === DETAILS) return about.at(-1) ?? "";
  if (table === NOTES) return [...about, plainLabel(column, speech)].join(": ");
  const isRow = "field" in table && table.field !== "";
  return [...(isRow ? [speech.translate(`tables.sheets.${table.key}`)] : []), plainLabel(column, speech)].join(": ");
}

const idsOf = (table: Table | SideTable): number => ("ids" in table ? table.ids.length : 2);

/** Everything that the records of a document say beside their evidence, cell by cell, in the order of its sheets. */
export function sayingsOf(document: RegisterExport, speech: Speech): Saying[] {
  const names = namesOf(document, speech);
  const filled = fillTables(document);
  return [...TABLES, DETAILS, NOTES].flatMap((table) =>
    (filled.get(table) ?? []).flatMap((row) =>
      table.columns.flatMap((column, index) => {
        const text = index < idsOf(table) ? "" : textAt(table.columns, index, row, { names, speech });
        if (text === "") return [];
        const recordId = row.cells[0] ?? "";
        return [{ recordId, label: labelAt(table, column, row, speech), text, table: table.key, column: column.key }];
      }),
    ),
  );
}
