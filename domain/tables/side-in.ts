import type { SideTable } from "./plan";
import { DETAILS, EVIDENCE, NOTES } from "./register-tables";
import { type SheetRow, type SheetsIn, textIn } from "./sheets-in";

/** What stands on the sheets beside the facts, by record and path. */
export class SideIn {
  private readonly rows = new Map<string, SheetRow[]>();

  constructor(
    private readonly sheets: SheetsIn,
    recordOf: (text: string) => string,
  ) {
    for (const table of [DETAILS, NOTES, EVIDENCE]) {
      const [record, path] = table.columns;
      for (const row of sheets.rows.get(table) ?? []) {
        const named = (record && textIn(row, record)?.trim()) ?? "";
        const id = this.idOf(table, recordOf(named), (path && textIn(row, path)?.trim()) ?? "");
        this.rows.set(id, [...(this.rows.get(id) ?? []), row]);
      }
    }
  }

  private idOf = (table: SideTable, record: string, path: string) => `${table.key}\n${record}\n${path}`;

  /** The rows about one path; each is taken once. */
  take(table: SideTable, record: string, path: string): SheetRow[] {
    const id = this.idOf(table, record, path);
    const found = this.rows.get(id) ?? [];
    this.rows.delete(id);
    for (const row of found) row.taken = true;
    return found;
  }

  /** Rows that are about nothing that the file holds. */
  left(): { table: SideTable; row: SheetRow }[] {
    return [DETAILS, NOTES, EVIDENCE].flatMap((table) =>
      (this.sheets.rows.get(table) ?? []).filter(({ taken }) => !taken).map((row) => ({ table, row })),
    );
  }
}
