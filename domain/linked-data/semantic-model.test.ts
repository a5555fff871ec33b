import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anActivity } from "../activities/activity.fixture";
import { NounName } from "../ids";
import { STATE_SCHEMAS } from "../nouns";
import { aRegister } from "../register.fixture";
import { NAMESPACES } from "./namespaces";
import { linkedDataOf, triplesOf } from "./rdf.fixture";

const TABLE =
  readFileSync(path.join(process.cwd(), "docs", "semantic-model.md"), "utf8").split("CSM-ROPA have their place")[1] ??
  "";

const namedIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? "");
const rows = [...TABLE.matchAll(/^\| (\d+) +\|[^|]+\|([^|]+)\|([^|]+)\|/gm)].map(([, number, fields, terms]) => ({
  number: Number(number),
  fields: namedIn(fields),
  terms: namedIn(terms),
}));

type Schema = { [key: string]: unknown };
const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listed = (value: unknown) => (Array.isArray(value) ? value.filter(isSchema) : []);

/** A schema and what it may stand for: its alternatives, the rows of a list, the content of an answer. */
function readings(schema: Schema): Schema[] {
  const { properties, items, anyOf, oneOf, allOf } = schema;
  const answered = isSchema(properties) && "answer" in properties ? [properties.value, properties.items] : [];
  const inner = [...listed(anyOf), ...listed(oneOf), ...listed(allOf), ...[items, ...answered].filter(isSchema)];
  return [schema, ...inner.flatMap(readings)];
}

/** Whether a field such as `activity.purposes.legalBases` stands in the schema of its noun. */
function exists(field: string): boolean {
  const [noun, ...keys] = field.split(".");
  const known = NounName.safeParse(noun);
  if (!known.success) return false;
  let here: Schema[] = [z.toJSONSchema(STATE_SCHEMAS[known.data], { io: "output", reused: "inline" })];
  for (const key of keys)
    here = here
      .flatMap(readings)
      .flatMap(({ properties }) => (isSchema(properties) && isSchema(properties[key]) ? [properties[key]] : []));
  return here.length > 0;
}

describe("the table of the 43 concepts of CSM-ROPA", () => {
  it("has a row for each, and the row that the workbook has beyond them", () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
    expect(rows.filter(({ fields, terms }) => fields.length === 0 || terms.length === 0)).toEqual([]);
  });

  it("names only fields that the model has", () => {
    expect(rows.flatMap(({ fields }) => fields).filter((field) => !exists(field))).toEqual([]);
    expect(exists("activity.purposes.nothing")).toBe(false);
  });

  it("names only terms that the export of a full register writes", async () => {
    const processor = anActivity({ role: "processor" });
    const activities = [...aRegister.activities, { id: "act_processor", revision: 1, updatedAt: 0, state: processor }];
    const triples = await triplesOf(linkedDataOf({ ...aRegister, activities }));
    const written = new Set(triples.flatMap(({ predicate, object }) => [predicate.value, object.value]));
    const expanded = (term: string) => {
      const [prefix, name] = term.split(":");
      return `${Object.entries(NAMESPACES).find(([known]) => known === prefix)?.[1]}${name}`;
    };
    expect(rows.flatMap(({ terms }) => terms).filter((term) => !written.has(expanded(term)))).toEqual([]);
  });
});
