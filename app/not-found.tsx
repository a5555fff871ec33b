import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProblemPage } from "@/components/layout/problem-page";
import { LinkButton } from "@/components/ui/button";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("problem");
  return { title: t("notFound.title") };
}

export default async function NotFound() {
  const t = await getTranslations("problem");
  return (
    <ProblemPage
      title={t("notFound.title")}
      text={t("notFound.text")}
      actions={<LinkButton href={paths.start()}>{t("toStart")}</LinkButton>}
    />
  );
}
