import type { Metadata } from "next";
import { pageOf, type SearchParams } from "@/components/activities/list-query";
import { ExemptionSteps } from "@/components/exemption/exemption-steps";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentReader();
  return { title: t("exemption.title") };
}

export default async function ExemptionPage({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const { page } = await searchParams;
  const [reader, listed] = await Promise.all([
    currentReader(),
    read((api) => api.exemption.list({ organisationId, page: pageOf(page) })),
  ]);
  return (
    <>
      <PageHeader title={reader.t("exemption.title")} intro={reader.t("exemption.intro")} />
      <ExemptionSteps organisationId={organisationId} listed={listed} reader={reader} />
    </>
  );
}
