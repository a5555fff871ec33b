import type { Locale } from "@/domain/locales";
import type { Thread } from "@/domain/threads/thread";

export type ThreadEntry = { id: string; revision: number; state: Thread };

/** What every part of a conversation needs to know about its activity and its reader. */
export type ThreadsContext = {
  organisationId: string;
  activityId: string;
  activityRevision: number;
  names: Record<string, string>;
  locale: Locale;
  mayComment: boolean;
  /** Whether the reader may propose values. */
  maySuggest: boolean;
  /** Whether the reader may take proposals over. */
  mayAccept: boolean;
  /** What each open suggestion would change, in sentences, by the id of its thread. */
  previews: Record<string, string[]>;
};
