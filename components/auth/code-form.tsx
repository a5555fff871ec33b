"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { askAuth } from "./ask-auth";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PlainInput } from "./auth-inputs";

/** The second step of signing in: six digits of the app, or a backup code. */
export function CodeForm({ onDone, onAgain }: { onDone: () => void; onAgain: () => void }) {
  const t = useTranslations("auth.code");
  const working = useTranslations("auth.signIn")("working");
  const errors = useTranslations("errors");
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const sentence = (refusal: string): Fault => {
    if (refusal === "INVALID_TWO_FACTOR_COOKIE") return { message: t("expired") };
    if (refusal === "ACCOUNT_TEMPORARILY_LOCKED" || refusal === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE")
      return { message: t("locked") };
    if (["too-many-requests", "unreachable", "cross-site", "internal"].includes(refusal))
      return { message: errors(refusal) };
    return { field: "code", message: t(backup ? "backupRefused" : "refused") };
  };

  const submit = async () => {
    const typed = code.replaceAll(/\s/g, "");
    if (!typed) return setFaults([{ field: "code", message: t("missing") }]);
    setBusy(true);
    const answer = await askAuth(backup ? "two-factor/verify-backup-code" : "two-factor/verify-totp", { code: typed });
    if (answer.ok) return onDone();
    setBusy(false);
    setFaults([sentence(answer.code)]);
  };

  const change = () => {
    setBackup(!backup);
    setCode("");
    setFaults([]);
  };

  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t("title")}
      </h1>
      <p className="mt-2 mb-6 text-quiet">{t(backup ? "backupIntro" : "intro")}</p>
      <AuthForm submit={t("submit")} working={working} busy={busy} faults={faults} onSubmit={submit}>
        <PlainInput
          id="code"
          label={t(backup ? "backupLabel" : "label")}
          name="code"
          autoComplete="one-time-code"
          inputMode={backup ? "text" : "numeric"}
          autoCapitalize="none"
          spellCheck={false}
          value={code}
          error={faultAt(faults, "code")}
          onChange={setCode}
        />
      </AuthForm>
      <div className="mt-4 flex flex-wrap gap-x-4">
        <Button variant="quiet" onClick={change}>
          {t(backup ? "useApp" : "useBackup")}
        </Button>
        <Button variant="quiet" onClick={onAgain}>
          {t("again")}
        </Button>
      </div>
    </>
  );
}
