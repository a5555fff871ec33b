"use client";

import { useTranslations } from "next-intl";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { api } from "@/lib/trpc/client";

/** Closes the link of a handover. */
export function WithdrawHandover({ id, revision, recipient }: { id: string; revision: number; recipient: string }) {
  const t = useTranslations("handovers.list");
  const { attempt, busy, problem } = useAttempt();
  return (
    <>
      <Button
        variant="danger"
        size="small"
        disabled={busy}
        aria-label={t("withdrawFrom", { recipient })}
        onClick={() => attempt(() => api.handovers.withdraw.mutate({ id, revision }))}
      >
        {t("withdraw")}
      </Button>
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
    </>
  );
}
