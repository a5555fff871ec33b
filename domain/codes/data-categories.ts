import { z } from "zod";

/** Categories of personal data, Art. 30(1)(c) GDPR; terms follow W3C DPV 2.3 (pd). */
export const DATA_CATEGORIES = [
  "identity",
  "contact",
  "image",
  "id-docs",
  "nir",
  "family",
  "lifestyle",
  "education",
  "employment",
  "performance",
  "working-time",
  "salary",
  "bank",
  "payment",
  "credit",
  "contract",
  "billing",
  "communication",
  "voice",
  "video",
  "log",
  "account",
  "cookies",
  "usage",
  "location",
  "vehicle",
  "insurance",
  "race",
  "politics",
  "belief",
  "union",
  "genetic",
  "biometric",
  "health",
  "sex",
  "criminal",
  "secrecy",
  "other",
] as const;
export const DataCategory = z.enum(DATA_CATEGORIES);
export type DataCategory = z.infer<typeof DataCategory>;

/** Special categories by their nature, Art. 9(1) GDPR. */
export const SPECIAL_CATEGORIES: readonly DataCategory[] = [
  "race",
  "politics",
  "belief",
  "union",
  "genetic",
  "biometric",
  "health",
  "sex",
];

/** Data relating to criminal convictions and offences, Art. 10 GDPR. */
export const CRIMINAL_CATEGORIES: readonly DataCategory[] = ["criminal"];
