import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageOf, type SearchParams } from "@/components/activities/list-query";
import { currentReader } from "@/components/records/reader";
import { ReviewList } from "@/components/reviews/review-list";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews");
  return { title: t("title") };
}

export default async function ReviewsPage({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const { page, answered } = await searchParams;
  const t = await getTranslations("reviews");
  const list = await read((api) => api.reviews.list({ organisationId, page: pageOf(page) }));
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <ReviewList
        organisationId={organisationId}
        list={list}
        answered={answered === "correct" || answered === "not-mine" ? answered : undefined}
        reader={await currentReader()}
      />
    </>
  );
}
