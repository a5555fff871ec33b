import { type Answer, type Fact, givenValue } from "../answers";
import { hasWords, type Words } from "../words";

/** A fact that may be absent: a particular, or one of the fields that always have a state. */
type Stated<Value> = Fact<Value> | undefined;

/** Whether words are given and hold some. */
export const isSaid = (fact: Stated<Words>): boolean => hasWords(givenValue(fact));

/** Whether somebody said anything: a value, or that there is none. */
export const isAnswered = (fact: Stated<unknown>): boolean => fact !== undefined && fact.answer !== "not-stated";

/** Whether somebody stated that there is none. */
export const isNone = (fact: Stated<unknown> | Answer<unknown>): boolean => fact?.answer === "none";

/** The texts of words in every language. */
export const textsOf = (words: Words | undefined): string[] =>
  [words?.en, words?.de].flatMap((text) => (text?.trim() ? [text.trim()] : []));

/** The texts of a fact's words in every language. */
export const saidTexts = (fact: Stated<Words>): string[] => textsOf(givenValue(fact));
