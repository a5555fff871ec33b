import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewOrganisation } from "@/components/auth/new-organisation";
import { read } from "@/server/trpc/rsc";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.newOrganisation");
  return { title: t("title") };
}

export default async function NewOrganisationPage() {
  const organisations = await read((api) => api.organisations.list());
  if (!organisations.some((organisation) => organisation.role === "dpo")) notFound();
  return <NewOrganisation />;
}
