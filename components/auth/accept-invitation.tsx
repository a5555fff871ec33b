"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalFrom } from "@/components/records/refusal";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";
import { askAuth, leaveFor } from "./ask-auth";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PasswordInput, PlainInput } from "./auth-inputs";
import { useFaultsOf } from "./faults-of";

type Invitation = { email: string; organisation: string; hasAccount: boolean };

/** What the person behind an invitation has to do: choose a password, sign in, or only accept. */
export function AcceptInvitation({ token, invitation, current }: AcceptInvitationProps) {
  const t = useTranslations("auth.invitation");
  const { email, organisation, hasAccount } = invitation;
  const other = current !== null && current.toLowerCase() !== email;
  const intro = hasAccount ? (current ? "introAccept" : "introExisting") : "intro";
  return (
    <>
      <h1>{t("title")}</h1>
      {other ? (
        <div className="mt-4">
          <Notice tone="warning">{t("otherAccount", { current, email })}</Notice>
        </div>
      ) : (
        <>
          <p className="mt-2 mb-6 text-quiet">{t(intro, { organisation })}</p>
          {hasAccount && !current ? (
            <LinkButton href={paths.login({ next: paths.invitation(token) })} className="w-full">
              {t("signInFirst")}
            </LinkButton>
          ) : (
            <CommitForm token={token} email={email} newAccount={!hasAccount} />
          )}
        </>
      )}
    </>
  );
}

function CommitForm({ token, email, newAccount }: { token: string; email: string; newAccount: boolean }) {
  const t = useTranslations("auth");
  const faultsOf = useFaultsOf();
  const [password, setPassword] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    setFaults([]);
    try {
      const { organisationId } = await api.invitations.commit.mutate({ token, password });
      const signedIn = !newAccount || (await askAuth("sign-in/email", { email, password })).ok;
      leaveFor(signedIn ? paths.dashboard(organisationId) : paths.login());
    } catch (cause) {
      setBusy(false);
      setFaults(faultsOf(refusalFrom(cause)));
    }
  };

  return (
    <AuthForm
      submit={t(newAccount ? "invitation.submit" : "invitation.accept")}
      working={t("invitation.working")}
      busy={busy}
      faults={faults}
      onSubmit={submit}
    >
      {newAccount && (
        <>
          <PlainInput
            id="email"
            label={t("email")}
            type="email"
            autoComplete="username"
            readOnly
            value={email}
            onChange={() => undefined}
          />
          <PasswordInput
            id="password"
            label={t("password")}
            help={t("newPassword.help")}
            autoComplete="new-password"
            value={password}
            error={faultAt(faults, "password")}
            onChange={setPassword}
          />
        </>
      )}
    </AuthForm>
  );
}

type AcceptInvitationProps = {
  token: string;
  invitation: Invitation;
  /** The address of the account that is signed in, or null. */
  current: string | null;
};
