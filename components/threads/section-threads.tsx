"use client";

import { useTranslations } from "next-intl";
import { Announcer } from "./announcer";
import { ThreadCard } from "./thread-card";
import type { ThreadEntry, ThreadsContext } from "./threads-context";

/** What is open about the fields of one section of the form; folded, so that the form stays in sight. */
export function SectionThreads({ threads, ...context }: ThreadsContext & { threads: readonly ThreadEntry[] }) {
  const t = useTranslations("threads");
  return (
    <Announcer>
      {threads.length > 0 && (
        <details data-threads tabIndex={-1} className="mb-6 border-s-4 border-warning bg-sunk px-4 py-2">
          <summary className="min-h-8 py-1 font-semibold">{t("onSection", { count: threads.length })}</summary>
          <ul>
            {threads.map((thread) => (
              <ThreadCard key={thread.id} thread={thread} {...context} />
            ))}
          </ul>
        </details>
      )}
    </Announcer>
  );
}
