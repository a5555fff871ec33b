import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportList } from "@/components/imports/import-list";
import { UploadForm } from "@/components/imports/upload-form";
import { WaitingList } from "@/components/imports/waiting-list";
import { ClientMessages } from "@/components/layout/client-messages";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { currentAsOf, read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

export default async function ImportsPage({ params }: PageProps) {
  const { organisation: organisationId } = await params;
  const t = await getTranslations("imports");
  const imports = await read((api) => api.imports.list({ organisationId }));
  const asOf = await currentAsOf();
  const reader = await currentReader();
  const waiting = asOf ? [] : await read((api) => api.imports.waiting({ organisationId }));
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 lg:grid-cols-[22rem_minmax(0,38rem)]">
        {!asOf && (
          <ClientMessages sections={["imports", "errors", "progress"]}>
            <UploadForm organisationId={organisationId} />
          </ClientMessages>
        )}
        <div>
          <WaitingList organisationId={organisationId} waiting={waiting} reader={reader} />
          <section aria-labelledby="earlier">
            <h2 id="earlier" className="border-b border-ink pb-1">
              {t("earlier")}
            </h2>
            <ImportList organisationId={organisationId} imports={imports} reader={reader} />
          </section>
        </div>
      </div>
    </>
  );
}
