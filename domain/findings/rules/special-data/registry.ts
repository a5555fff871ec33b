import type { Rule } from "../../rule";

/** The rules of this topic, in the order of the catalogue. */
export const specialDataRules: readonly Rule[] = [];
