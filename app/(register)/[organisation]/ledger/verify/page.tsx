import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VerifyPage } from "@/components/ledger/verify-page";
import { readOrRefusal } from "@/server/trpc/rsc";

type PageProps = {
  params: Promise<{ organisation: string }>;
  searchParams: Promise<{ checkpoint?: string; check?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proof");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ organisation: organisationId }, { checkpoint = "", check }] = await Promise.all([params, searchParams]);
  const answer =
    check === undefined ? undefined : await readOrRefusal((api) => api.ledger.verify({ organisationId, checkpoint }));
  return <VerifyPage organisationId={organisationId} checkpoint={checkpoint} answer={answer} />;
}
