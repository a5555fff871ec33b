import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Badge } from "@/components/ui/state-tag";
import { Time } from "@/components/ui/time";
import { THREAD_KINDS } from "@/domain/threads/thread";
import { paths } from "@/lib/paths";
import type { listThreads } from "@/server/threads/list";
import { type ThreadQuery, threadSearch } from "./thread-query";

const TONES = { question: "warning", suggestion: "advice", comment: "plain" } as const;

/** What departments asked and what is still to be settled, each leading to its activity. */
export async function QuestionList({ organisationId, list, query, reader }: QuestionListProps) {
  const t = await getTranslations("threads");
  const hrefOf = (next: Partial<ThreadQuery>) =>
    paths.questions(organisationId, threadSearch({ ...query, page: 1, ...next }));
  const filters = [
    { label: t("filter.all"), next: { kind: undefined }, here: query.kind === undefined },
    ...THREAD_KINDS.map((kind) => ({ label: t(`kinds.${kind}`), next: { kind }, here: query.kind === kind })),
    { label: t("filter.open"), next: { open: true }, here: query.open === true },
    { label: t("filter.closed"), next: { open: false }, here: query.open === false },
  ];
  return (
    <>
      <nav aria-label={t("filter.label")} className="mb-4 flex flex-wrap gap-x-5 gap-y-2">
        {filters.map(({ label, next, here }) => (
          <Link
            key={label}
            href={hrefOf(next)}
            prefetch={false}
            aria-current={here ? "true" : undefined}
            className={here ? "min-h-6 font-semibold underline underline-offset-4" : "link min-h-6"}
          >
            {label}
          </Link>
        ))}
      </nav>
      {list.items.length === 0 && (
        <p className="border-y border-line py-3 text-quiet">
          {t(query.kind === undefined && query.open ? "none" : "noneOfThese")}
        </p>
      )}
      <ul className="border-t border-ink">
        {list.items.map(({ id, state, activity, updatedAt }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Badge tone={state.status === "open" ? TONES[state.kind] : "quiet"}>{t(`kinds.${state.kind}`)}</Badge>
              <Link
                href={`${paths.activity(organisationId, state.activityId)}#thread-${id}`}
                prefetch={false}
                className="link"
              >
                {activity.reference}{" "}
                {(reader.locale === "de" ? activity.de : activity.en) || reader.t("fields.unnamed")}
              </Link>
              <span className="text-sm text-quiet">
                {state.field ? reader.t(`fields.${state.field}.label`) : t("whole")} · <Time at={updatedAt} />
              </span>
            </p>
            <p className="mt-1 max-w-prose whitespace-pre-line">{state.messages.at(-1)?.text}</p>
          </li>
        ))}
      </ul>
      <ClientMessages sections={["layout.pagination"]}>
        <Pagination page={list.page} pageSize={list.pageSize} total={list.total} hrefOf={(page) => hrefOf({ page })} />
      </ClientMessages>
    </>
  );
}

type QuestionListProps = {
  organisationId: string;
  list: Awaited<ReturnType<typeof listThreads>>;
  query: ThreadQuery;
  reader: Reader;
};
