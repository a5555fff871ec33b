"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { ProblemPage } from "@/components/layout/problem-page";
import { buttonLook } from "@/components/ui/button-look";

/**
 * What went wrong stays in the server's log; the page names only the number under which it is found there. Its script
 * goes with every page, so it has neither Next's Link nor the list of addresses: they would come a second time.
 */
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
          <button type="button" onClick={reset} className={buttonLook({})}>
            {t("again")}
          </button>
          <a href="/" className={buttonLook({ variant: "secondary" })}>
            {t("toStart")}
          </a>
        </>
      }
    />
  );
}
