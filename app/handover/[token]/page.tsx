import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HandoverPage } from "@/components/handovers/handover-page";
import { currentReader } from "@/components/records/reader";
import { readOrRefusal } from "@/server/trpc/rsc";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("handovers");
  return { title: t("title") };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [handover, reader] = await Promise.all([readOrRefusal((api) => api.handovers.get({ token })), currentReader()]);
  return <HandoverPage token={token} handover={handover} reader={reader} />;
}
