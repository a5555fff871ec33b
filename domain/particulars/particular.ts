import { z } from "zod";
import { fact } from "../answers";
import { CountryCode } from "../codes/countries";
import { Day } from "../periods";
import { Line, Words } from "../words";

/**
 * A particular is a fact that matters to few records: it is kept only where somebody stated it, and absent means
 * "not stated". Its kind decides how it is asked and shown, so that one form and one view serve all of them.
 * Words: `fields.<group>.<name>.{label,help,none}`, and `fields.<group>.<name>.choices.<code>` for choices.
 */
const stated = <Value extends z.ZodType>(value: Value) => fact(value).unwrap().optional();

export const inWords = { kind: "words", schema: stated(Words) } as const;
export const inOneLine = { kind: "line", schema: stated(Line.min(1)) } as const;
export const onDay = { kind: "day", schema: stated(Day) } as const;
export const asCount = { kind: "count", schema: stated(z.int().min(0).max(10_000_000)) } as const;
export const inCountry = { kind: "country", schema: stated(CountryCode) } as const;

type Codes = readonly [string, ...string[]];

export const oneOf = <const Given extends Codes>(...codes: Given) =>
  ({ kind: "choice", codes, schema: stated(z.enum(codes)) }) as const;

export const someOf = <const Given extends Codes>(...codes: Given) =>
  ({ kind: "choices", codes, schema: stated(z.array(z.enum(codes)).min(1).max(codes.length)) }) as const;

export type Particular =
  | { readonly kind: "words" | "line" | "day" | "count" | "country"; readonly schema: z.ZodType }
  | { readonly kind: "choice" | "choices"; readonly codes: Codes; readonly schema: z.ZodType };

type Shape<Given extends Record<string, Particular>> = { [Name in keyof Given]: Given[Name]["schema"] };

/** The schema of a group of particulars; a record holds `.prefault({})` of it, for an empty object is whole. */
export function particularsOf<const Given extends Record<string, Particular>>(particulars: Given) {
  // safe because every property of the definitions gives its own schema
  const shape = Object.fromEntries(
    Object.entries(particulars).map(([name, { schema }]) => [name, schema]),
  ) as Shape<Given>;
  return z.strictObject(shape);
}
