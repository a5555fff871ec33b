"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { askAuth } from "./ask-auth";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PlainInput } from "./auth-inputs";
import { BackupCodes } from "./backup-codes";
import { QrCode } from "./qr-code";

export type Enrolment = { uri: string; codes: string[] };

const groups = (key: string) => key.match(/.{1,4}/g)?.join(" ") ?? key;

/** Shows the key as picture and as text, then asks for a first code: only then is the second factor on. */
export function FactorEnrolment({ enrolment, onDone, onCancel }: FactorEnrolmentProps) {
  const t = useTranslations("auth.account.factor");
  const code = useTranslations("auth.code");
  const errors = useTranslations("errors");
  const [typed, setTyped] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const key = new URL(enrolment.uri).searchParams.get("secret") ?? "";

  const confirm = async () => {
    setBusy(true);
    setFaults([]);
    const answer = await askAuth("two-factor/verify-totp", { code: typed.replaceAll(/\s/g, "") });
    setBusy(false);
    if (answer.ok) return onDone();
    const atLarge = ["too-many-requests", "unreachable"].includes(answer.code);
    setFaults([atLarge ? { message: errors(answer.code) } : { field: "first-code", message: code("refused") }]);
  };

  return (
    <div className="space-y-6">
      <p>{t("scan")}</p>
      <div className="flex flex-wrap items-start gap-6">
        <QrCode text={enrolment.uri} label={t("picture")} />
        <div className="min-w-0 flex-1 basis-48">
          <p className="text-sm text-quiet">{t("key")}</p>
          <p className="font-semibold break-words">{groups(key)}</p>
          <p className="mt-3">
            <a href={enrolment.uri} className="link inline-block min-h-6">
              {t("link")}
            </a>
          </p>
        </div>
      </div>
      <BackupCodes codes={enrolment.codes} />
      <AuthForm submit={t("confirm")} working={t("confirm")} busy={busy} faults={faults} onSubmit={confirm}>
        <PlainInput
          id="first-code"
          label={t("codeLabel")}
          autoComplete="one-time-code"
          inputMode="numeric"
          value={typed}
          error={faultAt(faults, "first-code")}
          onChange={setTyped}
        />
      </AuthForm>
      <Button variant="quiet" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}

type FactorEnrolmentProps = { enrolment: Enrolment; onDone: () => void; onCancel: () => void };
