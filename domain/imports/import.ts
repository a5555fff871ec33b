import { z } from "zod";
import { OrganisationId, RowId } from "../ids";
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
    /** Texts and cells that have no place in the register and became no questions. */
    faults: Count,
  }),
  /** What the legal entities of another register became here, by what its file calls them: they may be renamed on either side. */
  entities: z
    .array(z.strictObject({ organisation: OrganisationId, key: RowId, id: RowId }))
    .max(200)
    .default([]),
  /** The day on which it was taken back. */
  undoneOn: Day.nullable().default(null),
});
export type Import = z.infer<typeof Import>;
