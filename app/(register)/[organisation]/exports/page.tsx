import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportForm } from "@/components/exports/export-form";
import { Handovers } from "@/components/handovers/handovers";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { readerLocale } from "@/lib/i18n/locale";
import { currentAsOf, read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ledger.exports");
  return { title: t("title") };
}

export default async function ExportsPage({ params }: PageProps) {
  const { organisation: organisationId } = await params;
  const t = await getTranslations("ledger.exports");
  const { allowed } = await read((api) => api.organisations.get({ id: organisationId }));
  if (!allowed.export) notFound();
  const days = await read((api) => api.register.days({ organisationId }));
  const asOf = await currentAsOf();
  const handovers = allowed.handOver ? await read((api) => api.handovers.list({ organisationId })) : null;
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      {handovers && !asOf && (
        <Handovers organisationId={organisationId} handovers={handovers} reader={await currentReader()} />
      )}
      <ExportForm
        organisationId={organisationId}
        language={await readerLocale()}
        day={asOf?.day ?? days.today}
        version={asOf?.version ?? "approved"}
        days={days}
      />
    </>
  );
}
