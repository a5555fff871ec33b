import { z } from "zod";
import { PERIOD_PATTERN } from "./period-parts";

export { periodParts } from "./period-parts";

/** A duration as ISO 8601 writes it (P6M, P13M, P1DT12H, PT30M); text, because months have no fixed length. */
export const Period = z.string().regex(PERIOD_PATTERN);
export type Period = z.infer<typeof Period>;

/** An ISO 8601 calendar day. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;
