import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuestionnairePage } from "@/components/questionnaire/questionnaire-page";
import { currentReader } from "@/components/records/reader";
import { loadQuestionnaire } from "../load";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire");
  return { title: t("title") };
}

export default async function Page({ params }: { params: Promise<{ organisation: string; id: string }> }) {
  const { organisation, id } = await params;
  const [questionnaire, reader] = await Promise.all([loadQuestionnaire(organisation, id), currentReader()]);
  return <QuestionnairePage questionnaire={questionnaire} page={undefined} fromCheck={false} reader={reader} />;
}
