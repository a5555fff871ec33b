import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/questionnaire/closed-link";
import { QuestionnairePage } from "@/components/questionnaire/questionnaire-page";
import { currentReader } from "@/components/records/reader";
import { loadAnswers } from "./load";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questionnaire");
  return { title: t("title") };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [answers, reader] = await Promise.all([loadAnswers(token), currentReader()]);
  if ("refused" in answers) return <ClosedLink refused={answers.refused} />;
  return <QuestionnairePage questionnaire={answers.result} page={undefined} fromCheck={false} reader={reader} />;
}
