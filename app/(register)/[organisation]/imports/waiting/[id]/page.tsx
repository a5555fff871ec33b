import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageOf, type SearchParams } from "@/components/activities/list-query";
import { PreviewView } from "@/components/imports/preview-view";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { PREVIEW_PARTS } from "@/domain/imports/parts";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

type PageProps = {
  params: Promise<{ organisation: string; id: string }>;
  searchParams: Promise<SearchParams>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

export default async function WaitingImportPage({ params, searchParams }: PageProps) {
  const { organisation: organisationId, id } = await params;
  const asked = await searchParams;
  const reader = await currentReader();
  const part = PREVIEW_PARTS.find((one) => one === asked.part);
  const page = pageOf(asked.page);
  const preview = await read((api) => api.imports.preview({ organisationId, id, locale: reader.locale, part, page }));
  const { t } = reader;
  return (
    <>
      <PageHeader
        title={t("imports.preview.title", { file: preview.file })}
        crumbs={[{ label: t("imports.title"), href: paths.imports(organisationId) }]}
      />
      <PreviewView preview={preview} reader={reader} />
    </>
  );
}
