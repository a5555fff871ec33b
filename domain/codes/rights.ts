import { z } from "zod";

/** Rights of the data subject, Arts. 7(3), 13 to 22 and 77 GDPR. */
export const DATA_SUBJECT_RIGHTS = [
  "art-13-14",
  "art-15",
  "art-16",
  "art-17",
  "art-18",
  "art-19",
  "art-20",
  "art-21",
  "art-22",
  "art-7-3",
  "art-77",
] as const;
export const DataSubjectRight = z.enum(DATA_SUBJECT_RIGHTS);
export type DataSubjectRight = z.infer<typeof DataSubjectRight>;
