import { z } from "zod";
import { answer, evidenced, fact } from "../answers";
import { DataCategory } from "../codes/data-categories";
import { DataSubjectCategory } from "../codes/data-subject-categories";
import { SpecialCategoryCondition } from "../codes/special-category-conditions";
import { RowId } from "../ids";
import { PersonalDataParticulars } from "../particulars/schemas";
import { Line, Words } from "../words";

const ownTerm = z.string().regex(/^own-[a-z0-9-]{1,36}$/);

/** Categories of data subjects, Art. 30(1)(c) GDPR. */
export const DataSubjects = evidenced({
  id: RowId,
  category: z.union([DataSubjectCategory, ownTerm]),
  description: Words.default({}),
});
export type DataSubjects = z.infer<typeof DataSubjects>;

/** How a category is marked: Art. 9(1), Art. 10, or neither. */
export const DATA_MARKS = ["ordinary", "special", "criminal"] as const;

/** Categories of personal data, Art. 30(1)(c) GDPR: what exactly, of whom, from where, and whether giving it is required. */
export const PersonalData = evidenced({
  id: RowId,
  category: z.union([DataCategory, ownTerm]),
  items: Words.default({}),
  dataSubjectRows: z.array(RowId).max(50).default([]),
  mark: z.enum(DATA_MARKS).default("ordinary"),
  condition: fact(SpecialCategoryCondition),
  conditionLaw: fact(Line),
  source: fact(Words),
  provision: fact(z.enum(["required", "voluntary"])),
  particulars: PersonalDataParticulars.prefault({}),
});
export type PersonalData = z.infer<typeof PersonalData>;

export const PersonalDataAnswer = answer(PersonalData);
