import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CountryList } from "@/components/countries/country-list";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard.countries");
  return { title: t("title") };
}

export default async function CountriesPage({ params }: PageProps) {
  const { organisation: organisationId } = await params;
  const t = await getTranslations("dashboard.countries");
  const countries = await read((api) => api.countries.list({ organisationId }));
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro")} />
      <CountryList organisationId={organisationId} countries={countries} reader={await currentReader()} />
    </>
  );
}
