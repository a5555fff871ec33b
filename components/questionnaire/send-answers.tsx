"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ContentField } from "@/domain/activities/activity";
import { api, refusalOf } from "@/lib/trpc/client";

/** Confirms what was suggested, if the person says so, and sends exactly what the page shows. */
export function SendAnswers({ id, revision, suggested, next }: SendAnswersProps) {
  const t = useTranslations("questionnaire.check");
  const errors = useTranslations("errors");
  const router = useRouter();
  const problemId = useId();
  const [read, setRead] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send(event: FormEvent) {
    event.preventDefault();
    if (suggested.length > 0 && !read) return setProblem(t("confirmMissing"));
    setBusy(true);
    setProblem(undefined);
    try {
      const confirmed =
        suggested.length > 0
          ? await api.questionnaires.confirm.mutate({ id, revision, fields: [...suggested] })
          : { revision };
      await api.activities.submit.mutate({ id, revision: confirmed.revision });
      router.push(next);
      router.refresh();
    } catch (cause) {
      const code = refusalOf(cause)?.code ?? "unreachable";
      setProblem(errors(code));
      setBusy(false);
      if (code === "conflict") router.refresh();
    }
  }

  return (
    <form onSubmit={send} noValidate className="space-y-4 border-t border-ink pt-4">
      {suggested.length > 0 && (
        <label className="flex items-start gap-3">
          <input
            type="checkbox"
            checked={read}
            onChange={(event) => setRead(event.target.checked)}
            aria-describedby={problemId}
            className="mt-1 size-5 flex-none"
          />
          <span>{t("confirm")}</span>
        </label>
      )}
      <div id={problemId}>{problem && <Notice tone="error" live title={problem} />}</div>
      <Button type="submit" disabled={busy}>
        {busy ? t("sending") : t("send")}
      </Button>
    </form>
  );
}

type SendAnswersProps = { id: string; revision: number; suggested: readonly ContentField[]; next: string };
