"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { api, refusalOf } from "@/lib/trpc/client";

/** Withdraws a submission, so that it can be changed and sent again. */
export function TakeBack({ id, revision, next }: { id: string; revision: number; next: string }) {
  const t = useTranslations("questionnaire.tasks");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  async function withdraw() {
    try {
      await api.activities.withdraw.mutate({ id, revision });
      router.push(next);
      router.refresh();
    } catch (cause) {
      setProblem(errors(refusalOf(cause)?.code ?? "unreachable"));
    }
  }
  return (
    <>
      <Button variant="quiet" onClick={withdraw}>
        {t("withdraw")}
      </Button>
      {problem && <Notice tone="error" live title={problem} />}
    </>
  );
}
