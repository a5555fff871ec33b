"use client";

import { useTranslations } from "next-intl";
import { NewThread } from "./new-thread";
import { ThreadCard } from "./thread-card";
import type { ThreadEntry, ThreadsContext } from "./threads-context";

/** Remarks, questions and suggestions about one activity: open ones first, closed ones folded away. */
export function ThreadsSection({ threads, openElsewhere = false, ...context }: ThreadsSectionProps) {
  const t = useTranslations("threads");
  const open = threads.filter(({ state }) => state.status === "open");
  const closed = threads.filter(({ state }) => state.status === "closed");
  const card = (thread: ThreadEntry) => <ThreadCard key={thread.id} thread={thread} {...context} />;
  return (
    <section id="threads" aria-labelledby="threads-heading" data-threads tabIndex={-1} className="mt-10">
      <h2 id="threads-heading" className="border-b border-ink pb-1">
        {t("heading")}
      </h2>
      {open.length === 0 && <p className="py-3 text-quiet">{t(openElsewhere ? "noneElse" : "none")}</p>}
      {open.length > 0 && <ul>{open.map(card)}</ul>}
      {closed.length > 0 && (
        <details className="border-b border-line py-2">
          <summary className="min-h-8 py-1 text-quiet">{t("closedCount", { count: closed.length })}</summary>
          <ul>{closed.map(card)}</ul>
        </details>
      )}
      {context.mayComment && (
        <details className="py-3">
          <summary className="min-h-8 font-semibold text-accent">{t("new")}</summary>
          <NewThread activityId={context.activityId} />
        </details>
      )}
    </section>
  );
}

type ThreadsSectionProps = ThreadsContext & {
  threads: readonly ThreadEntry[];
  /** Others that are open stand beneath their fields on the same page. */
  openElsewhere?: boolean;
};
