import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { paths } from "@/lib/paths";
import type { listReviews } from "@/server/reviews/list";
import { ReviewMail } from "./review-mail";
import { ReviewTable } from "./review-table";

export type Reviews = Awaited<ReturnType<typeof listReviews>>;
export type ReviewItem = Reviews["items"][number];

/** The reviews that are due, what comes next, and, for the DPO, what of the mail about them did not arrive. */
export async function ReviewList({ organisationId, list, answered, reader }: ReviewListProps) {
  const t = await getTranslations("reviews");
  return (
    <div className="space-y-10">
      {answered && <Notice live title={t(`done.${answered}`)} />}
      {list.mail && (
        <ClientMessages sections={["reviews.mail", "errors"]}>
          <ReviewMail organisationId={organisationId} mail={list.mail} reader={reader} />
        </ClientMessages>
      )}
      {list.total === 0 ? (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      ) : (
        <div>
          <ReviewTable organisationId={organisationId} items={list.items} reader={reader} />
          <Pagination
            page={list.page}
            pageSize={list.pageSize}
            total={list.total}
            hrefOf={(page) => paths.reviews(organisationId, { page: page === 1 ? undefined : page })}
          />
        </div>
      )}
      {list.ahead.length > 0 && <Ahead organisationId={organisationId} items={list.ahead} reader={reader} />}
    </div>
  );
}

async function Ahead({ organisationId, items, reader }: AheadProps) {
  const t = await getTranslations("reviews");
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead" className="border-b border-ink pb-1">
        {t("ahead.heading")}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[6rem_1fr_auto]">
            <span className="text-sm leading-6 text-quiet">{item.reference}</span>
            <Link href={paths.review(organisationId, item.id)} prefetch={false} className="link min-w-0">
              {(reader.locale === "de" ? item.nameDe : item.nameEn) || t("unnamed")}
            </Link>
            <span className="text-sm leading-6 text-quiet">
              {t("ahead.on", { day: reader.format.day(item.dueOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ReviewListProps = {
  organisationId: string;
  list: Reviews;
  answered: "correct" | "not-mine" | undefined;
  reader: Reader;
};
type AheadProps = { organisationId: string; items: readonly ReviewItem[]; reader: Reader };
