import { z } from "zod";
import { fact } from "../answers";
import { Locale } from "../locale-schema";
import { Day } from "../periods";
import { Line, Words } from "../words";

export const DOCUMENT_KINDS = ["privacy-notice", "contract", "assessment", "policy", "other"] as const;

/** Something that facts can be read in: a notice, a contract, an assessment. The register points to it; it may lie elsewhere. */
export const Document = z.strictObject({
  title: Line.min(1),
  kind: z.enum(DOCUMENT_KINDS).default("other"),
  description: Words.default({}),
  language: fact(Locale),
  dated: fact(z.union([Day, z.string().regex(/^\d{4}(-\d{2})?$/)])),
  location: fact(z.string().max(1_000)),
});
export type Document = z.infer<typeof Document>;
