"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { LOCALES, type Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";

const USUAL_DAYS = 14;

function download(address: string): void {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = "";
  anchor.click();
}

type Made = { id: string; url: string | null };

/** Asks for whom the register is packed, and offers the pack and the link that was asked for. */
export function HandoverForm({ organisationId, language }: { organisationId: string; language: Locale }) {
  const t = useTranslations("handovers");
  const languages = useTranslations("codes.locales");
  const ids = { recipient: useId(), note: useId(), language: useId(), days: useId(), link: useId() };
  const { attempt, busy, problem } = useAttempt();
  const [withLink, setWithLink] = useState(false);
  const [made, setMade] = useState<Made | null>(null);

  async function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setMade(null);
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "");
    await attempt(async () => {
      const { id, token } = await api.handovers.create.mutate({
        organisationId,
        recipient: text("recipient").trim(),
        note: text("note"),
        language: LOCALES.find((locale) => locale === text("language")) ?? language,
        linkDays: withLink ? Number(text("days")) : null,
      });
      setMade({ id, url: token && new URL(paths.handover(token), window.location.href).href });
      // Whoever asked for a link hands that on; everybody else wants the file, without a further click.
      if (!token) download(paths.api.handover(id));
    });
  }

  return (
    <form onSubmit={create} className="space-y-4">
      <div>
        <label htmlFor={ids.recipient} className="font-semibold">
          {t("recipient")}
        </label>
        <input
          id={ids.recipient}
          name="recipient"
          required
          maxLength={200}
          aria-describedby={`${ids.recipient}-help`}
          className="control mt-1"
        />
        <p id={`${ids.recipient}-help`} className="mt-1 text-sm text-quiet">
          {t("recipientHelp")}
        </p>
      </div>
      <div>
        <label htmlFor={ids.note} className="font-semibold">
          {t("note")}
        </label>
        <textarea
          id={ids.note}
          name="note"
          rows={3}
          maxLength={5_000}
          aria-describedby={`${ids.note}-help`}
          className="control mt-1"
        />
        <p id={`${ids.note}-help`} className="mt-1 text-sm text-quiet">
          {t("noteHelp")}
        </p>
      </div>
      <div>
        <label htmlFor={ids.language} className="font-semibold">
          {t("language")}
        </label>
        <select id={ids.language} name="language" defaultValue={language} className="control mt-1">
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {languages(locale)}
            </option>
          ))}
        </select>
      </div>
      <label className="flex items-center gap-2">
        <input type="checkbox" checked={withLink} onChange={(event) => setWithLink(event.target.checked)} />
        {t("withLink")}
      </label>
      {withLink && (
        <div>
          <label htmlFor={ids.days} className="font-semibold">
            {t("days")}
          </label>
          <input
            id={ids.days}
            name="days"
            type="number"
            min={1}
            max={90}
            required
            defaultValue={USUAL_DAYS}
            className="control mt-1 max-w-24"
          />
        </div>
      )}
      <Button type="submit" disabled={busy}>
        {t(busy ? "working" : "create")}
      </Button>
      <div role="status" className="space-y-3">
        {problem && <Notice tone="error" title={problem} />}
        {made && (
          <Notice title={t("made")}>
            <div className="space-y-3">
              <a href={paths.api.handover(made.id)} download className="link">
                {t("download")}
              </a>
              {made.url && <NewLink url={made.url} id={ids.link} />}
            </div>
          </Notice>
        )}
      </div>
    </form>
  );
}

function NewLink({ url, id }: { url: string; id: string }) {
  const t = useTranslations("handovers");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="font-semibold">
        {t("link")}
      </label>
      <input id={id} readOnly value={url} onFocus={(event) => event.target.select()} className="control" />
      <p className="text-sm">{t("once")}</p>
      <Button variant="secondary" size="small" onClick={copy}>
        {t(copied ? "copied" : "copy")}
      </Button>
    </div>
  );
}
