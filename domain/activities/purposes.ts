import { z } from "zod";
import { answer, evidenced, fact } from "../answers";
import { LegalBasis } from "../codes/legal-bases";
import { RowId } from "../ids";
import { LegalBasisParticulars, PurposeParticulars } from "../particulars/schemas";
import { Line, Words } from "../words";

/** How consent is given, proved and withdrawn, Art. 7 GDPR. */
export const ConsentTerms = z.strictObject({ given: fact(Words), proved: fact(Words), withdrawn: fact(Words) });

/** One ground of Art. 6(1) GDPR on which a purpose rests, and which part of the purpose it covers. */
export const LegalBasisClaim = evidenced({
  id: RowId,
  basis: LegalBasis,
  covers: Words.default({}),
  provision: fact(Line),
  legitimateInterest: fact(Words),
  balancing: fact(Words),
  consent: ConsentTerms.prefault({}),
  particulars: LegalBasisParticulars.prefault({}),
});
export type LegalBasisClaim = z.infer<typeof LegalBasisClaim>;

/** A purpose of Art. 30(1)(b) GDPR. */
export const Purpose = evidenced({
  id: RowId,
  name: Words,
  legalBases: answer(LegalBasisClaim),
  particulars: PurposeParticulars.prefault({}),
});
export type Purpose = z.infer<typeof Purpose>;
