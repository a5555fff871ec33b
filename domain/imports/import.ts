import { z } from "zod";
import { Day } from "../periods";
import { Line } from "../words";
import { IMPORT_LAYOUTS } from "./import-draft";

const Count = z.int().min(0).default(0);

/** A file that was taken into the register in one step; where each value came from is kept beside it. */
export const Import = z.strictObject({
  /** The name of the file, without the folders that it lay in. */
  file: Line.min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  layout: z.enum(IMPORT_LAYOUTS),
  counts: z.strictObject({
    create: Count,
    change: Count,
    same: Count,
    matched: Count,
    refused: Count,
    /** Texts that could not be understood and became questions. */
    open: Count,
  }),
  /** The day on which it was taken back. */
  undoneOn: Day.nullable().default(null),
});
export type Import = z.infer<typeof Import>;
