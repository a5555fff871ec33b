import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedLink } from "@/components/questionnaire/closed-link";
import { QuestionnairePage } from "@/components/questionnaire/questionnaire-page";
import { currentReader } from "@/components/records/reader";
import { loadAnswers } from "../load";

type PageProps = { params: Promise<{ token: string; page: string }>; searchParams: Promise<{ from?: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [{ page }, t] = await Promise.all([params, getTranslations("questionnaire")]);
  const title = t.has(`questions.${page}.title`) ? t(`questions.${page}.title`) : t("title");
  return { title };
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ token, page }, { from }] = await Promise.all([params, searchParams]);
  const [answers, reader] = await Promise.all([loadAnswers(token), currentReader()]);
  if ("refused" in answers) return <ClosedLink refused={answers.refused} />;
  return <QuestionnairePage questionnaire={answers.result} page={page} fromCheck={from === "check"} reader={reader} />;
}
