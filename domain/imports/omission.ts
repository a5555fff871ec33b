import { z } from "zod";
import { NounName } from "../ids";
import { IMPORT_FAULTS } from "./import-draft";
import { IMPORT_REFUSALS } from "./plan";

/** What of a file was not taken over: a text or cell that has no place, or a record that the register refused. */
export const Omission = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("fault"),
    code: z.enum(IMPORT_FAULTS),
    params: z.record(z.string(), z.string()),
  }),
  z.strictObject({
    kind: z.literal("refused"),
    reason: z.enum(IMPORT_REFUSALS),
    /** Paths of the fields that do not fit, or that name what is not there. */
    fields: z.array(z.string()),
    noun: NounName,
    /** None for a person: the cell says which one, and a name that is not kept need not be found by an erasure. */
    label: z.strictObject({ en: z.string(), de: z.string() }).nullable(),
  }),
]);
export type Omission = z.infer<typeof Omission>;
