import { z } from "zod";

/** In which role somebody receives data: Art. 4(7) to (9), 26 and 28 GDPR; a source that does not say leaves it not stated. */
export const RECIPIENT_ROLES = [
  "processor",
  "joint-controller",
  "independent-controller",
  "authority",
  "group-company",
  "not-stated",
] as const;
export const RecipientRole = z.enum(RECIPIENT_ROLES);
export type RecipientRole = z.infer<typeof RecipientRole>;
