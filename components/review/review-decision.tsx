"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useState } from "react";
import { isTyping } from "@/components/layout/typing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { ContentField } from "@/domain/activities/activity";
import { api, refusalOf } from "@/lib/trpc/client";
import { moveAmongChanges, toggleSeen } from "./review-keys";

/** Approve, or say what has to change; both for exactly the revision that this page shows. */
export function ReviewDecision({ id, revision, fields, allSeen, mayApprove, openThreads, next }: ReviewDecisionProps) {
  const t = useTranslations("review");
  const errors = useTranslations("errors");
  const router = useRouter();
  const textId = useId();
  const [dialog, setDialog] = useState<"approve" | "changes" | null>(null);
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "a" && mayApprove) setDialog("approve");
      if (event.key === "j") moveAmongChanges(1);
      if (event.key === "k") moveAmongChanges(-1);
      if (event.key === "s") toggleSeen();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [mayApprove]);

  async function decide(work: () => Promise<unknown>) {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      router.push(next);
      router.refresh();
    } catch (cause) {
      const code = refusalOf(cause)?.code ?? "unreachable";
      setDialog(null);
      setBusy(false);
      setProblem(code === "conflict" ? t("conflict") : errors(code));
      if (code === "conflict") router.refresh();
    }
  }

  function ask(event: FormEvent) {
    event.preventDefault();
    if (!text.trim()) return setProblem(t("changesMissing"));
    void decide(() => api.activities.requestChanges.mutate({ id, revision, text: text.trim() }));
  }

  const markAll = async () => {
    await api.reviewing.update.mutate({ id, fields: [...fields], seen: true });
    router.refresh();
  };

  return (
    <section aria-label={t("decision")} className="mt-10 border-t border-ink bg-paper py-4 md:sticky md:bottom-0">
      <div className="flex flex-wrap items-center gap-3">
        {mayApprove ? (
          <Button onClick={() => setDialog("approve")} aria-keyshortcuts="a">
            {t("approve")}
          </Button>
        ) : (
          <p className="text-quiet">{errors("own-submission")}</p>
        )}
        <Button variant="secondary" onClick={() => setDialog("changes")}>
          {t("changes")}
        </Button>
        {!allSeen && fields.length > 0 && (
          <Button variant="quiet" onClick={markAll}>
            {t("allSeen")}
          </Button>
        )}
      </div>
      <div role="status">{problem && !dialog && <Notice tone="error" title={problem} />}</div>
      <Dialog open={dialog === "approve"} onClose={() => setDialog(null)} title={t("approveTitle")}>
        <div className="space-y-4">
          <p>{t("approveWhat")}</p>
          {!allSeen && <Notice tone="warning">{t("unseen")}</Notice>}
          {openThreads.length > 0 && (
            <Notice tone="warning" title={t("unresolved", { count: openThreads.length })}>
              <ul className="list-disc ps-5">
                {openThreads.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Notice>
          )}
          <div className="flex flex-wrap gap-3">
            <Button disabled={busy} onClick={() => decide(() => api.activities.approve.mutate({ id, revision }))}>
              {t("approveConfirm")}
            </Button>
            <Button variant="secondary" onClick={() => setDialog(null)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      </Dialog>
      <Dialog open={dialog === "changes"} onClose={() => setDialog(null)} title={t("changes")}>
        <form onSubmit={ask} noValidate className="space-y-4">
          <label htmlFor={textId} className="font-semibold">
            {t("changesText")}
          </label>
          <textarea
            id={textId}
            rows={4}
            maxLength={2_000}
            className="control"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {problem && <Notice tone="error" live title={problem} />}
          <div className="flex flex-wrap gap-3">
            <Button type="submit" disabled={busy}>
              {t("changesSend")}
            </Button>
            <Button variant="secondary" onClick={() => setDialog(null)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      </Dialog>
    </section>
  );
}

type ReviewDecisionProps = {
  id: string;
  revision: number;
  fields: readonly ContentField[];
  allSeen: boolean;
  mayApprove: boolean;
  openThreads: readonly string[];
  next: string;
};
