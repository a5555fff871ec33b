import { ID_PREFIXES, type Noun, nounOfId } from "../ids";
import type { Column, Table } from "./plan";
import { RECORD_TABLES } from "./register-tables";
import { type SheetRow, type SheetsIn, textIn } from "./sheets-in";

/** Columns by which people know a record. */
const NAMING = new Set(["reference", "name", "name.en", "name.de", "title", "words.name"]);

const slugOf = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 24);

/** The records of a file by their ids, and by what people write instead of an id. */
export class NamesIn {
  readonly keys = new Map<SheetRow, string>();
  /** Rows with nothing in the place of their id. */
  readonly uncalled = new Set<SheetRow>();
  private readonly taken = new Set<string>();
  private readonly named = new Map<string, Set<string>>();

  constructor({ rows }: SheetsIn) {
    const records = RECORD_TABLES.flatMap(({ table }) => (rows.get(table) ?? []).map((row) => ({ table, row })));
    // ids first, so that no made one takes the place of one that stands in the file
    const made = records.filter(({ table, row }) => !this.takeId(table, row));
    for (const { table, row } of made) this.makeId(table, row);
    for (const { table, row } of records) this.learnNames(table, row);
  }

  private takeId(table: Table, row: SheetRow): boolean {
    const id = this.idCell(table, row) ?? "";
    if (nounOfId(id) !== table.noun) return false;
    this.keys.set(row, id);
    this.taken.add(id);
    return true;
  }

  private makeId(table: Table, row: SheetRow): void {
    const text = this.idCell(table, row) ?? "";
    const base = `${ID_PREFIXES[table.noun]}_${slugOf(text) || `row-${row.index + 1}`}`;
    let id = base;
    for (let count = 2; this.taken.has(id); count += 1) id = `${base}-${count}`;
    this.keys.set(row, id);
    this.taken.add(id);
    if (text) this.learn(text, id);
    else this.uncalled.add(row);
  }

  private learnNames(table: Table, row: SheetRow): void {
    for (const column of table.columns) {
      const name = NAMING.has(column.key) ? textIn(row, column)?.trim() : undefined;
      if (name) this.learn(name, this.keys.get(row) ?? "");
    }
  }

  private learn(name: string, id: string): void {
    const known = this.named.get(name);
    if (known) known.add(id);
    else this.named.set(name, new Set([id]));
  }

  private idCell(table: Table, row: SheetRow): string | undefined {
    const [column] = table.ids;
    return column && textIn(row, column)?.trim();
  }

  has(id: string): boolean {
    return this.taken.has(id);
  }

  /** The one record that people call so, if it is one that fits. */
  idOf(name: string, fits: (id: string) => boolean): string | undefined {
    const found = [...(this.named.get(name) ?? [])].filter(fits);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The record that a cell names. */
  recordIn = (row: SheetRow, column: Column | undefined): string =>
    this.recordOf((column && textIn(row, column)?.trim()) ?? "", undefined);

  /** The record that a row belongs to: its id, or what people wrote for it. */
  recordOf(text: string, noun: Noun | undefined): string {
    if (this.taken.has(text)) return text;
    return this.idOf(text, (id) => noun === undefined || nounOfId(id) === noun) ?? text;
  }
}
