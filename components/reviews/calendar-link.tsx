"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";
import { api, refusalOf } from "@/lib/trpc/client";

type Link = { has: boolean; url?: string };

/** The secret link under which a calendar program reads the own due dates; shown once, when it is made. */
export function CalendarLink({ organisationId, locale, since }: CalendarLinkProps) {
  const t = useTranslations("reviews.calendar");
  const errors = useTranslations("errors");
  const [link, setLink] = useState<Link>({ has: since !== null });
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<string>();

  async function attempt(change: () => Promise<void>) {
    setBusy(true);
    setProblem(undefined);
    setSaid(undefined);
    try {
      await change();
    } catch (cause) {
      setProblem(errors(refusalOf(cause)?.code ?? "unreachable"));
    }
    setBusy(false);
  }

  const create = () =>
    attempt(async () => {
      const { token } = await api.calendar.create.mutate({ organisationId, locale });
      setLink({ has: true, url: new URL(paths.api.calendar(token), window.location.href).href });
    });

  const remove = () =>
    attempt(async () => {
      await api.calendar.remove.mutate({ organisationId });
      setLink({ has: false });
      setSaid(t("removed"));
    });

  return (
    <div className="space-y-3">
      <p>{t("what")}</p>
      {link.has && !link.url && since && <p className="text-sm text-quiet">{t("since", { day: since })}</p>}
      {link.url && <NewLink url={link.url} />}
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" onClick={create} disabled={busy}>
          {t(link.has ? "renew" : "create")}
        </Button>
        {link.has && (
          <Button variant="danger" onClick={remove} disabled={busy}>
            {t("remove")}
          </Button>
        )}
      </div>
      <div role="status">
        {said && <Notice title={said} />}
        {problem && <Notice tone="error" title={problem} />}
      </div>
    </div>
  );
}

function NewLink({ url }: { url: string }) {
  const t = useTranslations("reviews.calendar");
  return (
    <div className="space-y-2">
      <label className="block">
        <span className="font-semibold">{t("link")}</span>
        <input readOnly value={url} onFocus={(event) => event.target.select()} className="control mt-1" />
      </label>
      <p className="text-sm">{t("once")}</p>
      <CopyButton key={url} variant="primary" text={url} label={t("copy")} done={t("copied")} />
    </div>
  );
}

type CalendarLinkProps = { organisationId: string; locale: Locale; since: string | null };
