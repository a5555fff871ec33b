"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ContentField } from "@/domain/activities/activity";
import type { QuestionId } from "@/domain/questionnaire/questions";
import { api, refusalOf } from "@/lib/trpc/client";

/** "I do not know" is an answer: it puts the question on the DPO's list, and the person goes on. */
export function AskDpo({ activityId, question, field, asked, next }: AskDpoProps) {
  const t = useTranslations("questionnaire");
  const errors = useTranslations("errors");
  const router = useRouter();
  const noteId = useId();
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function attempt(work: () => Promise<unknown>, then: () => void) {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      then();
      router.refresh();
    } catch (cause) {
      setProblem(errors(refusalOf(cause)?.code ?? "unreachable"));
    }
    setBusy(false);
  }

  function ask(event: FormEvent) {
    event.preventDefault();
    const said = t("question.askText", { question: t(`questions.${question}.title`) });
    const text = [said, note.trim()].filter(Boolean).join("\n");
    void attempt(
      () => api.threads.create.mutate({ activityId, field, kind: "question", text }),
      () => router.push(next),
    );
  }

  if (asked)
    return (
      <div className="mt-8 space-y-3">
        <Notice>{t("question.asked")}</Notice>
        <Button
          variant="quiet"
          disabled={busy}
          onClick={() =>
            attempt(
              () => api.threads.close.mutate(asked),
              () => {},
            )
          }
        >
          {t("question.takeBack")}
        </Button>
        {problem && <Notice tone="error" title={problem} />}
      </div>
    );
  return (
    <details className="mt-8 border-t border-line pt-3">
      <summary className="min-h-8 font-semibold text-accent">{t("question.ask")}</summary>
      <form onSubmit={ask} noValidate className="mt-3 space-y-3">
        <label htmlFor={noteId} className="block">
          {t("question.askNote")}
        </label>
        <textarea
          id={noteId}
          rows={3}
          maxLength={2_000}
          className="control"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit" variant="secondary" disabled={busy}>
          {t("question.askSend")}
        </Button>
        {problem && <Notice tone="error" title={problem} />}
      </form>
    </details>
  );
}

type AskDpoProps = {
  activityId: string;
  question: QuestionId;
  field: ContentField;
  asked: { id: string; revision: number } | null;
  next: string;
};
