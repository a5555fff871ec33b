import { getTranslations } from "next-intl/server";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Cell, RowHead, Table } from "@/components/ui/table";
import { paths } from "@/lib/paths";
import type { ReviewItem } from "./review-list";

/** What is due, the longest overdue first; on a narrow screen everything stands under the name. */
export async function ReviewTable({ organisationId, items, reader }: ReviewTableProps) {
  const t = await getTranslations("reviews");
  const columns = [
    {
      key: "reference",
      label: <span className="sr-only">{reader.t("activities.list.columns.reference")}</span>,
      className: "hidden w-24 sm:table-cell",
    },
    { key: "name", label: t("columns.name") },
    { key: "department", label: t("columns.department"), className: "hidden lg:table-cell" },
    { key: "due", label: t("columns.due"), className: "hidden sm:table-cell" },
    { key: "state", label: t("columns.state"), className: "hidden md:table-cell" },
  ];
  return (
    <Table caption={t("title")} captionHidden columns={columns}>
      {items.map((item) => (
        <Row key={item.id} organisationId={organisationId} item={item} reader={reader} />
      ))}
    </Table>
  );
}

async function Row({ organisationId, item, reader }: RowProps) {
  const t = await getTranslations("reviews");
  const name = (reader.locale === "de" ? item.nameDe : item.nameEn) || t("unnamed");
  const due = (
    <>
      <time dateTime={item.dueOn} className="whitespace-nowrap sm:block">
        {reader.format.day(item.dueOn)}
      </time>{" "}
      <span className={item.longOverdue ? "font-semibold text-warning" : "text-quiet"}>
        {t("overdue", { days: item.overdueDays })}
      </span>
    </>
  );
  return (
    <tr>
      <Cell className="hidden whitespace-nowrap text-quiet sm:table-cell">{item.reference}</Cell>
      <RowHead className="font-normal!">
        <Link href={paths.review(organisationId, item.id)} prefetch={false} className="link">
          {name}
        </Link>
        <span className="block text-quiet sm:hidden">
          {item.reference} · {due}
        </span>
        <span className="block text-quiet md:hidden">
          <State item={item} reader={reader} />
        </span>
      </RowHead>
      <Cell className="hidden lg:table-cell">
        {item.department?.[reader.locale] ?? (
          <span className="text-quiet italic">{reader.t("codes.answers.not-stated")}</span>
        )}
      </Cell>
      <Cell className="hidden sm:table-cell">{due}</Cell>
      <Cell className="hidden md:table-cell">
        <State item={item} reader={reader} />
      </Cell>
    </tr>
  );
}

async function State({ item, reader }: { item: ReviewItem; reader: Reader }) {
  const t = await getTranslations("reviews");
  const { answer, answeredOn, waitingFor, remindedAt, escalatedAt } = item;
  const day = (instant: number) => reader.format.day(new Date(instant).toISOString().slice(0, 10));
  if (item.answered && answer && answeredOn) return t(`answers.${answer}`, { day: reader.format.day(answeredOn) });
  const names = waitingFor && reader.format.list(waitingFor);
  const waiting = waitingFor?.length === 0 ? t("nobody") : names ? t("waitingFor", { names }) : t("notAnswered");
  return (
    <>
      {waiting}
      {remindedAt !== null && <span className="block text-quiet">{t("remindedAt", { day: day(remindedAt) })}</span>}
      {escalatedAt !== null && <span className="block text-quiet">{t("escalatedAt", { day: day(escalatedAt) })}</span>}
    </>
  );
}

type ReviewTableProps = { organisationId: string; items: readonly ReviewItem[]; reader: Reader };
type RowProps = { organisationId: string; item: ReviewItem; reader: Reader };
