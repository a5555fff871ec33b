"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { askAuth } from "./ask-auth";
import { useAuthFault } from "./auth-fault";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PasswordInput } from "./auth-inputs";
import { BackupCodes } from "./backup-codes";
import { type Enrolment, FactorEnrolment } from "./factor-enrolment";

type Stage =
  | { kind: "idle"; said?: string }
  | { kind: "enrolling"; enrolment: Enrolment }
  | { kind: "codes"; codes: string[] };

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Switches the second factor of the own account on and off; each step asks for the password again. */
export function AccountFactor({ enabled }: { enabled: boolean }) {
  const t = useTranslations("auth.account.factor");
  const router = useRouter();
  const [stage, setStage] = useState<Stage>({ kind: "idle" });
  const say = (said: string) => {
    setStage({ kind: "idle", said });
    router.refresh();
  };

  if (stage.kind === "enrolling")
    return (
      <FactorEnrolment
        enrolment={stage.enrolment}
        onDone={() => say(t("done"))}
        onCancel={() => setStage({ kind: "idle" })}
      />
    );
  return (
    <div className="space-y-4">
      <p>{t(enabled ? "on" : "off")}</p>
      <div role="status">
        {stage.kind === "idle" && stage.said && <Notice tone="advice">{stage.said}</Notice>}
        {stage.kind === "codes" && (
          <>
            <p className="mb-3">{t("renewed")}</p>
            <BackupCodes codes={stage.codes} />
          </>
        )}
      </div>
      {enabled ? (
        <>
          <Confirmed
            id="renew"
            submit={t("renew")}
            door="two-factor/generate-backup-codes"
            onDone={(data) => setStage({ kind: "codes", codes: texts(data.backupCodes) })}
          />
          <Confirmed id="off" submit={t("turnOff")} door="two-factor/disable" onDone={() => say(t("turnedOff"))} />
        </>
      ) : (
        <Confirmed
          id="begin"
          submit={t("begin")}
          door="two-factor/enable"
          onDone={({ totpURI, backupCodes }) =>
            setStage({ kind: "enrolling", enrolment: { uri: String(totpURI), codes: texts(backupCodes) } })
          }
        />
      )}
    </div>
  );
}

/** One step that the password confirms, folded away until it is wanted. */
function Confirmed({ id, submit, door, onDone }: ConfirmedProps) {
  const t = useTranslations("auth.account.factor");
  const faultOf = useAuthFault();
  const [password, setPassword] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const field = `${id}-password`;
  const confirm = async () => {
    setBusy(true);
    setFaults([]);
    const answer = await askAuth(door, { password });
    setBusy(false);
    if (!answer.ok) return setFaults([faultOf(answer.code, { current: field })]);
    setPassword("");
    onDone(answer.data);
  };
  return (
    <details>
      <summary className="min-h-8 font-semibold text-accent">{submit}</summary>
      <div className="mt-3">
        <AuthForm submit={submit} working={submit} busy={busy} faults={faults} onSubmit={confirm}>
          <PasswordInput
            id={field}
            label={t("passwordLabel")}
            autoComplete="current-password"
            value={password}
            error={faultAt(faults, field)}
            onChange={setPassword}
          />
        </AuthForm>
      </div>
    </details>
  );
}

type ConfirmedProps = {
  id: string;
  submit: string;
  door: string;
  onDone: (data: Record<string, unknown>) => void;
};
