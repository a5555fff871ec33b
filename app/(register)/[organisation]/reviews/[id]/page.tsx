import type { Metadata } from "next";
import { nameOfActivity } from "@/components/activities/activity-name";
import { currentReader } from "@/components/records/reader";
import { ReviewPage } from "@/components/reviews/review-page";
import { read } from "@/server/trpc/rsc";
import { assertWithin } from "../../record-page";

type PageProps = { params: Promise<{ organisation: string; id: string }> };

async function load(organisationId: string, id: string) {
  const review = await read((api) => api.reviews.get({ id }));
  assertWithin(review.activity, organisationId);
  return review;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { organisation, id } = await params;
  const reader = await currentReader();
  const { inForce } = await load(organisation, id);
  return { title: `${reader.t("reviews.one.question")} ${nameOfActivity(inForce, reader).text}` };
}

export default async function Page({ params }: PageProps) {
  const { organisation, id } = await params;
  return <ReviewPage review={await load(organisation, id)} reader={await currentReader()} />;
}
