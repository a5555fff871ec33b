import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuestionnairePage } from "@/components/questionnaire/questionnaire-page";
import { currentReader } from "@/components/records/reader";
import { loadQuestionnaire } from "../../load";

type PageProps = {
  params: Promise<{ organisation: string; id: string; page: string }>;
  searchParams: Promise<{ from?: string }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [{ page }, t] = await Promise.all([params, getTranslations("questionnaire")]);
  return { title: t.has(`questions.${page}.title`) ? t(`questions.${page}.title`) : t("title") };
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ organisation, id, page }, { from }] = await Promise.all([params, searchParams]);
  const [questionnaire, reader] = await Promise.all([loadQuestionnaire(organisation, id), currentReader()]);
  return <QuestionnairePage questionnaire={questionnaire} page={page} fromCheck={from === "check"} reader={reader} />;
}
