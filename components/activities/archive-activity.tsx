"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/domain/locales";
import { api, refusalOf } from "@/lib/trpc/client";

/** Takes an activity out of use, with the reason that the register will keep. */
export function ArchiveActivity({ id, revision, locale }: { id: string; revision: number; locale: Locale }) {
  const t = useTranslations("activities.archive");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [since, setSince] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function archive(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() === "") return setProblem(t("reasonMissing"));
    setBusy(true);
    try {
      await api.activities.archive.mutate({ id, revision, reason: { [locale]: reason.trim() }, since: since || null });
      setOpen(false);
      router.refresh();
    } catch (cause) {
      const code = refusalOf(cause)?.code ?? "unreachable";
      setProblem(code === "conflict" ? t("changed") : errors(code));
    }
    setBusy(false);
  }

  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t("action")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")}>
        <form onSubmit={archive} className="space-y-4" noValidate>
          <p>{t("what")}</p>
          <label className="block">
            <span className="font-semibold">{t("reason")}</span>
            <textarea
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              rows={3}
              maxLength={2_000}
              aria-invalid={problem !== undefined}
              aria-describedby="archive-problem"
              className="control mt-1"
            />
          </label>
          <label className="block">
            <span className="font-semibold">{t("since")}</span>
            <input
              type="date"
              value={since}
              onChange={(event) => setSince(event.target.value)}
              className="control mt-1"
            />
          </label>
          <div id="archive-problem">{problem && <Notice tone="error" live title={problem} />}</div>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" disabled={busy}>
              {t("confirm")}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
