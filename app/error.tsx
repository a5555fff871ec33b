"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { ProblemPage } from "@/components/layout/problem-page";
import { Button, LinkButton } from "@/components/ui/button";
import { paths } from "@/lib/paths";

/** What went wrong stays in the server's log; the page names only the number under which it is found there. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("problem");
  const title = t("failed.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <ProblemPage
      title={title}
      text={t("failed.text")}
      note={error.digest ? t("failed.number", { number: error.digest }) : undefined}
      actions={
        <>
          <Button onClick={reset}>{t("again")}</Button>
          <LinkButton variant="secondary" href={paths.start()}>
            {t("toStart")}
          </LinkButton>
        </>
      }
    />
  );
}
