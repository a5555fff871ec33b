import type { z } from "zod";
import { evidenced } from "../answers";
import { MeasureAim, MeasureKind } from "../codes/measure-kinds";
import { DocumentId } from "../ids";
import { MeasureParticulars } from "../particulars/schemas";
import { Words } from "../words";

/** A technical or organisational measure of Art. 32(1) GDPR as this organisation takes it. */
export const Measure = evidenced({
  name: Words,
  description: Words.default({}),
  kind: MeasureKind,
  aim: MeasureAim,
  documentId: DocumentId.nullable().default(null),
  particulars: MeasureParticulars.prefault({}),
});
export type Measure = z.infer<typeof Measure>;
