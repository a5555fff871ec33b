import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CountryView } from "@/components/countries/country-view";
import { currentReader } from "@/components/records/reader";
import { PageHeader } from "@/components/ui/page-header";
import { CountryCode } from "@/domain/codes/countries";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string; code: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const code = CountryCode.safeParse((await params).code);
  const { format } = await currentReader();
  return code.success ? { title: format.country(code.data) } : {};
}

export default async function CountryPage({ params }: PageProps) {
  const { organisation: organisationId, code } = await params;
  const country = CountryCode.safeParse(code);
  if (!country.success) notFound();
  const t = await getTranslations("dashboard.countries");
  const reader = await currentReader();
  const found = await read((api) => api.countries.get({ organisationId, country: country.data }));
  return (
    <>
      <PageHeader
        title={reader.format.country(country.data)}
        crumbs={[{ label: t("title"), href: paths.countries(organisationId) }]}
      />
      <CountryView organisationId={organisationId} country={found} reader={reader} />
    </>
  );
}
