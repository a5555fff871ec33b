import type { Metadata } from "next";
import { LawList, lawName } from "@/components/law/law-list";
import { LawSimulation } from "@/components/law/law-simulation";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { Day } from "@/domain/periods";
import { read } from "@/server/trpc/rsc";

type PageProps = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentReader();
  return { title: t("law.title") };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const { entry: id, ends } = await searchParams;
  const [reader, { entries, today, allowed }] = await Promise.all([
    currentReader(),
    read((api) => api.law.list({ organisationId })),
  ]);
  const asked = entries.find(({ entry }) => entry.id === id)?.entry;
  const endsOn = Day.safeParse(ends).data;
  const result =
    asked && endsOn ? await read((api) => api.law.simulate({ organisationId, id: asked.id, endsOn })) : undefined;
  return (
    <>
      <PageHeader title={reader.t("law.title")} intro={reader.t("law.intro")} />
      {asked && result && (
        <LawSimulation organisationId={organisationId} name={lawName(asked, reader)} result={result} reader={reader} />
      )}
      <LawList organisationId={organisationId} entries={entries} today={today} reader={reader} mayEdit={allowed.edit} />
    </>
  );
}
