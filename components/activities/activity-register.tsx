import { getTranslations } from "next-intl/server";
import type { Reader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { paths } from "@/lib/paths";
import type { ActivityListItem, FacetCount } from "@/server/activities/list";
import { ActivityFilters } from "./activity-filters";
import { ActivityTable } from "./activity-table";
import type { FacetWords } from "./facet-labels";
import { FilterChips } from "./filter-chips";
import { isFiltered, type ListQuery, listQueryString } from "./list-query";

/** The register as a list: what it is narrowed to, the rows, and a way back where there are none. */
export async function ActivityRegister(props: ActivityRegisterProps) {
  const { organisationId, query, list, facets, words, reader, mayCreate } = props;
  const t = await getTranslations("activities.list");
  const href = (page: number) => paths.activities(organisationId, listQueryString({ ...query, page }));
  if (list.total === 0 && !isFiltered(query))
    return <EmptyRegister organisationId={organisationId} mayCreate={mayCreate} />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr]">
      <ActivityFilters organisationId={organisationId} query={query} facets={facets} words={words} />
      <div className="space-y-3 lg:col-start-2">
        <FilterChips organisationId={organisationId} query={query} facets={facets} words={words} />
        <p role="status" className="text-sm text-quiet">
          {t("found", { count: list.total })}
        </p>
      </div>
      <div className="min-w-0 lg:col-start-2">
        {list.items.length > 0 ? (
          <ActivityTable organisationId={organisationId} items={list.items} query={query} reader={reader} />
        ) : (
          <NothingFound organisationId={organisationId} firstPage={href(1)} isBeyond={list.total > 0} />
        )}
        {list.total > list.pageSize && (
          <Pagination page={query.page} pageSize={list.pageSize} total={list.total} hrefOf={href} />
        )}
      </div>
    </div>
  );
}

async function EmptyRegister({ organisationId, mayCreate }: { organisationId: string; mayCreate: boolean }) {
  const t = await getTranslations("activities.empty");
  const action = mayCreate && <LinkButton href={paths.newActivity(organisationId)}>{t("create")}</LinkButton>;
  return (
    <EmptyState title={t("title")} action={action}>
      {mayCreate ? t("text") : t("textForReaders")}
    </EmptyState>
  );
}

async function NothingFound({ organisationId, firstPage, isBeyond }: NothingFoundProps) {
  const t = await getTranslations("activities.list");
  return (
    <EmptyState
      title={isBeyond ? t("beyond.title") : t("nothing.title")}
      action={
        <LinkButton variant="secondary" href={isBeyond ? firstPage : paths.activities(organisationId)}>
          {isBeyond ? t("beyond.action") : t("nothing.action")}
        </LinkButton>
      }
    >
      {isBeyond ? t("beyond.text") : t("nothing.text")}
    </EmptyState>
  );
}

type NothingFoundProps = { organisationId: string; firstPage: string; isBeyond: boolean };

type ActivityRegisterProps = {
  organisationId: string;
  query: ListQuery;
  list: { items: ActivityListItem[]; total: number; pageSize: number };
  facets: readonly FacetCount[];
  words: FacetWords;
  reader: Reader;
  mayCreate: boolean;
};
