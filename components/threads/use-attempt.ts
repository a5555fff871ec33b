"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FieldError } from "@/domain/error-codes";
import { refusalOf } from "@/lib/trpc/client";

/** Does something on the server and reads the page again; says in words what went wrong. Needs the messages "errors". */
export function useAttempt() {
  const errors = useTranslations("errors");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setProblem(undefined);
    setFaults([]);
    try {
      await work();
      router.refresh();
      return true;
    } catch (cause) {
      const refusal = refusalOf(cause);
      setProblem(refusal ? errors(refusal.code, refusal.params) : errors("unreachable"));
      setFaults(refusal?.fields ?? []);
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, problem, faults, attempt };
}
