import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportResult } from "@/components/imports/import-result";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

type PageProps = {
  params: Promise<{ organisation: string; id: string }>;
  searchParams: Promise<{ page?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

export default async function ImportPage({ params, searchParams }: PageProps) {
  const { organisation, id } = await params;
  const page = Math.max(1, Number.parseInt((await searchParams).page ?? "1", 10) || 1);
  const [taken, reader] = await Promise.all([read((api) => api.imports.get({ id, page })), currentReader()]);
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
