"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ReviewAnswer } from "@/domain/workflow/workflow";
import { api, refusalOf } from "@/lib/trpc/client";
import { NotMine } from "./not-mine";

/** The three answers to "Is this still correct?"; each is kept in the history, bound to what was shown. */
export function ReviewAnswers({ id, revision, afterwards }: ReviewAnswersProps) {
  const t = useTranslations("reviews.one");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function answer(given: ReviewAnswer, text?: string) {
    setBusy(true);
    setProblem(undefined);
    try {
      await api.activities.confirm.mutate({ id, revision, answer: given, ...(text && { text }) });
      router.push(afterwards[given]);
    } catch (cause) {
      const code = refusalOf(cause)?.code ?? "unreachable";
      setAsking(false);
      setBusy(false);
      setProblem(code === "conflict" ? t("answer.conflict") : errors(code));
      if (code === "conflict") router.refresh();
    }
  }

  return (
    <section
      aria-label={t("answer.label")}
      className="mt-10 border-t border-ink bg-paper py-4 md:sticky md:bottom-0 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <h2 className="mr-auto">{t("question")}</h2>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => answer("correct")} disabled={busy}>
            {t("answer.correct")}
          </Button>
          <Button variant="secondary" onClick={() => answer("change")} disabled={busy}>
            {t("answer.change")}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(true)} disabled={busy}>
            {t("answer.not-mine")}
          </Button>
        </div>
      </div>
      <div role="status" className={problem || busy ? "mt-3" : undefined}>
        {busy && <span className="text-sm text-quiet">{t("answer.saving")}</span>}
        {problem && <Notice tone="error" title={problem} />}
      </div>
      <NotMine
        open={asking}
        busy={busy}
        onClose={() => setAsking(false)}
        onSend={(text) => answer("not-mine", text || t("notMine.default"))}
      />
    </section>
  );
}

type ReviewAnswersProps = { id: string; revision: number; afterwards: Record<ReviewAnswer, string> };
