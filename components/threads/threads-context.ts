import type { ContentField } from "@/domain/activities/activity";
import type { Locale } from "@/domain/locales";
import type { Thread } from "@/domain/threads/thread";

export type ThreadEntry = { id: string; revision: number; state: Thread };

export type ThreadsContext = {
  activityId: string;
  activityRevision: number;
  names: Record<string, string>;
  locale: Locale;
  /** Whether the reader may propose values. */
  maySuggest: boolean;
};
/** Fields whose value is a text, so that a proposal is a text too. */
export const TEXT_FIELDS = [
  "description",
  "information",
  "optOut",
  "automatedDecisions",
  "profiling",
  "ownerFunction",
] as const satisfies readonly ContentField[];
