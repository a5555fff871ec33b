import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { facetWords } from "@/components/activities/facet-words";
import { Dashboard } from "@/components/dashboard/dashboard";
import { EmptyDashboard } from "@/components/dashboard/empty-dashboard";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

export default async function DashboardPage({ params }: PageProps) {
  const { organisation: organisationId } = await params;
  const t = await getTranslations("dashboard");
  const { state, allowed } = await read((api) => api.organisations.get({ id: organisationId }));
  const figures = await read((api) => api.dashboard.get({ organisationId }));
  const create = allowed.createActivity && figures.total > 0 && (
    <LinkButton href={paths.tasks(organisationId)}>{t("create")}</LinkButton>
  );
  return (
    <>
      <PageHeader title={state.name} intro={t("intro")} actions={create} />
      {figures.total === 0 ? (
        <EmptyDashboard organisationId={organisationId} mayCreate={allowed.createActivity} />
      ) : (
        <Dashboard organisationId={organisationId} words={await facetWords(state.terms)} {...figures} />
      )}
    </>
  );
}
