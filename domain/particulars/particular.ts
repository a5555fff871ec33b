/**
 * A particular is a fact that matters to few records: it is kept only where somebody stated it, and absent means
 * "not stated". Its kind decides how it is asked and shown, so that one form and one view serve all of them; this file
 * and the definitions hold no schema, because browsers read them (schemas.ts makes those).
 * Words: `fields.<group>.<name>.{label,help}`, and `fields.<group>.<name>.choices.<code>` for choices.
 */
export const inWords = { kind: "words" } as const;
export const inOneLine = { kind: "line" } as const;
export const onDay = { kind: "day" } as const;
export const asCount = { kind: "count" } as const;
export const inCountry = { kind: "country" } as const;

type Codes = readonly [string, ...string[]];

export const oneOf = <const Given extends Codes>(...codes: Given) => ({ kind: "choice", codes }) as const;
export const someOf = <const Given extends Codes>(...codes: Given) => ({ kind: "choices", codes }) as const;

export type Particular =
  | { readonly kind: "words" | "line" | "day" | "count" | "country" }
  | { readonly kind: "choice" | "choices"; readonly codes: Codes };
