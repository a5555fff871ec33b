"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { api, refusalOf } from "@/lib/trpc/client";

/** Takes an archived activity back into use as a draft. */
export function RestoreActivity({ id, revision }: { id: string; revision: number }) {
  const t = useTranslations("activities.archive");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function restore() {
    setBusy(true);
    setProblem(undefined);
    try {
      await api.activities.restore.mutate({ id, revision });
      router.refresh();
    } catch (cause) {
      const code = refusalOf(cause)?.code ?? "unreachable";
      setProblem(code === "conflict" ? t("changed") : errors(code));
    }
    setBusy(false);
  }

  return (
    <div className="space-y-3">
      <Button variant="secondary" onClick={restore} disabled={busy}>
        {t("restore")}
      </Button>
      {problem && <Notice tone="error" live title={problem} />}
    </div>
  );
}
