"use client";

import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ContentField } from "@/domain/activities/activity";
import { paths } from "@/lib/paths";
import { NewThread } from "./new-thread";
import { ThreadCard } from "./thread-card";
import type { ThreadEntry, ThreadsContext } from "./threads-context";

/** The open conversations about one field, with the ways to begin another: a remark, a question, another value. */
export function FieldThreads({ field, threads, ...context }: FieldThreadsProps) {
  const t = useTranslations("threads");
  const label = useTranslations("fields")(`${field}.label`);
  const { organisationId, activityId, mayComment, maySuggest } = context;
  return (
    <div data-threads tabIndex={-1} className="mt-2">
      {threads.length > 0 && (
        <ul aria-label={t("onField", { field: label })} className="border-t border-line">
          {threads.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} fieldHidden {...context} />
          ))}
        </ul>
      )}
      {mayComment && (
        <div className="flex flex-wrap items-baseline gap-x-6">
          <details className="open:w-full">
            <summary className="min-h-8 py-1 text-sm text-accent">
              {t("newOnField")}
              <span className="sr-only">: {label}</span>
            </summary>
            <NewThread activityId={activityId} field={field} />
          </details>
          {maySuggest && (
            <Link
              href={paths.suggestFor(organisationId, activityId, field)}
              prefetch={false}
              className="link py-1 text-sm"
            >
              {t("suggestOnField")}
              <span className="sr-only">: {label}</span>
            </Link>
          )}
        </div>
      )}
    </div>
  );
}

type FieldThreadsProps = ThreadsContext & { field: ContentField; threads: readonly ThreadEntry[] };
