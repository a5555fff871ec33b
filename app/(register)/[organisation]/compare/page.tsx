import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "@/components/activities/list-query";
import { currentReader } from "@/components/records/reader";
import { CompareForm } from "@/components/time/compare-form";
import { compareQuery } from "@/components/time/compare-query";
import { Comparison } from "@/components/time/comparison";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("time.compare");
  return { title: t("title") };
}

export default async function ComparePage({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const days = await read((api) => api.register.days({ organisationId }));
  const { from, to, version, isAsked } = compareQuery(await searchParams, days);
  const t = await getTranslations("time.compare");
  const { state } = await read((api) => api.organisations.get({ id: organisationId }));
  const reader = await currentReader();
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <div className="mb-8">
        <CompareForm organisationId={organisationId} days={days} from={from} to={to} version={version} />
      </div>
      {isAsked ? (
        <Comparison
          organisationId={organisationId}
          organisation={state}
          days={{ from, to }}
          result={await read((api) => api.register.compare({ organisationId, from, to, version }))}
          reader={reader}
        />
      ) : (
        <Notice tone="advice">{t("noDay")}</Notice>
      )}
    </>
  );
}
