import type { Locale } from "@/domain/locales";

/** The sections of messages, a file each in messages/<locale>/; English is the type, German must match it key for key. */
export const MESSAGE_SECTIONS = [
  "layout",
  "problem",
  "progress",
  "articles",
  "auth",
  "dashboard",
  "activities",
  "editor",
  "forms",
  "records",
  "fields",
  "codes",
  "errors",
  "ledger",
  "paper",
  "time",
  "reviews",
  "mail",
  "questionnaire",
  "proof",
  "review",
  "threads",
  "workflow",
  "findings",
  "assessments",
  "exemption",
  "handovers",
  "exports",
  "tables",
  "imports",
  "law",
  "findings-controller-record",
  "findings-processor-record",
  "findings-purposes",
  "findings-legal-bases",
  "findings-special-data",
  "findings-recipients",
  "findings-transfers",
  "findings-retention",
  "findings-security",
  "findings-impact",
  "findings-automation",
  "findings-transparency",
  "findings-cookies",
  "findings-governance",
  "findings-contradictions",
] as const;
export type MessageSection = (typeof MESSAGE_SECTIONS)[number];

/** All messages of a language, one property for each section. */
export async function messagesFor(locale: Locale): Promise<Record<MessageSection, Record<string, unknown>>> {
  const sections = await Promise.all(
    MESSAGE_SECTIONS.map(
      async (section) => [section, (await import(`../../messages/${locale}/${section}.json`)).default] as const,
    ),
  );
  // safe because every section of the list is imported above
  return Object.fromEntries(sections) as Record<MessageSection, Record<string, unknown>>;
}
