import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SetUp } from "@/components/auth/set-up";
import { LOCALES } from "@/domain/locales";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.setUp");
  return { title: t("title") };
}

export default async function SetUpPage() {
  const t = await getTranslations("codes.locales");
  return <SetUp locales={LOCALES.map((value) => ({ value, label: t(value) }))} />;
}
