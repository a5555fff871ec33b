import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard.notFound");
  return { title: t("title") };
}

/** Inside a register: what is not there, and what this reader may not see, look the same. */
export default async function NotFound() {
  const t = await getTranslations("dashboard.notFound");
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState title={t("what")} action={<LinkButton href={paths.start()}>{t("action")}</LinkButton>}>
        {t("text")}
      </EmptyState>
    </>
  );
}
