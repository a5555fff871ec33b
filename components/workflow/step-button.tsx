"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { api } from "@/lib/trpc/client";

const STEPS = {
  submit: (bound: Bound) => api.activities.submit.mutate(bound),
  withdraw: (bound: Bound) => api.activities.withdraw.mutate(bound),
  discard: (bound: Bound) => api.activities.discard.mutate(bound),
};
type Bound = { id: string; revision: number };

/** One step of the workflow behind a button; what cannot be taken back by another step is asked about first. */
export function StepButton({ step, id, revision, variant = "secondary" }: StepButtonProps) {
  const t = useTranslations("workflow.steps");
  const { attempt, busy, problem } = useAttempt();
  const [asking, setAsking] = useState(false);
  const go = async () => {
    await attempt(() => STEPS[step]({ id, revision }));
    setAsking(false);
  };
  return (
    <>
      <Button variant={variant} disabled={busy} onClick={() => (step === "discard" ? setAsking(true) : void go())}>
        {t(`${step}.action`)}
      </Button>
      {problem && <Notice tone="error" live title={problem} />}
      {step === "discard" && (
        <Dialog open={asking} onClose={() => setAsking(false)} title={t("discard.title")}>
          <p className="mb-4">{t("discard.what")}</p>
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" disabled={busy} onClick={go}>
              {t("discard.action")}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t("discard.keep")}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

type StepButtonProps = Bound & { step: keyof typeof STEPS; variant?: ButtonLook["variant"] };
