"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { api, refusalOf } from "@/lib/trpc/client";

/** The link that is open now, and the way to end it. */
export function OpenLink({ activityId, text }: { activityId: string; text: string }) {
  const t = useTranslations("questionnaire.link");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  async function withdraw() {
    try {
      await api.links.remove.mutate({ activityId });
      router.refresh();
    } catch (cause) {
      setProblem(errors(refusalOf(cause)?.code ?? "unreachable"));
    }
  }
  return (
    <>
      <Notice
        title={text}
        actions={
          <Button variant="secondary" onClick={withdraw}>
            {t("withdraw")}
          </Button>
        }
      />
      {problem && <Notice tone="error" live title={problem} />}
    </>
  );
}
