import type { z } from "zod";
import type { Evidence } from "../../domain/answers";
import type { Words } from "../../domain/words";

/** The one document that every fact of the sample can be read in. */
export const POLICY = "doc_privacy-policy-2020-10";

export type Sample<Schema extends z.ZodType> = { id: string; state: z.input<Schema> };

/** A place in the policy with the words that stand there: a section by its number ("9 a)"), or a part without one by its name. */
export function cite(place: string, quotation: string): Evidence {
  return {
    kind: "document",
    documentId: POLICY,
    place: /^\d/.test(place) ? `Section ${place}` : place,
    quotation,
  };
}

export const words = (en: string, de: string): Words => ({ en, de });

export const said = <Value>(value: Value, ...evidence: Evidence[]) => ({ answer: "given" as const, value, evidence });

/** A statement that there is none, as against silence. */
export const saidNone = (...evidence: Evidence[]) => ({ answer: "none" as const, evidence });

export const list = <Item>(...items: Item[]) => ({ answer: "given" as const, items });
