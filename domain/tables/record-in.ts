import type { AnswerState } from "../answers";
import type { CellPlace } from "../grids/grid";
import { RowId } from "../ids";
import { TEXT_LIMIT } from "../text-limits";
import { faultOf, readLeaf } from "./leaf-in";
import type { NamesIn } from "./names-in";
import {
  type Column,
  columnsOf,
  type FactCells,
  type Field,
  joined,
  type Leaf,
  type Node,
  type Rows,
  type Table,
  type Variants,
  type WordsCells,
} from "./plan";
import { DETAILS, EVIDENCE, NOTES } from "./register-tables";
import type { RowsIn } from "./rows-in";
import { bare } from "./schema-walk";
import { placeIn, type SheetRow, textIn } from "./sheets-in";
import type { SideIn } from "./side-in";
import type { About, Told } from "./told";
import type { Tree } from "./tree";

/** A row that is being read: whose it is, its place in the record by ids and by the paths of the state, and its cells' places. */
type At = About & { ids: readonly string[]; prefix: string; state: string; places: Record<string, CellPlace> };

/** The column of DETAILS in which a part of a particular stands. */
function detailColumn(part: Column["part"]): Column {
  const found = DETAILS.columns.find((column) => column.part === part);
  if (!found) throw new TypeError(`no column for ${part}`);
  return found;
}
const DETAIL = {
  value: detailColumn("value"),
  en: detailColumn("en"),
  de: detailColumn("de"),
  answer: detailColumn("answer"),
};

const isAnswer = (text: string): text is AnswerState => text === "given" || text === "none" || text === "not-stated";

/** Reads the facts of records from the cells of their rows. */
export class RecordReader {
  constructor(
    private readonly names: NamesIn,
    private readonly rows: RowsIn,
    private readonly side: SideIn,
    private readonly told: Told,
  ) {}

  /** The state of a record as far as it can be read, with the places of its values. */
  record(table: Table, row: SheetRow, key: string): { state: Tree; places: Record<string, CellPlace> } | undefined {
    const places: Record<string, CellPlace> = {};
    const at: At = { row, key, noun: table.noun, field: "", ids: [key], prefix: "", state: "", places };
    const state = this.node(table.row, at);
    this.told.extras({ ...at, field: "description" });
    const read = table.schema.safeParse(state);
    // safe because the schema of every record is an object
    if (read.success) return { state: state as Tree, places };
    this.incomplete(table, at, read.error.issues);
    return undefined;
  }

  /** Tells what a row lacks, and keeps what stands in it. */
  private incomplete(table: Table, at: At, issues: readonly { path: readonly PropertyKey[] }[]): void {
    for (const { path } of issues) {
      const key = path.filter((part) => part !== "value" && part !== "items").join(".");
      const column =
        table.columns.find((one) => one.key === key) ?? table.columns.find((one) => one.key.startsWith(`${key}.`));
      if (column && textIn(at.row, column) !== undefined) this.told.text(at, column, "bad-value");
      else this.told.fault(at.row, column, "missing-value", { field: key });
    }
    this.told.wholeRow(at, table.columns.slice(table.ids.length), "left-out");
  }

  private node(node: Node, at: At): unknown {
    switch (node.kind) {
      case "leaf":
        return this.leaf(node, node.column, at);
      case "words":
        return this.words(node, node.en, node.de, at);
      case "group":
        if (node.nullable && !this.filled(columnsOf(node), at.row)) return null;
        return this.fields(node.fields, at);
      case "variants":
        return this.variants(node, at);
      case "fact":
        return this.fact(node, at);
      case "rows":
        return this.list(node, at);
      case "detail":
        return this.detail(node, at);
      case "proof":
        return this.evidence(at, at.prefix);
    }
  }

  private filled = (columns: readonly Column[], row: SheetRow) =>
    columns.some((column) => textIn(row, column) !== undefined);

  private within = (at: At, name: string): At => ({
    ...at,
    state: joined(at.state, name),
    field: at.field || name,
  });

  private fields(fields: readonly Field[], at: At): Tree {
    const state: Tree = {};
    for (const [name, node] of fields) {
      const value = this.node(node, this.within(at, name));
      if (value !== undefined) state[name] = value;
    }
    return state;
  }

  private leaf(leaf: Leaf, column: Column, at: At): unknown {
    const text = textIn(at.row, column);
    if (text === undefined) return leaf.blank;
    const parts = leaf.many ? text.split(/[,;\n]/).map((part) => part.trim()) : [text];
    const values = parts.filter(Boolean).flatMap((part) => {
      const value = readLeaf(leaf, part) ?? (leaf.column.linked ? this.named(leaf, part) : undefined);
      if (value !== undefined) return [value];
      this.told.text(at, column, faultOf(leaf, part));
      return [];
    });
    if (values.length === 0) return leaf.blank;
    at.places[at.state] = placeIn(at.row, column);
    return leaf.many ? values : values[0];
  }

  private named = (leaf: Leaf, text: string) => this.names.idOf(text.trim(), (id) => leaf.schema.safeParse(id).success);

  private words(node: WordsCells, en: Column, de: Column, at: At): unknown {
    const said = (["en", "de"] as const).flatMap((locale) => {
      const column = locale === "en" ? en : de;
      const text = textIn(at.row, column);
      if (text === undefined) return [];
      if (text.length > TEXT_LIMIT) {
        this.told.text(at, column, "too-long");
        return [];
      }
      at.places[at.state] ??= placeIn(at.row, column);
      return [[locale, text] as const];
    });
    return said.length === 0 ? node.blank : Object.fromEntries(said);
  }

  /** A blank code is read from what is filled, where only one shape has that. */
  private variants(node: Variants, at: At): unknown {
    const own = (code: string) => (node.options.get(code) ?? []).flatMap(([, field]) => columnsOf(field));
    const codes = [...node.options.keys()];
    const text = textIn(at.row, node.column)?.trim();
    const guesses = codes.filter((code) => this.filled(own(code), at.row));
    const code = text ?? (guesses.length === 1 ? guesses[0] : undefined);
    if (code === undefined) return undefined;
    const fields = node.options.get(code);
    if (!fields) {
      this.told.text(at, node.column, "unknown-code");
      return undefined;
    }
    if (text !== undefined) at.places[joined(at.state, node.by)] = placeIn(at.row, node.column);
    const mine = new Set(own(code));
    for (const column of codes.flatMap(own)) {
      if (!mine.has(column) && this.filled([column], at.row)) this.told.text(at, column, "left-out");
    }
    return { [node.by]: code, ...this.fields(fields, at) };
  }

  private answerIn(row: SheetRow, column: Column, at: At): AnswerState | undefined {
    const text = textIn(row, column)?.trim().toLowerCase();
    if (text === undefined || isAnswer(text)) return text;
    this.told.text({ ...at, row }, column, "unknown-code");
    return undefined;
  }

  private fact(node: FactCells, at: At): Tree {
    const columns = columnsOf(node.value);
    const filled = this.filled(columns, at.row);
    // a single value was checked when its cell was read
    const single = node.value.kind === "words" || (node.value.kind === "leaf" && !node.value.many);
    const fits = (content: unknown) => single || bare(node.schema).schema.safeParse(content).success;
    return this.stated({ at, row: at.row, column: node.answer, path: node.path, filled, holds: node.holds }, () => {
      const content = this.node(node.value, this.within(at, node.holds));
      if (content !== undefined && content !== null && fits(content)) return content;
      for (const column of columns) if (this.filled([column], at.row)) this.told.text(at, column, "left-out");
      return undefined;
    });
  }

  /** The three states: what is filled is given, whatever the state beside it was left at. */
  private stated({ at, row, column, path, filled, holds }: Stated, read: () => unknown): Tree {
    const said = this.answerIn(row, column, at);
    const place = joined(at.prefix, path);
    const [note, ...more] = this.side.take(NOTES, at.key, place);
    for (const one of more) this.told.wholeRow({ ...at, row: one }, NOTES.columns.slice(2), "left-out");
    const beside = note && { note: this.note(at, note) };
    if (filled && said === "none") this.told.fault(row, column, "none-with-value");
    if (filled || said === "given") {
      const content = read();
      const evidence = holds === "value" && content !== undefined ? { evidence: this.evidence(at, place) } : {};
      if (content !== undefined) return { answer: "given", [holds]: content, ...beside, ...evidence };
      if (!filled) this.told.fault(row, column, "given-without-value");
    } else if (said === "none") return { answer: "none", ...beside, evidence: this.evidence(at, place) };
    return { answer: "not-stated", ...beside };
  }

  private note(at: At, row: SheetRow): unknown {
    const [, , en, de] = NOTES.columns;
    if (!en || !de) throw new TypeError("notes have two columns");
    return this.words({ kind: "words", en, de, blank: {} }, en, de, { ...this.within(at, "note"), row });
  }

  private evidence(at: At, path: string): unknown[] | undefined {
    const rows = this.side.take(EVIDENCE, at.key, path);
    const read = rows.flatMap((row, index) => {
      const inner = this.within({ ...at, row }, "evidence");
      const piece = this.node(EVIDENCE.cells, { ...inner, state: `${inner.state}.${index}` });
      if (EVIDENCE.schema.safeParse(piece).success) return [piece];
      this.told.wholeRow({ ...at, row }, EVIDENCE.columns.slice(2), "left-out");
      return [];
    });
    return read;
  }

  private detail(node: Extract<Node, { kind: "detail" }>, at: At): Tree | undefined {
    const path = joined(at.prefix, node.path);
    const [row, ...more] = this.side.take(DETAILS, at.key, path);
    for (const one of more) this.told.wholeRow({ ...at, row: one }, DETAILS.columns.slice(2), "left-out");
    if (!row) return undefined;
    const { value } = node;
    const columns = value.kind === "leaf" ? [DETAIL.value] : [DETAIL.en, DETAIL.de];
    const filled = this.filled(columns, row);
    return this.stated({ at, row, column: DETAIL.answer, path: node.path, filled, holds: "value" }, () => {
      const inner = { ...this.within(at, "value"), row };
      if (value.kind === "leaf") return this.leaf(value, DETAIL.value, inner);
      return this.words(value, DETAIL.en, DETAIL.de, inner);
    });
  }

  private list(node: Rows, at: At): unknown {
    const { table, answer, path } = node;
    const inner = answer ? this.within(at, "items") : at;
    const items: unknown[] = [];
    const seen = new Set<string>();
    for (const row of this.rows.take(table, at.ids)) {
      const item = this.item(node, { ...inner, row, state: `${inner.state}.${items.length}` }, seen);
      if (item !== undefined) items.push(item);
    }
    if (!answer) return items.length > 0 ? items : undefined;
    return this.stated({ at, row: at.row, column: answer, path, filled: items.length > 0, holds: "items" }, () =>
      items.length > 0 ? items : undefined,
    );
  }

  private item({ table, path }: Rows, at: At, seen: Set<string>): unknown {
    const column = table.ids.at(-1);
    const written = (column && textIn(at.row, column)?.trim()) ?? "";
    if (seen.has(written)) this.told.fault(at.row, column, "duplicate-id", { text: written });
    const fits = RowId.safeParse(written).success && !seen.has(written);
    const id = fits || table.counted ? written : freeId(`row-${at.row.index + 1}`, seen);
    seen.add(written || id).add(id);
    const places: At["places"] = {};
    const named = written || id;
    const own: At = { ...at, ids: [...at.ids, named], prefix: joined(at.prefix, `${path}.${named}`), places };
    const fields = this.node(table.row, own);
    // safe because the rows of every list are objects
    const item = table.counted ? fields : { id, ...(fields as Tree) };
    this.told.extras(own);
    const read = table.schema.safeParse(item);
    if (read.success) {
      Object.assign(at.places, places);
      return item;
    }
    this.incomplete(table, own, read.error.issues);
    return undefined;
  }
}

type Stated = {
  at: At;
  row: SheetRow;
  column: Column;
  path: string;
  filled: boolean;
  holds: "value" | "items";
};

function freeId(base: string, seen: ReadonlySet<string>): string {
  let id = base;
  for (let count = 2; seen.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
