import type { RegisterExport } from "../exports/register-json";
import { toCell } from "./cell-text";
import type { Column, Field, Leaf, Node, Rows, SideTable, Table, WordsCells } from "./plan";
import { joined } from "./plan";
import { DETAILS, EVIDENCE, NOTES, RECORD_TABLES } from "./register-tables";
import { isTree, type Tree } from "./tree";

/** The rows of each sheet by the columns of its plan; `labels` are the messages that name what a row is about. */
export type FilledRow = { cells: string[]; labels?: readonly string[]; choices?: Column["choices"] };
export type FilledTables = Map<Table | SideTable, FilledRow[]>;

/** The record, and the row of it, that is being written. */
type At = { record: string; ids: readonly string[]; prefix: string; labels: readonly string[] };

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.map(textOf).join(", ") : toCell(String(value));
}

const positions = new WeakMap<readonly Column[], ReadonlyMap<Column, number>>();

/** Where each column stands in a row. */
function positionsOf(columns: readonly Column[]): ReadonlyMap<Column, number> {
  const known = positions.get(columns) ?? new Map(columns.map((one, index) => [one, index]));
  positions.set(columns, known);
  return known;
}

class Writer {
  readonly filled: FilledTables = new Map();

  private add(table: Table | SideTable, row: FilledRow): void {
    const rows = this.filled.get(table);
    if (rows) rows.push(row);
    else this.filled.set(table, [row]);
  }

  row(table: Table, ids: readonly string[], state: unknown, at: At): void {
    const cells = table.columns.map((_, index) => ids[index] ?? "");
    const position = positionsOf(table.columns);
    const set = (column: Column, text: string) => {
      cells[position.get(column) ?? -1] = text;
    };
    this.add(table, { cells });
    this.node(table.row, state, at, set);
  }

  private node(node: Node, value: unknown, at: At, set: (column: Column, text: string) => void): void {
    switch (node.kind) {
      case "leaf":
        set(node.column, textOf(value));
        return;
      case "words":
        this.words(node, value, set);
        return;
      case "group":
        if (isTree(value)) this.fields(node.fields, value, at, set);
        return;
      case "variants": {
        if (!isTree(value)) return;
        const code = String(value[node.by]);
        set(node.column, code);
        this.fields(node.options.get(code) ?? [], value, at, set);
        return;
      }
      case "fact":
      case "rows":
        this.answered(node, value, at, set);
        return;
      case "detail":
        this.detail(node, value, at);
        return;
      case "proof":
        this.evidence(value, at.record, at.prefix, at.labels);
        return;
    }
  }

  private words(node: WordsCells, value: unknown, set: (column: Column, text: string) => void): void {
    if (!isTree(value)) return;
    set(node.en, textOf(value.en));
    set(node.de, textOf(value.de));
  }

  private fields(fields: readonly Field[], state: Tree, at: At, set: (column: Column, text: string) => void): void {
    for (const [name, node] of fields) this.node(node, state[name], at, set);
  }

  /** A given value speaks for itself: the state stands beside it only where nothing else would tell it. */
  private answered(
    node: Extract<Node, { kind: "fact" | "rows" }>,
    value: unknown,
    at: At,
    set: (column: Column, text: string) => void,
  ): void {
    if (node.kind === "rows" && !node.answer) {
      this.list(node, value, at);
      return;
    }
    if (!isTree(value)) return;
    this.beside(value, at, node);
    const state = (text: string) => node.answer && set(node.answer, text);
    if (value.answer === "none") state("none");
    if (value.answer !== "given") return;
    if (node.kind === "rows") {
      this.list(node, value.items, at);
      return;
    }
    let blank = true;
    this.node(node.value, value[node.holds], at, (column, text) => {
      if (text !== "") blank = false;
      set(column, text);
    });
    if (blank) state("given");
  }

  private list({ table, path, labels }: Rows, items: unknown, at: At): void {
    if (!Array.isArray(items)) return;
    const names = [...at.labels, ...labels];
    items.forEach((item: unknown, index) => {
      const id = isTree(item) && !table.counted ? String(item.id) : String(index + 1);
      const ids = [...at.ids, id];
      this.row(table, ids, item, { record: at.record, ids, prefix: joined(at.prefix, `${path}.${id}`), labels: names });
    });
  }

  private detail(node: Extract<Node, { kind: "detail" }>, value: unknown, at: At): void {
    if (!isTree(value)) return;
    const path = joined(at.prefix, node.path);
    const labels = [...at.labels, ...node.labels];
    this.beside(value, at, node);
    const content = value.answer === "given" ? value.value : undefined;
    const words = node.value.kind === "words" && isTree(content) ? [textOf(content.en), textOf(content.de)] : ["", ""];
    const texts = [node.value.kind === "leaf" ? textOf(content) : "", ...words];
    const silent = value.answer === "given" && texts.some((text) => text !== "");
    const cells = [at.record, path, ...texts, silent ? "" : String(value.answer)];
    const choices = choicesOf(node.value);
    this.add(DETAILS, { cells, labels, ...(choices && { choices }) });
  }

  /** The note of an answer or a fact, and its evidence. */
  private beside(value: Tree, at: At, node: { path: string; labels: readonly string[] }): void {
    const { note, evidence } = value;
    if (note === undefined && !(Array.isArray(evidence) && evidence.length > 0)) return;
    const { record } = at;
    const path = joined(at.prefix, node.path);
    const labels = [...at.labels, ...node.labels];
    if (isTree(note)) this.add(NOTES, { cells: [record, path, textOf(note.en), textOf(note.de)], labels });
    this.evidence(evidence, record, path, labels);
  }

  private evidence(list: unknown, record: string, path: string, labels: readonly string[]): void {
    if (!Array.isArray(list)) return;
    const pieces: unknown[] = list;
    for (const piece of pieces) {
      const cells = [record, path, ...EVIDENCE.columns.slice(2).map(() => "")];
      this.node(EVIDENCE.cells, piece, { record, ids: [], prefix: path, labels }, (column, text) => {
        cells[positionsOf(EVIDENCE.columns).get(column) ?? -1] = text;
      });
      this.add(EVIDENCE, { cells, labels });
    }
  }
}

const choicesOf = (node: Leaf | WordsCells): Column["choices"] =>
  node.kind === "leaf" ? node.column.choices : undefined;

/** A person's words stand among the facts about them. */
const statesOf = (
  list: (typeof RECORD_TABLES)[number]["list"],
  document: RegisterExport,
): { id: string; state: unknown }[] => {
  if (list === "organisation") return [document.organisation];
  if (list === "people")
    return document.people.map(({ id, state, identity }) => ({ id, state: { ...state, words: identity } }));
  return document[list];
};

/** The cells of every sheet that has rows. */
export function fillTables(document: RegisterExport): FilledTables {
  const writer = new Writer();
  for (const { list, table } of RECORD_TABLES) {
    for (const { id, state } of statesOf(list, document)) {
      writer.row(table, [id], state, { record: id, ids: [id], prefix: "", labels: [] });
    }
  }
  return writer.filled;
}
