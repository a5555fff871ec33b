import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteInsertValue, SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import type { Ready, Statement, Writer } from "./client";

/**
 * A statement that each connection puts together once, because for what is written thousands of times this takes longer
 * than to write. `make` names its values by placeholders.
 */
export function readyStatement<Values>(make: (write: Writer) => Ready<Values>) {
  const made = new WeakMap<Writer, Ready<Values>>();
  return (write: Writer, values: Values): Statement => {
    const ready = made.get(write) ?? make(write);
    made.set(write, ready);
    return { run: () => ready.run(values) };
  };
}

/** What becomes of a row whose key is there already: an update leaves the columns alone that are set only at first. */
type Conflict<Column> = "refuse" | "keep" | { updateBy: Column; onlyAtFirst?: readonly Column[] };

/** Inserts one row with these columns. */
export function readyInsert<Table extends SQLiteTable, Column extends keyof Table["$inferInsert"] & string>(
  table: Table,
  columns: readonly Column[],
  conflict: Conflict<Column> = "refuse",
) {
  type Row = { [C in Column]: Table["$inferInsert"][C] };
  return readyStatement<Row>((write) => {
    const known: Record<string, SQLiteColumn> = getTableColumns(table);
    const columnOf = (name: string): SQLiteColumn => {
      const column = known[name];
      if (!column) throw new Error(`no column ${name}`);
      return column;
    };
    // safe because the placeholders have the names of columns of this very table
    const values = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)])) as SQLiteInsertValue<Table>;
    const insert = write.insert(table).values(values);
    if (conflict === "refuse") return insert.prepare();
    if (conflict === "keep") return insert.onConflictDoNothing().prepare();
    const coming = (name: string): SQL => sql`excluded.${sql.identifier(columnOf(name).name)}`;
    const updated = columns.filter((name) => !conflict.onlyAtFirst?.includes(name));
    const set = Object.fromEntries(updated.map((name) => [name, coming(name)]));
    // safe because each name is a column of this very table
    const update = { target: columnOf(conflict.updateBy), set: set as SQLiteUpdateSetSource<Table> };
    return insert.onConflictDoUpdate(update).prepare();
  });
}
