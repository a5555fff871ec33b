"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { api, refusalOf } from "@/lib/trpc/client";

/** Lets failed reminders go out again. */
export function RetryMail({ organisationId }: { organisationId: string }) {
  const t = useTranslations("reviews.mail");
  const errors = useTranslations("errors");
  const [said, setSaid] = useState("");

  async function retry() {
    try {
      await api.reviews.retry.mutate({ organisationId });
      setSaid(t("retried"));
    } catch (cause) {
      setSaid(errors(refusalOf(cause)?.code ?? "unreachable"));
    }
  }

  return (
    <>
      <Button variant="secondary" size="small" onClick={retry}>
        {t("retry")}
      </Button>
      <p role="status" className="text-sm">
        {said}
      </p>
    </>
  );
}
