import type { z } from "zod";
import type { ImportedNoun } from "../imports/import-draft";

/** The codes that a column takes, and the messages that name them: a prefix, or the names of countries. */
export type Choices = { codes: readonly string[]; names: { prefix: string } | "countries" | undefined };

/** A column as it stands in a file, before anybody decides where; `labels` are message keys from the outside in. */
export type Column = {
  key: string;
  labels: readonly string[];
  /** What the column holds of the thing that the labels name. */
  part: "value" | "answer" | "en" | "de" | "id";
  choices?: Choices | undefined;
  /** The column holds ids of records. */
  linked: boolean;
  /** Each cell of the column holds one day. */
  isDay?: true;
  /** How much a cell usually holds: a code or a day, a line, or sentences. */
  size: "short" | "line" | "text";
};

export type LeafForm = "text" | "code" | "day" | "period" | "count" | "flag";

/** One value in one cell; several stand there with commas between. */
export type Leaf = {
  kind: "leaf";
  column: Column;
  /** Of one value, without the wrappers around it. */
  schema: z.ZodType;
  form: LeafForm;
  many: boolean;
  /** What a blank cell says; undefined leaves the property out. */
  blank: null | "" | undefined;
};
export type WordsCells = { kind: "words"; en: Column; de: Column; blank: null | undefined | Record<string, never> };
export type Group = { kind: "group"; fields: readonly Field[]; nullable: boolean };
/** A choice between shapes, told apart by a code; fields that several shapes share have one column. */
export type Variants = { kind: "variants"; by: string; column: Column; options: ReadonlyMap<string, readonly Field[]> };
/** A fact, or an answer whose items are single values: a column for the state beside those of the value. */
export type FactCells = {
  kind: "fact";
  path: string;
  answer: Column;
  holds: "value" | "items";
  value: Node;
  schema: z.ZodType;
  labels: readonly string[];
};
/** A fact that few records have: a row of the sheet of details. */
export type Detail = { kind: "detail"; path: string; value: Leaf | WordsCells; labels: readonly string[] };
/** Rows on a sheet of their own; `answer` is absent for a plain list. */
export type Rows = { kind: "rows"; path: string; answer: Column | undefined; table: Table; labels: readonly string[] };
/** Evidence of the row as a whole. */
export type Proof = { kind: "proof"; required: boolean };
export type Node = Leaf | WordsCells | Group | Variants | FactCells | Detail | Rows | Proof;
export type Field = readonly [name: string, node: Node];

/** A sheet of a workbook, or a CSV file: records of a noun, or the rows of a list inside them. */
export type Table = {
  /** Names the sheet for good; the messages `tables.sheets.<key>` say it to people. */
  key: string;
  noun: ImportedNoun;
  /** Id of the record, then of the rows above, then of the row itself. */
  ids: readonly Column[];
  columns: readonly Column[];
  row: Node;
  schema: z.ZodType;
  /** Rows without an id of their own are counted. */
  counted: boolean;
  /** The field of the record in which the rows stand; "" for records. */
  field: string;
};

/** A sheet of what is told beside facts: each row names the record, and the path of the fact in it. */
export type SideTable = { key: string; columns: readonly Column[] };

const known = new WeakMap<Node, readonly Column[]>();

/** The columns of a node on the sheet on which it stands itself. */
export function columnsOf(node: Node): readonly Column[] {
  const found = known.get(node) ?? foundColumns(node);
  known.set(node, found);
  return found;
}

function foundColumns(node: Node): readonly Column[] {
  switch (node.kind) {
    case "leaf":
      return [node.column];
    case "words":
      return [node.en, node.de];
    case "group":
      return node.fields.flatMap(([, field]) => columnsOf(field));
    case "variants":
      return [node.column, ...[...node.options.values()].flat().flatMap(([, field]) => columnsOf(field))];
    case "fact":
      return [...columnsOf(node.value), node.answer];
    case "rows":
      return node.answer ? [node.answer] : [];
    case "detail":
    case "proof":
      return [];
  }
}

/** The sheets of the lists inside a node, each before those inside its own rows. */
export function tablesIn(node: Node): readonly Table[] {
  switch (node.kind) {
    case "group":
      return node.fields.flatMap(([, field]) => tablesIn(field));
    case "variants":
      return [...node.options.values()].flat().flatMap(([, field]) => tablesIn(field));
    case "fact":
      return tablesIn(node.value);
    case "rows":
      return [node.table, ...tablesIn(node.table.row)];
    default:
      return [];
  }
}

/** The path of something in a record, from outside in, with the ids of rows in their places. */
export const joined = (prefix: string, path: string): string => (prefix && path ? `${prefix}.${path}` : prefix || path);
