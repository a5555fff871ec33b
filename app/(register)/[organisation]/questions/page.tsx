import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentReader } from "@/components/records/reader";
import { QuestionList } from "@/components/threads/question-list";
import { threadQueryOf } from "@/components/threads/thread-query";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/server/trpc/rsc";

type PageProps = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("threads");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const query = threadQueryOf(await searchParams);
  const [t, reader, list] = await Promise.all([
    getTranslations("threads"),
    currentReader(),
    read((api) => api.threads.list({ organisationId, ...query })),
  ]);
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <QuestionList organisationId={organisationId} list={list} query={query} reader={reader} />
    </>
  );
}
