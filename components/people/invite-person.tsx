"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Refusal, refusalFrom } from "@/components/records/refusal";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";

/** Makes a one-time link for a person without an account. It is shown once; only its hash is kept. */
export function InvitePerson({ personId, ready }: { personId: string; ready: boolean }) {
  const t = useTranslations("records.person.invite");
  const errors = useTranslations("errors");
  const [link, setLink] = useState<{ href: string; expiresAt: number }>();
  const [refusal, setRefusal] = useState<Refusal>();

  const invite = async () => {
    setRefusal(undefined);
    try {
      const { token, expiresAt } = await api.invitations.create.mutate({ personId });
      setLink({ href: `${window.location.origin}${paths.invitation(token)}`, expiresAt });
    } catch (cause) {
      setRefusal(refusalFrom(cause));
    }
  };

  return (
    <section className="mt-8">
      <h2 className="pb-2">{t("heading")}</h2>
      <p className="max-w-prose text-quiet">{t(ready ? "text" : "notReady")}</p>
      {ready && (
        <Button variant="secondary" className="mt-3" onClick={invite}>
          {t(link ? "again" : "create")}
        </Button>
      )}
      <div aria-live="polite" className="mt-4 max-w-prose">
        {refusal && <Notice tone="error">{errors(refusal.code)}</Notice>}
        {link && (
          <Notice tone="advice" title={t("once")}>
            <label className="mt-2 block">
              <span className="sr-only">{t("link")}</span>
              <input className="control" readOnly value={link.href} onFocus={(event) => event.target.select()} />
            </label>
            <p className="mt-2 flex flex-wrap items-center gap-3 text-sm">
              <CopyButton key={link.href} text={link.href} label={t("copy")} done={t("copied")} />
              <span>
                {t("until")} <Time at={link.expiresAt} />
              </span>
            </p>
          </Notice>
        )}
      </div>
    </section>
  );
}
