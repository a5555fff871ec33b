import fc from "fast-check";
import { z } from "zod";
import { Evidence } from "../answers";
import { RegisterExport } from "../exports/register-json";
import {
  ActivityId,
  CookieId,
  DepartmentId,
  DocumentId,
  MeasureId,
  OrganisationId,
  PartyId,
  PersonId,
  RecordId,
  RowId,
  SystemId,
} from "../ids";
import { Day, Period } from "../periods";
import { Words } from "../words";
import { bare, elementOf, optionsOf, shapeOf } from "./schema-walk";

/** Texts that programs on the way are tempted to change. */
export const NASTY = [
  "=1+1",
  "+49 234 1",
  "-3",
  "@you",
  "'quoted",
  "''=2",
  "\ttab",
  "\rreturn",
  "a\r\nb",
  "x;=1+1;y",
  "x;'=1",
  "list:\n- one\n  +two",
  "a\t@b\t'c",
  "  =1+1",
  "＝1＋1",
  "line\nline",
  "  spaces  ",
  " ",
  "\u00a0",
  'a "b", c; d|e',
  "_x000D_ _x005F_x000D_",
  "␛000D",
  "2026-11-28",
  "0123",
  "1e5",
  "TRUE",
  "none",
  "<b>&amp;</b>",
  "Ärger, straße 😀",
  "bell\u0007",
  "given",
];
const text = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
);

const oneOf = (...texts: [string, ...string[]]) => fc.constantFrom(...texts);
const ids = (prefix: string) => oneOf(`${prefix}_a`, `${prefix}_b`);

/** Texts that have a form of their own. */
const FORMED = new Map<z.ZodType, fc.Arbitrary<unknown>>([
  [ActivityId, ids("act")],
  [CookieId, ids("ckl")],
  [DepartmentId, ids("dep")],
  [DocumentId, ids("doc")],
  [MeasureId, ids("mea")],
  [OrganisationId, fc.constant("org_a")],
  [PartyId, ids("pty")],
  [PersonId, ids("per")],
  [RecordId, oneOf("act_a", "pty_b", "org_a")],
  [SystemId, ids("sys")],
  [RowId, oneOf("r0", "r1")],
  [
    Day,
    fc
      .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ],
  [Period, oneOf("P6M", "P10Y", "PT30M", "P1DT12H")],
]);

/** Other formed texts; the first that the schema takes is one. */
const EXAMPLES = [
  "a@b.example",
  "https://a.example/x",
  "own-term",
  "VVT-0001",
  `sha256:${"ab".repeat(32)}`,
  "AB",
  "2026-10",
  "ab-1",
];

function textOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const takesAll = schema.safeParse("any text, or so").success;
  const examples = EXAMPLES.filter((example) => schema.safeParse(example).success);
  const blank = schema.safeParse("").success ? [""] : [];
  if (!takesAll) return fc.constantFrom(...examples, ...blank);
  const own = text.map((given) => schema.safeParse(given)).filter(({ success }) => success);
  const read = own.map(({ data }) => data);
  return blank.length > 0 ? fc.oneof({ weight: 5, arbitrary: read }, { weight: 1, arbitrary: fc.constant("") }) : read;
}

const words = (arbitrary: fc.Arbitrary<Words>, blank: boolean): fc.Arbitrary<Words> =>
  blank ? arbitrary : arbitrary.filter(({ en, de }) => Boolean(en || de));
const anyWords = fc.record({ en: text, de: text }, { requiredKeys: [] });

function rowsOf(item: z.ZodType, least: number): fc.Arbitrary<unknown> {
  const rows = fc.array(arbitraryOf(item), { minLength: least, maxLength: Math.max(least, 2) });
  // the id of a row is its own within its list
  return rows.map((list) =>
    list.map((row, index) =>
      isRow(row) ? { ...row, id: row.id.startsWith("own-") ? `own-${index}` : `r${index}` } : row,
    ),
  );
}
const isRow = (value: unknown): value is { id: string } => typeof value === "object" && value !== null && "id" in value;

function listOf(schema: z.ZodArray): fc.Arbitrary<unknown> {
  const element = bare(elementOf(schema)).schema;
  const least = schema.safeParse([]).success ? 0 : element === Evidence ? 2 : 1;
  if (element instanceof z.ZodObject) return rowsOf(element, least);
  const some = fc.uniqueArray(arbitraryOf(element), { minLength: least, maxLength: 2 });
  return some;
}

const known = new Map<z.ZodType, fc.Arbitrary<unknown>>();

/** Any value of a schema: every field, every state, every code. */
function arbitraryOf(given: z.ZodType): fc.Arbitrary<unknown> {
  const found = known.get(given) ?? made(given);
  known.set(given, found);
  return found;
}

function made(given: z.ZodType): fc.Arbitrary<unknown> {
  const { schema, nullable } = bare(given);
  if (given instanceof z.ZodOptional) {
    const most = schema === Words ? 1 : 4;
    return fc.oneof({ weight: most, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: arbitraryOf(schema) });
  }
  const plain = schema === Words ? words(anyWords, !nullable) : contentOf(schema);
  return nullable ? fc.oneof(fc.constant(null), plain) : plain;
}

function contentOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const formed = FORMED.get(schema);
  if (formed) return formed;
  if (schema instanceof z.ZodArray) return listOf(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return fc.oneof(...[...optionsOf(schema).values()].map((option) => arbitraryOf(option)));
  }
  if (schema instanceof z.ZodObject) {
    const states = fc
      .record(Object.fromEntries(shapeOf(schema).map(([name, inner]) => [name, arbitraryOf(inner)])))
      .map((state) => Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)));
    // some objects have a rule across their fields
    return schema.def.checks?.length ? states.filter((state) => schema.safeParse(state).success) : states;
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: schema.minValue ?? 0, max: Math.min(schema.maxValue ?? 2_000, 2_000) });
  if (schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodEnum)) {
    // safe because the options are schemas of zod's full edition
    return fc.oneof(...(schema.options as z.ZodType[]).map((option) => arbitraryOf(option)));
  }
  return textOf(schema);
}

/** Any register: up to two records of each noun, each with an id of its own. */
export const anyRegister: fc.Arbitrary<RegisterExport> = fc
  .record({
    ...Object.fromEntries(shapeOf(RegisterExport).map(([name, schema]) => [name, arbitraryOf(schema)])),
  })
  .map((document) => RegisterExport.parse(withIds(document)));

const PREFIXES: Record<string, string> = {
  departments: "dep",
  people: "per",
  parties: "pty",
  systems: "sys",
  measures: "mea",
  documents: "doc",
  cookies: "ckl",
  activities: "act",
  judgements: "jdg",
  law: "law",
};

const withIds = (document: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      const prefix = PREFIXES[name];
      if (!prefix || !Array.isArray(value)) return [name, value];
      return [name, value.map((entry, index) => ({ ...entry, id: `${prefix}_${"ab"[index]}` }))];
    }),
  );

/** Every place that a value of the schema can fill: paths of fields, with the options of choices and the codes. */
export function placesOf(given: z.ZodType, path: string): string[] {
  const { schema, nullable } = bare(given);
  const blank = nullable ? [`${path}=null`] : [];
  if (schema === Words) return [...blank, `${path}.en`, `${path}.de`];
  if (schema instanceof z.ZodArray) return [...blank, ...placesOf(elementOf(schema), `${path}[]`)];
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return [...optionsOf(schema)].flatMap(([code, option]) => placesOf(option, `${path}|${code}`));
  }
  if (schema instanceof z.ZodObject) {
    return [...blank, ...shapeOf(schema).flatMap(([name, inner]) => placesOf(inner, `${path}.${name}`))];
  }
  return [...blank, path];
}

/** The places of `placesOf` that a value fills. */
export function filledIn(given: z.ZodType, value: unknown, path: string, found: Set<string>): void {
  const { schema } = bare(given);
  if (value === undefined || value === "") return;
  if (value === null) found.add(`${path}=null`);
  else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const item of value) filledIn(elementOf(schema), item, `${path}[]`, found);
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    const code = String(Object(value)[schema.def.discriminator]);
    const option = optionsOf(schema).get(code);
    if (option) filledIn(option, value, `${path}|${code}`, found);
  } else if (schema instanceof z.ZodObject) {
    for (const [name, inner] of shapeOf(schema)) filledIn(inner, Object(value)[name], `${path}.${name}`, found);
  } else found.add(path);
}
