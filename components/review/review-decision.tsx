"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { NoteControl } from "@/components/form/labelled-controls";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { api, refusalOf } from "@/lib/trpc/client";
import { AskForChanges } from "./ask-for-changes";
import { useReviewKeys } from "./review-keys";

/** Approve, or say what has to change; both for exactly the revision that this page showed when it was opened. */
export function ReviewDecision({ id, revision, allSeen, markAll, refused, ...rest }: ReviewDecisionProps) {
  const t = useTranslations("review");
  const errors = useTranslations("errors");
  const router = useRouter();
  const { mayApprove, openThreads, openErrors, next } = rest;
  const [reason, setReason] = useState("");
  const locale = useLocale();
  const override = openErrors.length > 0 ? { override: locale === "de" ? { de: reason } : { en: reason } } : {};
  const [opened, setOpened] = useState(revision);
  const [dialog, setDialog] = useState<"approve" | "changes" | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ code: string; revision: number }>();
  const moved = opened !== revision;
  useReviewKeys(() => mayApprove && !moved && setDialog("approve"));

  async function decide(work: () => Promise<unknown>) {
    setBusy(true);
    setRefusal(undefined);
    try {
      await work();
      router.push(next);
      router.refresh();
    } catch (cause) {
      setDialog(null);
      setBusy(false);
      setRefusal({ code: refusalOf(cause)?.code ?? "unreachable", revision });
    }
  }
  const code = refusal?.revision === revision ? refusal.code : refused;

  return (
    <section aria-label={t("decision")} className="mt-10 border-t border-ink bg-paper py-4 md:sticky md:bottom-0">
      <div role="status">
        {moved && (
          <Notice tone="warning" title={t("moved")}>
            <Button variant="secondary" size="small" className="mt-2" onClick={() => setOpened(revision)}>
              {t("movedGoOn")}
            </Button>
          </Notice>
        )}
        {!moved && code === "conflict" && (
          <Notice tone="error" title={t("conflict")}>
            <Button variant="secondary" size="small" className="mt-2" onClick={() => router.refresh()}>
              {t("reload")}
            </Button>
          </Notice>
        )}
        {!moved && code && code !== "conflict" && <Notice tone="error" title={errors(code)} />}
      </div>
      {!moved && (
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
          {!allSeen && (
            <Button variant="quiet" onClick={markAll}>
              {t("allSeen")}
            </Button>
          )}
        </div>
      )}
      <Dialog open={dialog === "approve"} onClose={() => setDialog(null)} title={t("approveTitle")}>
        <div className="space-y-4">
          <p>{t("approveWhat")}</p>
          {!allSeen && <Notice tone="warning">{t("unseen")}</Notice>}
          <Unresolved texts={openThreads} />
          {openErrors.length > 0 && <Gate errors={openErrors} reason={reason} onReason={setReason} />}
          <div className="flex flex-wrap gap-3">
            <Button
              disabled={busy || (openErrors.length > 0 && !reason.trim())}
              onClick={() => decide(() => api.activities.approve.mutate({ id, revision, ...override }))}
            >
              {t("approveConfirm")}
            </Button>
            <Button variant="secondary" onClick={() => setDialog(null)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      </Dialog>
      <Dialog open={dialog === "changes"} onClose={() => setDialog(null)} title={t("changes")}>
        <AskForChanges
          busy={busy}
          onCancel={() => setDialog(null)}
          onSend={(text) => void decide(() => api.activities.requestChanges.mutate({ id, revision, text }))}
        />
      </Dialog>
    </section>
  );
}

/** What Art. 30 GDPR asks for and the record lacks: it can be approved all the same, for a reason that is kept. */
function Gate({
  errors,
  reason,
  onReason,
}: {
  errors: readonly string[];
  reason: string;
  onReason: (text: string) => void;
}) {
  const t = useTranslations("findings");
  return (
    <Notice tone="error" title={t("gateTitle", { count: errors.length })}>
      <ul className="list-disc ps-5">
        {errors.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className="mt-3">
        <NoteControl label={t("gateReason")} value={reason} onChange={onReason} />
      </div>
    </Notice>
  );
}

/** What is still open when somebody is about to approve. */
function Unresolved({ texts }: { texts: readonly string[] }) {
  const t = useTranslations("review");
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning" title={t("unresolved", { count: texts.length })}>
      <ul className="list-disc ps-5">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

export type Decision = {
  mayApprove: boolean;
  /** The first words of each conversation that nobody closed. */
  openThreads: readonly string[];
  /** What Art. 30 GDPR asks for and the record lacks, in words. */
  openErrors: readonly string[];
  /** Where the reviewer is led afterwards. */
  next: string;
};
type ReviewDecisionProps = Decision & {
  id: string;
  revision: number;
  allSeen: boolean;
  markAll: () => void;
  /** Why a mark could not be kept. */
  refused: string | undefined;
};
