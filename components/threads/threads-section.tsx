"use client";

import { useTranslations } from "next-intl";
import { NewThread } from "./new-thread";
import { ThreadCard } from "./thread-card";
import type { ThreadEntry, ThreadsContext } from "./threads-context";

/** Remarks, questions and suggestions about one activity: open ones first, closed ones folded away. */
export function ThreadsSection({ threads, mayComment, ...rest }: ThreadsSectionProps) {
  const t = useTranslations("threads");
  const open = threads.filter(({ state }) => state.status === "open");
  const closed = threads.filter(({ state }) => state.status === "closed");
  const card = (thread: ThreadEntry) => <ThreadCard key={thread.id} thread={thread} mayAnswer={mayComment} {...rest} />;
  return (
    <section id="threads" aria-labelledby="threads-heading" className="mt-10">
      <h2 id="threads-heading" className="border-b border-ink pb-1">
        {t("heading")}
      </h2>
      {open.length === 0 && <p className="py-3 text-quiet">{t("none")}</p>}
      <ul>{open.map(card)}</ul>
      {closed.length > 0 && (
        <details className="border-b border-line py-2">
          <summary className="min-h-8 py-1 text-quiet">{t("closedCount", { count: closed.length })}</summary>
          <ul>{closed.map(card)}</ul>
        </details>
      )}
      {mayComment && <NewThread {...rest} />}
    </section>
  );
}

type ThreadsSectionProps = ThreadsContext & { threads: readonly ThreadEntry[]; mayComment: boolean };
