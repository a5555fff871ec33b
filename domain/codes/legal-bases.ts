import { z } from "zod";

/** Art. 6(1) GDPR, points (a) to (f). */
export const LEGAL_BASES = ["art-6-1-a", "art-6-1-b", "art-6-1-c", "art-6-1-d", "art-6-1-e", "art-6-1-f"] as const;
export const LegalBasis = z.enum(LEGAL_BASES);
export type LegalBasis = z.infer<typeof LegalBasis>;
