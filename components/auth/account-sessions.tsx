"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { askAuth, leaveFor } from "./ask-auth";
import { useAuthFault } from "./auth-fault";

/** Ends every sign-in of the own account, this one included. */
export function AccountSessions() {
  const t = useTranslations("auth.account.sessions");
  const faultOf = useAuthFault();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const end = async () => {
    setBusy(true);
    setProblem(undefined);
    const answer = await askAuth("revoke-sessions");
    if (answer.ok) return leaveFor(paths.login());
    setBusy(false);
    setProblem(faultOf(answer.code, { current: "" }).message);
  };
  return (
    <>
      <p>{t("text")}</p>
      <Button variant="danger" className="mt-3" disabled={busy} onClick={end}>
        {t(busy ? "working" : "submit")}
      </Button>
      <div role="status" className="mt-3">
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
    </>
  );
}
