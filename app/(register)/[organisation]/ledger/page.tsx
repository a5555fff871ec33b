import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageOf, type SearchParams } from "@/components/activities/list-query";
import { LedgerList } from "@/components/ledger/ledger-list";
import { currentReader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ledger");
  return { title: t("title") };
}

export default async function LedgerPage({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const page = pageOf((await searchParams).page);
  const t = await getTranslations("ledger");
  const [compare, proof] = await Promise.all([getTranslations("time.compare"), getTranslations("proof")]);
  const list = await read((api) => api.ledger.list({ organisationId, page }));
  return (
    <>
      <PageHeader
        title={t("title")}
        intro={t("intro")}
        actions={
          <>
            <LinkButton variant="secondary" href={paths.compare(organisationId)}>
              {compare("title")}
            </LinkButton>
            <LinkButton variant="secondary" href={paths.verifyLedger(organisationId)}>
              {proof("title")}
            </LinkButton>
          </>
        }
      />
      <LedgerList organisationId={organisationId} list={list} reader={await currentReader()} />
    </>
  );
}
