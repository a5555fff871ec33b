import { z } from "zod";

/** Categories of data subjects, Art. 30(1)(c) GDPR; terms follow W3C DPV 2.3 where it has one. */
export const DATA_SUBJECT_CATEGORIES = [
  "employees",
  "applicants",
  "former-employees",
  "trainees",
  "temp-workers",
  "relatives",
  "customers",
  "contact-persons",
  "prospects",
  "subscribers",
  "suppliers",
  "website-users",
  "visitors",
  "members",
  "participants",
  "patients",
  "children",
  "pupils-students",
  "parents",
  "elderly",
  "asylum",
  "mentally-ill",
  "citizens",
  "tenants",
  "insured",
  "shareholders",
  "whistleblowers",
  "passers-by",
  "debtors",
  "other",
] as const;
export const DataSubjectCategory = z.enum(DATA_SUBJECT_CATEGORIES);
export type DataSubjectCategory = z.infer<typeof DataSubjectCategory>;

/** People whom WP 248 rev.01 (criterion 7) counts as vulnerable. */
export const VULNERABLE_DATA_SUBJECTS: readonly DataSubjectCategory[] = [
  "employees",
  "applicants",
  "former-employees",
  "trainees",
  "temp-workers",
  "patients",
  "children",
  "pupils-students",
  "elderly",
  "asylum",
  "mentally-ill",
  "whistleblowers",
];
