import { z } from "zod";
import { FIELD_GROUPS, INLINE_GROUPS } from "../activities/field-groups";
import { Evidence } from "../answers";
import { RECORD_ID_SCHEMAS } from "../ids";
import type { ImportedNoun } from "../imports/import-draft";
import { PersonIdentity } from "../people/person";
import { Day, Period } from "../periods";
import { Words } from "../words";
import { ANSWERS, choicesOf, FLAGS } from "./code-names";
import type {
  Column,
  Detail,
  FactCells,
  Field,
  Group,
  Leaf,
  LeafForm,
  Node,
  Rows,
  Table,
  Variants,
  WordsCells,
} from "./plan";
import { bare, codesOf, elementOf, optionsOf, shapeOf } from "./schema-walk";

/** Message groups of objects that stand inside a field and have no schema of their own name. */
const VALUE_GROUPS: Record<string, string> = {
  ...INLINE_GROUPS,
  destination: "destination",
  dpia: "dpia",
  lifetime: "cookieLifetime",
  limit: "retentionLimit",
  representative: "representative",
  requestsTo: "requestsTo",
  statedAs: "statedAddress",
};

const GROUP_OF = new Map<z.ZodType, string>(Object.entries(FIELD_GROUPS).map(([group, schema]) => [schema, group]));

/** How the properties of an object are named: the message key of each. */
type Naming = (property: string) => string;

const named =
  (prefix: string): Naming =>
  (property) =>
    `${prefix}.${property}.label`;

const namedWords: Naming = (property) =>
  `fields.${property in PersonIdentity.shape && ["name", "organisationName"].includes(property) ? "person" : "contact"}.${property}.label`;

function namingOf(schema: z.ZodType, field: string): Naming {
  if (schema === PersonIdentity) return namedWords;
  const group = GROUP_OF.get(schema) ?? VALUE_GROUPS[field];
  if (!group) throw new TypeError(`nothing names the properties of ${field}`);
  return named(`fields.${group}`);
}

/** Where the walk is: the key of the columns, the path in the row, and the messages from the outside in. */
type Here = { field: string; key: string; path: string; labels: readonly string[] };
type Sheet = { root: string; noun: ImportedNoun; field: string; ids: readonly Column[]; columns: Column[] };

const plainColumn = (here: Here, part: Column["part"], key: string): Column => ({
  key,
  labels: here.labels,
  part,
  linked: false,
  size: "short",
});

function column(sheet: Sheet, made: Column): Column {
  const known = sheet.columns.find(({ key }) => key === made.key);
  if (known) return known;
  sheet.columns.push(made);
  return made;
}

function formOf(schema: z.ZodType, codes: readonly string[] | undefined): LeafForm {
  if (codes) return "code";
  if (schema === Day) return "day";
  if (schema === Period) return "period";
  if (schema instanceof z.ZodNumber) return "count";
  return schema instanceof z.ZodBoolean ? "flag" : "text";
}

/** Texts of a line, by what fits into one: words, an address of the web, one of mail. */
const LINES = ["x".repeat(300), "https://a.example/", "a@b.example"];

function sizeOf(schema: z.ZodType): Column["size"] {
  if (schema.safeParse("x".repeat(800)).success) return "text";
  return LINES.some((line) => schema.safeParse(line).success) ? "line" : "short";
}

function leafOf(given: z.ZodType, here: Here, sheet: Sheet): Leaf {
  const { schema: outer, nullable, optional } = bare(given);
  const many = outer instanceof z.ZodArray;
  const schema = many ? bare(elementOf(outer)).schema : outer;
  const codes = codesOf(schema);
  const form = formOf(schema, codes);
  const choices = form === "flag" ? FLAGS : codes && choicesOf(codes, here.labels.at(-1) ?? "");
  const made = column(sheet, {
    ...plainColumn(here, "value", here.key),
    linked: RECORD_ID_SCHEMAS.has(schema),
    size: form === "text" && !RECORD_ID_SCHEMAS.has(schema) ? sizeOf(schema) : "short",
    ...(choices && { choices }),
    ...(form === "day" && !many && { isDay: true }),
  });
  const blank = nullable ? null : !optional && !many && schema.safeParse("").success ? "" : undefined;
  return { kind: "leaf", column: made, schema, form, many, blank };
}

function wordsOf(given: z.ZodType, here: Here, sheet: Sheet): WordsCells {
  const { nullable, optional } = bare(given);
  const made = (part: "en" | "de") =>
    column(sheet, { ...plainColumn(here, part, `${here.key}.${part}`), size: "text" });
  return { kind: "words", en: made("en"), de: made("de"), blank: nullable ? null : optional ? undefined : {} };
}

const fieldsOf = (schema: z.ZodObject, naming: Naming, here: Here, sheet: Sheet): Field[] =>
  shapeOf(schema).map(([name, inner]) => {
    const key = here.key ? `${here.key}.${name}` : name;
    const path = here.path ? `${here.path}.${name}` : name;
    return [name, nodeOf(inner, { field: name, key, path, labels: [...here.labels, naming(name)] }, sheet)] as const;
  });

function variantsOf(schema: z.ZodDiscriminatedUnion, naming: Naming, here: Here, sheet: Sheet): Variants {
  const by = schema.def.discriminator;
  const options = optionsOf(schema);
  const label = here.labels.at(-1) ?? naming(by);
  const key = here.key ? `${here.key}.${by}` : by;
  const made = column(sheet, {
    ...plainColumn({ ...here, labels: [...here.labels, naming(by)] }, "value", key),
    choices: choicesOf([...options.keys()], label),
  });
  const fields = [...options].map(([code, option]) => {
    const others = shapeOf(option).filter(([name]) => name !== by);
    return [code, fieldsOf(z.strictObject(Object.fromEntries(others)), naming, here, sheet)] as const;
  });
  return { kind: "variants", by, column: made, options: new Map(fields) };
}

function groupOf(given: z.ZodType, schema: z.ZodObject, here: Here, sheet: Sheet): Group {
  const naming = namingOf(schema, here.field);
  // the words about a person are named as the person's own facts are
  const inner = schema === PersonIdentity ? { ...here, labels: [] } : here;
  return { kind: "group", fields: fieldsOf(schema, naming, inner, sheet), nullable: bare(given).nullable };
}

/** The sheet of a list: its rows name the record, the rows above them, and themselves. */
function rowsTable(item: z.ZodObject, here: Here, sheet: Sheet): Table {
  const key = `${sheet.root}-${here.field}`;
  const idLabels = (name: string) => [`tables.ids.${name}`];
  const at = (label: string): Here => ({ ...here, labels: idLabels(label) });
  const above = sheet.ids.slice(1);
  const counted = !("id" in item.shape);
  const ids: Column[] = [
    { ...plainColumn(at("record"), "id", `thirty:${key}`), linked: true },
    ...above.map((one) =>
      one.key === "id" ? { ...one, key: sheet.field, labels: [`tables.sheets.${sheet.root}-${sheet.field}`] } : one,
    ),
    plainColumn(at(counted ? "number" : "row"), "id", "id"),
  ];
  const inner: Sheet = { ...sheet, field: here.field, ids, columns: [...ids] };
  const naming = namingOf(item, here.field);
  const fields = fieldsOf(item, naming, { field: here.field, key: "", path: "", labels: [] }, inner).filter(
    ([name]) => name !== "id",
  );
  const field = here.path.split(".")[0] ?? here.field;
  return {
    key,
    noun: sheet.noun,
    ids,
    columns: inner.columns,
    row: { kind: "group", fields, nullable: false },
    schema: item,
    counted,
    field,
  };
}

function factOf(given: z.ZodType, union: z.ZodDiscriminatedUnion, here: Here, sheet: Sheet): FactCells | Detail | Rows {
  const option = optionsOf(union).get("given");
  if (!option) throw new TypeError(`${here.path} cannot be given`);
  const content = new Map(shapeOf(option));
  const value = content.get("value");
  const items = content.get("items");
  const { path, labels } = here;
  const answer = () => column(sheet, { ...plainColumn(here, "answer", `${here.key}.answer`), choices: ANSWERS });
  if (items instanceof z.ZodArray) {
    const item = bare(elementOf(items)).schema;
    if (item instanceof z.ZodObject) {
      const made = answer();
      return { kind: "rows", path, answer: made, table: rowsTable(item, here, sheet), labels };
    }
  }
  const schema = value ?? items;
  if (!schema) throw new TypeError(`${path} holds nothing`);
  if (given instanceof z.ZodOptional) {
    const inner: Sheet = { ...sheet, columns: [] };
    const node = nodeOf(schema, { ...here, key: "value" }, inner);
    if (node.kind !== "leaf" && node.kind !== "words") throw new TypeError(`${path} is no particular`);
    return { kind: "detail", path, value: node, labels };
  }
  const node = nodeOf(schema, here, sheet);
  return { kind: "fact", path, value: node, answer: answer(), holds: value ? "value" : "items", schema, labels };
}

function nodeOf(given: z.ZodType, here: Here, sheet: Sheet): Node {
  const { schema } = bare(given);
  if (schema === Words) return wordsOf(given, here, sheet);
  if (schema instanceof z.ZodArray) {
    const element = bare(elementOf(schema)).schema;
    if (element === Evidence) return { kind: "proof", required: !(given instanceof z.ZodDefault) };
    if (element instanceof z.ZodObject) {
      return {
        kind: "rows",
        path: here.path,
        answer: undefined,
        table: rowsTable(element, here, sheet),
        labels: here.labels,
      };
    }
    return leafOf(given, here, sheet);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    if (schema.def.discriminator === "answer") return factOf(given, schema, here, sheet);
    return variantsOf(schema, namingOf(schema, here.field), here, sheet);
  }
  return schema instanceof z.ZodObject ? groupOf(given, schema, here, sheet) : leafOf(given, here, sheet);
}

/** The sheet of the records of a noun; `group` is the message group that names its fields. */
export function recordTable(key: string, noun: ImportedNoun, schema: z.ZodType, group: string): Table {
  const id: Column = {
    key: `thirty:${key}`,
    labels: ["tables.ids.id"],
    part: "id",
    linked: false,
    size: "short",
  };
  const sheet: Sheet = { root: key, noun, field: "", ids: [id], columns: [id] };
  const here: Here = { field: "", key: "", path: "", labels: [] };
  const naming = named(group);
  const row: Node =
    schema instanceof z.ZodDiscriminatedUnion
      ? variantsOf(schema, naming, here, sheet)
      : // safe because a state is an object or a choice between objects
        { kind: "group", fields: fieldsOf(schema as z.ZodObject, naming, here, sheet), nullable: false };
  return { key, noun, ids: [id], columns: sheet.columns, row, schema, counted: false, field: "" };
}

/** The cells of a piece of evidence, on the sheet where all of them stand. */
export function evidenceCells(): Node {
  const sheet: Sheet = { root: "evidence", noun: "document", field: "", ids: [], columns: [] };
  return groupOf(Evidence, Evidence, { field: "evidence", key: "", path: "", labels: [] }, sheet);
}
