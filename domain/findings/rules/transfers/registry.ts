import type { Rule } from "../../rule";
import { transferToolMissing } from "./transfer-tool-missing";

/** The rules of this topic, in the order of the catalogue. */
export const transfersRules: readonly Rule[] = [transferToolMissing];
