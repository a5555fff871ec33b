import { z } from "zod";

/** A schema without what stands around it, and what that says of a blank. */
export type Bare = { schema: z.ZodType; nullable: boolean; optional: boolean };

/** Takes off defaults, optional and nullable. */
export function bare(schema: z.ZodType): Bare {
  let found: Bare = { schema, nullable: false, optional: false };
  for (;;) {
    const { schema: at } = found;
    const wraps =
      at instanceof z.ZodOptional ||
      at instanceof z.ZodNullable ||
      at instanceof z.ZodDefault ||
      at instanceof z.ZodPrefault;
    if (!wraps) return found;
    found = {
      // safe because this house wraps schemas of zod's full edition alone
      schema: at.unwrap() as z.ZodType,
      nullable: found.nullable || at instanceof z.ZodNullable,
      optional: found.optional || !(at instanceof z.ZodNullable),
    };
  }
}

/** The properties of an object schema. */
export function shapeOf(schema: z.ZodObject): [string, z.ZodType][] {
  // safe because this house makes shapes of zod's full edition alone
  return Object.entries(schema.shape) as [string, z.ZodType][];
}

/** The options of a union, each an object told apart by a literal under the discriminator. */
export function optionsOf(schema: z.ZodDiscriminatedUnion): Map<string, z.ZodObject> {
  const { discriminator } = schema.def;
  const options = schema.options.map((option) => {
    // safe because the options of every discriminated union here are strict objects
    const object = option as unknown as z.ZodObject;
    const literal = object.shape[discriminator];
    if (!(literal instanceof z.ZodLiteral)) throw new TypeError("an option is not told apart by a literal");
    return [String(literal.value), object] as const;
  });
  return new Map(options);
}

/** The element of a list schema. */
// safe because this house makes lists of zod's full edition alone
export const elementOf = (schema: z.ZodArray): z.ZodType => schema.element as z.ZodType;

/** The codes of an enumeration, also of one beside which own terms may stand. */
export function codesOf(schema: z.ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String).filter(Boolean);
  // safe because the options are schemas of zod's full edition
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).map(codesOf).find((codes) => codes && codes.length > 0);
  return undefined;
}
