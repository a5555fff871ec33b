import { z } from "zod";
import { DocumentId } from "./ids";
import { Line, Words } from "./words";

/** Where a fact can be read: a place in a document, with the words that say it in their original language. */
export const Evidence = z.strictObject({
  kind: z.literal("document"),
  documentId: DocumentId,
  place: Line,
  quotation: z.string().max(2_000),
});
export type Evidence = z.infer<typeof Evidence>;

const evidence = z.array(Evidence).max(20).default([]);

const none = z.strictObject({ answer: z.literal("none"), note: Words.optional(), evidence });
const notStated = z.strictObject({ answer: z.literal("not-stated"), note: Words.optional() });

/**
 * A list that can be given, be empty by statement ("none"), or be a gap ("not-stated").
 * Art. 30 speaks of "where applicable" and "where possible": only a statement makes a blank a "no".
 */
export function answer<Item extends z.ZodType>(item: Item) {
  const given = z.strictObject({
    answer: z.literal("given"),
    items: z.array(item).min(1).max(500),
    note: Words.optional(),
  });
  return z.discriminatedUnion("answer", [given, none, notStated]).default({ answer: "not-stated" });
}

/** A single fact in the same three states. */
export function fact<Value extends z.ZodType>(value: Value) {
  const given = z.strictObject({ answer: z.literal("given"), value, note: Words.optional(), evidence });
  return z.discriminatedUnion("answer", [given, none, notStated]).default({ answer: "not-stated" });
}

export type Answer<Item> =
  | { answer: "given"; items: Item[]; note?: Words | undefined }
  | { answer: "none"; note?: Words | undefined; evidence: Evidence[] }
  | { answer: "not-stated"; note?: Words | undefined };

export type Fact<Value> =
  | { answer: "given"; value: Value; note?: Words | undefined; evidence: Evidence[] }
  | { answer: "none"; note?: Words | undefined; evidence: Evidence[] }
  | { answer: "not-stated"; note?: Words | undefined };

export type AnswerState = Answer<unknown>["answer"];

export const evidenced = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, evidence });

export function itemsOf<Item>(given: Answer<Item>): Item[] {
  return given.answer === "given" ? given.items : [];
}

/** The value that somebody stated, or undefined for "none", "not stated" and a particular that is absent. */
export function givenValue<Value>(given: Fact<Value> | undefined): Value | undefined {
  return given?.answer === "given" ? given.value : undefined;
}
