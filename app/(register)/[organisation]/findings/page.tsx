import type { Metadata } from "next";
import { FindingList } from "@/components/findings/finding-list";
import { findingQueryOf } from "@/components/findings/finding-query";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/server/trpc/rsc";

type PageProps = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentReader();
  return { title: t("findings.title") };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const query = findingQueryOf(await searchParams);
  const [reader, list, totals] = await Promise.all([
    currentReader(),
    read((api) => api.findings.list({ organisationId, ...query })),
    read((api) => api.findings.totals({ organisationId, assigned: query.assigned })),
  ]);
  return (
    <>
      <PageHeader title={reader.t("findings.title")} intro={reader.t("findings.intro")} />
      <FindingList
        organisationId={organisationId}
        list={list}
        totals={totals}
        query={query}
        reader={reader}
        mayJudge={list.allowed.judge}
        mayMend={list.allowed.mend}
      />
    </>
  );
}
