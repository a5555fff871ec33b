import { z } from "zod";

/** Art. 9(2) GDPR, points (a) to (j). */
export const SPECIAL_CATEGORY_CONDITIONS = [
  "art-9-2-a",
  "art-9-2-b",
  "art-9-2-c",
  "art-9-2-d",
  "art-9-2-e",
  "art-9-2-f",
  "art-9-2-g",
  "art-9-2-h",
  "art-9-2-i",
  "art-9-2-j",
] as const;
export const SpecialCategoryCondition = z.enum(SPECIAL_CATEGORY_CONDITIONS);
export type SpecialCategoryCondition = z.infer<typeof SpecialCategoryCondition>;

/** Conditions that work only together with Union or national law (Art. 9(2)(b), (g), (h), (i), (j) GDPR). */
export const CONDITIONS_THAT_NEED_LAW: readonly SpecialCategoryCondition[] = [
  "art-9-2-b",
  "art-9-2-g",
  "art-9-2-h",
  "art-9-2-i",
  "art-9-2-j",
];
