import type { Noun } from "../ids";
import { type Table, tablesIn } from "./plan";
import { RECORD_TABLES } from "./register-tables";
import { type SheetRow, type SheetsIn, textIn } from "./sheets-in";

const LIST_TABLES = RECORD_TABLES.flatMap(({ table }) => tablesIn(table.row));

/** The rows of lists, by the record and the rows above them. */
export class RowsIn {
  private readonly rows = new Map<string, SheetRow[]>();

  constructor(
    private readonly sheets: SheetsIn,
    recordOf: (text: string, noun: Noun) => string,
  ) {
    for (const table of LIST_TABLES) {
      for (const row of sheets.rows.get(table) ?? []) {
        const [record = "", ...above] = table.ids.slice(0, -1).map((column) => textIn(row, column)?.trim() ?? "");
        const id = this.idOf(table, [recordOf(record, table.noun), ...above]);
        const known = this.rows.get(id);
        if (known) known.push(row);
        else this.rows.set(id, [row]);
      }
    }
  }

  private idOf = (table: Table, ids: readonly string[]) => `${table.key}\n${ids.join("\n")}`;

  take(table: Table, ids: readonly string[]): SheetRow[] {
    const found = this.rows.get(this.idOf(table, ids)) ?? [];
    for (const row of found) row.taken = true;
    return found;
  }

  /** Rows whose record, or whose row above, is not in the file. */
  left(): { table: Table; row: SheetRow }[] {
    return LIST_TABLES.flatMap((table) =>
      (this.sheets.rows.get(table) ?? []).filter(({ taken }) => !taken).map((row) => ({ table, row })),
    );
  }
}
