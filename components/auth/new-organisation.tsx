"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { refusalFrom } from "@/components/records/refusal";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";
import { leaveFor } from "./ask-auth";
import { AuthForm, type Fault, faultAt } from "./auth-form";
import { PlainInput } from "./auth-inputs";
import { useFaultsOf } from "./faults-of";

/** A further company of a data protection officer: its name is enough to begin with. */
export function NewOrganisation() {
  const t = useTranslations("auth");
  const reader = useLocale();
  const faultsOf = useFaultsOf();
  const [name, setName] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    setFaults([]);
    try {
      const locale = reader === "de" ? "de" : "en";
      const { organisationId } = await api.organisations.create.mutate({ name, locale });
      leaveFor(paths.organisation(organisationId));
    } catch (cause) {
      setBusy(false);
      setFaults(faultsOf(refusalFrom(cause)));
    }
  };

  return (
    <>
      <h1>{t("newOrganisation.title")}</h1>
      <p className="mt-2 mb-6 text-quiet">{t("newOrganisation.intro")}</p>
      <AuthForm
        submit={t("newOrganisation.submit")}
        working={t("newOrganisation.working")}
        busy={busy}
        faults={faults}
        onSubmit={submit}
      >
        <PlainInput
          id="name"
          label={t("setUp.organisationName")}
          help={t("setUp.organisationHelp")}
          autoComplete="organization"
          value={name}
          error={faultAt(faults, "name")}
          onChange={setName}
        />
      </AuthForm>
    </>
  );
}
