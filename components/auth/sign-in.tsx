"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type AuthAnswer, askAuth, leaveFor } from "./ask-auth";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PasswordInput, PlainInput } from "./auth-inputs";
import { CodeForm } from "./code-form";

/** Password first, then the second factor where the account has one. `next` was checked to be of this origin. */
export function SignIn({ next }: { next: string }) {
  const [step, setStep] = useState<"password" | "code">("password");
  if (step === "code") return <CodeForm onDone={() => leaveFor(next)} onAgain={() => setStep("password")} />;
  return <PasswordForm onDone={(needsCode) => (needsCode ? setStep("code") : leaveFor(next))} />;
}

function PasswordForm({ onDone }: { onDone: (needsCode: boolean) => void }) {
  const t = useTranslations("auth");
  const sentence = useRefusalSentence();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const missing = [
      ...(email.trim() ? [] : [{ field: "email", message: t("signIn.noEmail") }]),
      ...(password ? [] : [{ field: "password", message: t("signIn.noPassword") }]),
    ];
    setFaults(missing);
    if (missing.length > 0) return;
    setBusy(true);
    const answer = await askAuth("sign-in/email", { email: email.trim(), password });
    if (answer.ok) return onDone(answer.data.twoFactorRedirect === true);
    setBusy(false);
    setFaults([{ message: sentence(answer) }]);
  };

  return (
    <>
      <h1>{t("signIn.title")}</h1>
      <p className="mt-2 mb-6 text-quiet">{t("signIn.intro")}</p>
      <AuthForm submit={t("signIn.submit")} working={t("signIn.working")} busy={busy} faults={faults} onSubmit={submit}>
        <PlainInput
          id="email"
          label={t("email")}
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          error={faultAt(faults, "email")}
          onChange={setEmail}
        />
        <PasswordInput
          id="password"
          label={t("password")}
          name="password"
          autoComplete="current-password"
          value={password}
          error={faultAt(faults, "password")}
          onChange={setPassword}
        />
      </AuthForm>
    </>
  );
}

/** Why signing in was refused; the same words whether or not the address has an account. */
function useRefusalSentence() {
  const t = useTranslations("auth.signIn");
  const errors = useTranslations("errors");
  return (answer: Extract<AuthAnswer, { ok: false }>) => {
    if (answer.code === "too-many-requests" && answer.retryAfterSeconds > 0)
      return t("limited", { minutes: Math.ceil(answer.retryAfterSeconds / 60) });
    return ["too-many-requests", "unreachable", "cross-site", "internal"].includes(answer.code)
      ? errors(answer.code)
      : t("refused");
  };
}
