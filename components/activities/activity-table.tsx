import { getTranslations } from "next-intl/server";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Cell, type Column, RowHead, Table } from "@/components/ui/table";
import { paths } from "@/lib/paths";
import type { ActivityListItem } from "@/server/activities/list";
import { type ListQuery, listQueryString, type Sort, sortedBy } from "./list-query";

/** The register, one line for each activity; what a narrow screen has no room for stands under the name. */
export async function ActivityTable({ organisationId, items, query, reader }: ActivityTableProps) {
  const t = await getTranslations("activities.list");
  const column = (key: Sort, more: Partial<Column> = {}): Column => ({
    key,
    label: t(`columns.${key}`),
    sorted: query.sort === key ? (query.descending ? "descending" : "ascending") : undefined,
    sortHref: paths.activities(organisationId, listQueryString(sortedBy(query, key))),
    ...more,
  });
  const columns: Column[] = [
    column("reference", { className: "hidden w-24 sm:table-cell" }),
    column("name"),
    { key: "department", label: t("columns.department"), className: "hidden w-40 2xl:table-cell" },
    { key: "status", label: t("columns.status"), className: "hidden w-24 md:table-cell" },
    column("findings", { numeric: true, className: "w-20" }),
    column("updated", { numeric: true, className: "hidden w-36 md:table-cell" }),
  ];
  return (
    <Table caption={t("caption")} captionHidden columns={columns} className="table-fixed">
      {items.map((item) => (
        <ActivityRow key={item.id} organisationId={organisationId} item={item} reader={reader} unnamed={t("unnamed")} />
      ))}
    </Table>
  );
}

function ActivityRow({ organisationId, item, reader, unnamed }: ActivityRowProps) {
  const name = (reader.locale === "de" ? item.nameDe : item.nameEn) || unnamed;
  const department = reader.locale === "de" ? item.departmentDe : item.departmentEn;
  const updated = new Date(item.updatedAt).toISOString();
  return (
    <tr>
      <Cell className="hidden whitespace-nowrap text-quiet sm:table-cell">{item.reference}</Cell>
      <RowHead>
        <Link
          href={paths.activity(organisationId, item.id)}
          prefetch={false}
          title={name}
          className="block font-normal text-accent hover:underline sm:truncate"
        >
          {name}
        </Link>
        <span className="block font-normal text-quiet sm:hidden">{item.reference}</span>
      </RowHead>
      <Cell className="hidden truncate 2xl:table-cell">
        {department ?? <span className="text-quiet italic">{reader.t("codes.answers.not-stated")}</span>}
      </Cell>
      <Cell className="hidden md:table-cell">{reader.t(`codes.activity-statuses.${item.status}`)}</Cell>
      <Cell numeric className={item.findings === 0 ? "text-quiet" : "font-semibold"}>
        {reader.format.number(item.findings)}
      </Cell>
      <Cell numeric className="hidden text-quiet md:table-cell">
        <time dateTime={updated} title={reader.format.instant(item.updatedAt)}>
          {reader.format.day(updated.slice(0, 10))}
        </time>
      </Cell>
    </tr>
  );
}

type ActivityTableProps = {
  organisationId: string;
  items: readonly ActivityListItem[];
  query: ListQuery;
  reader: Reader;
};
type ActivityRowProps = { organisationId: string; item: ActivityListItem; reader: Reader; unnamed: string };
