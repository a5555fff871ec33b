"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { api } from "@/lib/trpc/client";

/** Takes an import back, after it was said what that means. */
export function UndoImport({ id, revision, file }: { id: string; revision: number; file: string }) {
  const t = useTranslations("imports.undo");
  const { attempt, busy, problem } = useAttempt();
  const [asking, setAsking] = useState(false);
  const go = async () => {
    await attempt(() => api.imports.undo.mutate({ id, revision }));
    setAsking(false);
  };
  return (
    <>
      <Button variant="secondary" size="small" aria-label={t("of", { file })} onClick={() => setAsking(true)}>
        {t("action")}
      </Button>
      {problem && <Notice tone="error" live title={problem} />}
      <Dialog open={asking} onClose={() => setAsking(false)} title={t("title")}>
        <p className="mb-4">{t("what")}</p>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" disabled={busy} onClick={go}>
            {t(busy ? "working" : "action")}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {t("keep")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
