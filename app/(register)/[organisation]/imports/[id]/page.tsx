import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageOf, type SearchParams } from "@/components/activities/list-query";
import { ImportResult } from "@/components/imports/import-result";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { IMPORT_PARTS } from "@/domain/imports/parts";
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

export default async function ImportPage({ params, searchParams }: PageProps) {
  const { organisation, id } = await params;
  const asked = await searchParams;
  const page = pageOf(asked.page);
  const omitted = pageOf(asked.omitted);
  const part = IMPORT_PARTS.find((one) => one === asked.part);
  const [taken, reader] = await Promise.all([
    read((api) => api.imports.get({ id, page, omitted, part })),
    currentReader(),
  ]);
  if (taken.organisationId !== organisation) notFound();
  return (
    <>
      <PageHeader
        title={reader.t("imports.result.title", { file: taken.file })}
        crumbs={[{ label: reader.t("imports.title"), href: paths.imports(organisation) }]}
      />
      <ImportResult taken={taken} reader={reader} />
    </>
  );
}
