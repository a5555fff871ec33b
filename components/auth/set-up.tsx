"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Field } from "@/components/form/field";
import type { Option } from "@/components/form/option";
import { refusalFrom } from "@/components/records/refusal";
import { LinkButton } from "@/components/ui/button";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";
import { askAuth, leaveFor } from "./ask-auth";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PasswordInput, PlainInput } from "./auth-inputs";
import { useFaultsOf } from "./faults-of";

type Door = { kind: "checking" } | { kind: "closed"; code: string } | { kind: "open"; token: string };

/** The page behind the set-up link. The secret stands after the "#", so it reaches no log and no other site. */
export function SetUp({ locales }: { locales: readonly Option[] }) {
  const t = useTranslations("auth.setUp");
  const errors = useTranslations("errors");
  const [door, setDoor] = useState<Door>({ kind: "checking" });
  useEffect(() => {
    const token = window.location.hash.slice(1);
    api.setUp.get
      .query({ token })
      .then(() => setDoor({ kind: "open", token }))
      .catch((cause: unknown) => setDoor({ kind: "closed", code: token ? refusalFrom(cause).code : "no-link" }));
  }, []);
  if (door.kind === "open") return <SetUpForm token={door.token} locales={locales} />;
  if (door.kind === "checking") return <p role="status">{t("checking")}</p>;
  const withoutLink = door.code === "no-link";
  return (
    <>
      <h1>{t(withoutLink ? "linkTitle" : "closedTitle")}</h1>
      <p className="mt-2 mb-6">{withoutLink ? t("linkText") : errors(door.code)}</p>
      <LinkButton variant="secondary" href={paths.login()}>
        {t("toSignIn")}
      </LinkButton>
    </>
  );
}

const BLANK = { name: "", email: "", password: "", organisationName: "" };

function SetUpForm({ token, locales }: { token: string; locales: readonly Option[] }) {
  const t = useTranslations("auth");
  const reader = useLocale();
  const faultsOf = useFaultsOf();
  const [values, setValues] = useState({ ...BLANK, locale: reader === "de" ? "de" : "en" });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const bind = (field: keyof typeof BLANK) => ({
    id: field,
    value: values[field],
    error: faultAt(faults, field),
    onChange: (value: string) => setValues({ ...values, [field]: value }),
  });

  const submit = async () => {
    setBusy(true);
    setFaults([]);
    try {
      const locale = values.locale === "de" ? "de" : "en";
      await api.setUp.create.mutate({ ...values, email: values.email.trim(), token, locale });
    } catch (cause) {
      setBusy(false);
      return setFaults(faultsOf(refusalFrom(cause)));
    }
    const signedIn = await askAuth("sign-in/email", { email: values.email.trim(), password: values.password });
    leaveFor(signedIn.ok ? paths.start() : paths.login());
  };

  return (
    <>
      <h1>{t("setUp.title")}</h1>
      <p className="mt-2 mb-6 text-quiet">{t("setUp.intro")}</p>
      <AuthForm submit={t("setUp.submit")} working={t("setUp.working")} busy={busy} faults={faults} onSubmit={submit}>
        <h2>{t("setUp.account")}</h2>
        <PlainInput {...bind("name")} label={t("setUp.name")} autoComplete="name" />
        <PlainInput {...bind("email")} label={t("email")} type="email" autoComplete="username" />
        <PasswordInput
          {...bind("password")}
          label={t("password")}
          help={t("newPassword.help")}
          autoComplete="new-password"
        />
        <h2>{t("setUp.organisation")}</h2>
        <PlainInput
          {...bind("organisationName")}
          label={t("setUp.organisationName")}
          help={t("setUp.organisationHelp")}
          autoComplete="organization"
        />
        <Field id="locale" label={t("setUp.locale")} help={t("setUp.localeHelp")}>
          {(wiring) => (
            <select
              className="control"
              {...wiring}
              value={values.locale}
              onChange={(event) => setValues({ ...values, locale: event.target.value })}
            >
              {locales.map((locale) => (
                <option key={locale.value} value={locale.value}>
                  {locale.label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </AuthForm>
    </>
  );
}
