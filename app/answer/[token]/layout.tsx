import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocaleSwitch } from "@/components/layout/locale-switch";
import { currentReader } from "@/components/records/reader";
import { readOrRefusal } from "@/server/trpc/rsc";

type LayoutProps = { children: ReactNode; params: Promise<{ token: string }> };

/** Around the pages behind a link: whose questionnaire it is, the language, and nothing else of the organisation. */
export default async function AnswerLayout({ children, params }: LayoutProps) {
  const { token } = await params;
  const [t, layout, reader, link] = await Promise.all([
    getTranslations("questionnaire.guest"),
    getTranslations("layout"),
    currentReader(),
    readOrRefusal((api) => api.links.get({ token })),
  ]);
  const day = (instant: number) => reader.format.day(new Date(instant).toISOString().slice(0, 10));
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-4">
      <header className="flex flex-wrap items-center justify-between gap-4 border-b border-ink py-3">
        <p className="text-lg font-semibold tracking-tight">{layout("product")}</p>
        <LocaleSwitch />
      </header>
      <main id="main" className="flex-1 py-8">
        {"result" in link && (
          <p className="mb-4 text-sm text-quiet">
            {t("title", { organisation: link.result.organisation })}
            {" · "}
            {t("validUntil", { day: day(link.result.expiresAt) })}
          </p>
        )}
        {children}
      </main>
      <footer className="border-t border-line py-3 text-sm text-quiet">{t("footer")}</footer>
    </div>
  );
}
