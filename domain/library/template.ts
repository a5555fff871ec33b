import type { z } from "zod";
import type { ActivityContent } from "../activities/activity";

/** The departments' fields of work in which a person looks for a ready activity. */
export const LIBRARY_AREAS = [
  "hr",
  "recruiting",
  "payroll",
  "marketing",
  "website",
  "sales",
  "support",
  "purchasing",
  "finance",
  "it-security",
  "facilities",
  "video-surveillance",
  "whistleblowing",
  "events",
] as const;
export type LibraryArea = (typeof LIBRARY_AREAS)[number];

/** What a template may fill: content that names no record of an organisation; every word in English and German. */
type TemplateContent = Omit<
  z.input<typeof ActivityContent>,
  "departmentId" | "ownerPersonId" | "controllerEntity" | "systems" | "cookies" | "documents" | "contradictions"
>;

/** A typical activity, ready to be confirmed or adapted: a suggestion, never a fact about anybody's organisation. */
export type ActivityTemplate = { id: string; area: LibraryArea; content: TemplateContent };
