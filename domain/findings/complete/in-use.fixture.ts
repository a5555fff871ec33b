import { z } from "zod";

/** What a record makes of one place of its schema: a value, the statement that there is none, or nothing at all. */
type Use = "given" | "none" | "silent";
type PlaceInUse = { path: string; use: Use };

/** The schema inside what makes it optional or gives it a default. */
function bare(schema: unknown): unknown {
  const isWrapper =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable;
  return isWrapper ? bare(schema.unwrap()) : schema;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const at = (values: readonly unknown[], key: string): unknown[] =>
  values.flatMap((value) => (isRecord(value) && value[key] !== undefined ? [value[key]] : []));
const saying = (values: readonly unknown[], key: string, word: unknown): unknown[] =>
  values.filter((value) => isRecord(value) && value[key] === word);

/** An answer or a fact: its own place, and what is inside where it is given. */
function ofAnswer(options: readonly unknown[], values: readonly unknown[], path: string): PlaceInUse[] {
  const given = saying(values, "answer", "given");
  if (given.length === 0) return [{ path, use: saying(values, "answer", "none").length > 0 ? "none" : "silent" }];
  const shape = options.flatMap((option) => (option instanceof z.ZodObject ? [option.shape] : []));
  const inner = shape.flatMap(({ items, value }) => items ?? value ?? [])[0];
  return placesInUse(inner, [...at(given, "items"), ...at(given, "value")], path);
}

/** Things of several kinds, such as a period or a criterion: each kind is a place of its own. */
function ofKinds(options: readonly unknown[], values: readonly unknown[], path: string): PlaceInUse[] {
  return options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return placesInUse(option, values, path);
    const { kind, ...shape } = option.shape;
    const word = kind instanceof z.ZodLiteral ? kind.value : undefined;
    const own = saying(values, "kind", word);
    const here = `${path}:${String(word)}`;
    return own.length === 0 ? [{ path: here, use: "silent" as const }] : placesInUse(z.object(shape), own, here);
  });
}

/**
 * Every place of a schema with the use that some values make of it: one row that gives a property is enough. Evidence is
 * left out, for it says where a fact can be read and is no fact.
 */
export function placesInUse(wrapped: unknown, values: readonly unknown[], path = ""): PlaceInUse[] {
  const schema = bare(wrapped);
  if (schema instanceof z.ZodArray) {
    const items = values.flat();
    return items.length === 0 ? [{ path, use: "silent" }] : placesInUse(schema.element, items, path);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { options } = schema;
    return schema.def.discriminator === "answer" ? ofAnswer(options, values, path) : ofKinds(options, values, path);
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape)
      .filter(([key]) => key !== "evidence")
      .flatMap(([key, inner]) => placesInUse(inner, at(values, key), path === "" ? key : `${path}.${key}`));
  }
  const isGiven = values.some((value) => value !== null && value !== "" && value !== undefined);
  return [{ path, use: isGiven ? "given" : "silent" }];
}
