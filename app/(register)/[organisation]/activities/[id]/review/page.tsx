import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentReader } from "@/components/records/reader";
import { ReviewPage } from "@/components/review/review-page";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, assertWithin } from "../../../record-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("heading") };
}

export default async function Page({ params }: { params: Promise<{ organisation: string; id: string }> }) {
  const { organisation, id } = await params;
  const [activity, reader] = await Promise.all([read((api) => api.activities.get({ id })), currentReader()]);
  assertWithin(activity, organisation);
  assertAllowed(activity.allowed.openLink);
  const [threads, seen] = await Promise.all([
    read((api) => api.threads.list({ organisationId: organisation, activityId: id })),
    read((api) => api.reviewing.get({ id })),
  ]);
  return (
    <ReviewPage
      activity={activity}
      threads={threads}
      seen={seen}
      reader={reader}
      day={new Date().toISOString().slice(0, 10)}
    />
  );
}
