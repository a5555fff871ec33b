import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActivityRegister } from "@/components/activities/activity-register";
import { facetWords } from "@/components/activities/facet-words";
import { parseListQuery, type SearchParams } from "@/components/activities/list-query";
import { currentReader } from "@/components/records/reader";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("activities.list");
  return { title: t("title") };
}

export default async function ActivitiesPage({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const query = parseListQuery(await searchParams);
  const reader = await currentReader();
  const t = await getTranslations("activities.list");
  const { whole: _shown, ...wanted } = query;
  const { search, filters } = wanted;
  const { state, allowed } = await read((api) => api.organisations.get({ id: organisationId }));
  const list = await read((api) => api.activities.list({ organisationId, locale: reader.locale, ...wanted }));
  const facets = await read((api) => api.activities.facets({ organisationId, search, filters }));
  const create = allowed.createActivity && (
    <LinkButton href={paths.newActivity(organisationId)}>{t("create")}</LinkButton>
  );
  return (
    <>
      <PageHeader title={t("title")} actions={create} />
      <ActivityRegister
        organisationId={organisationId}
        query={query}
        list={list}
        facets={facets}
        words={await facetWords(state.terms)}
        reader={reader}
        mayCreate={allowed.createActivity}
      />
    </>
  );
}
