"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { askAuth } from "./ask-auth";
import { useAuthFault } from "./auth-fault";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PasswordInput } from "./auth-inputs";

/** A new password for the own account; every other device is signed out with it. */
export function AccountPassword({ email }: { email: string }) {
  const t = useTranslations("auth");
  const faultOf = useAuthFault();
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState(false);

  const submit = async () => {
    setChanged(false);
    if (!current) return setFaults([{ field: "current-password", message: t("account.password.noCurrent") }]);
    setBusy(true);
    setFaults([]);
    const body = { currentPassword: current, newPassword: fresh, revokeOtherSessions: true };
    const answer = await askAuth("change-password", body);
    setBusy(false);
    if (!answer.ok) return setFaults([faultOf(answer.code, { current: "current-password", fresh: "new-password" })]);
    setCurrent("");
    setFresh("");
    setChanged(true);
  };

  return (
    <AuthForm
      submit={t("account.password.submit")}
      working={t("account.password.submit")}
      busy={busy}
      faults={faults}
      onSubmit={submit}
    >
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        id="current-password"
        label={t("account.password.current")}
        autoComplete="current-password"
        value={current}
        error={faultAt(faults, "current-password")}
        onChange={setCurrent}
      />
      <PasswordInput
        id="new-password"
        label={t("newPassword.label")}
        help={t("newPassword.help")}
        autoComplete="new-password"
        value={fresh}
        error={faultAt(faults, "new-password")}
        onChange={setFresh}
      />
      <div role="status">{changed && <Notice tone="advice">{t("account.password.changed")}</Notice>}</div>
    </AuthForm>
  );
}
