import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentReader } from "@/components/records/reader";
import { ReviewPage } from "@/components/review/review-page";
import { read, shownDay } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin } from "../../../record-page";
import { conversations } from "../conversations";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("heading") };
}

export default async function Page({ params }: { params: Promise<{ organisation: string; id: string }> }) {
  const { organisation, id } = await params;
  const [activity, reader] = await Promise.all([read((api) => api.activities.get({ id })), currentReader()]);
  assertWithin(activity, organisation);
  assertAllowed(activity.allowed.openLink);
  const [{ threads, context }, seen, found] = await Promise.all([
    conversations(activity, reader, await shownDay()),
    read((api) => api.reviewing.get({ id })),
    read((api) => api.findings.of({ id })),
  ]);
  return (
    <ReviewPage activity={activity} found={found} threads={threads} seen={seen} reader={reader} context={context} />
  );
}
