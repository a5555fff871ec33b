"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { changed } from "@/components/progress/changed";
import { Downloads } from "@/components/progress/downloads";
import { type Order, useWorks } from "@/components/progress/use-works";
import { Works } from "@/components/progress/works";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { LOCALES, type Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";

const USUAL_DAYS = 14;

type Made = { id: string; url: string | null };
type Wish = Parameters<typeof api.handovers.create.mutate>[0];
type Noted = Awaited<ReturnType<typeof api.handovers.create.mutate>>;

/** Asks for whom the register is packed, and offers the pack and the link that was asked for. */
export function HandoverForm({ organisationId, language }: { organisationId: string; language: Locale }) {
  const t = useTranslations("handovers");
  const languages = useTranslations("codes.locales");
  const ids = { recipient: useId(), note: useId(), language: useId(), days: useId(), link: useId() };
  const errors = useTranslations("errors");
  const router = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const { works, begin, fetched } = useWorks();
  const busy = works.some(({ outcome }) => !outcome);
  const [withLink, setWithLink] = useState(false);
  const [made, setMade] = useState<Made | null>(null);

  /** Notes the handover, and tells its link or fetches its pack. Tried again, it fetches the pack of what it has noted. */
  function handingOver(wish: Wish): Order["run"] {
    let noted: Noted | null = null;
    return async (work) => {
      noted ??= await changed(work, errors, (as) => api.handovers.create.mutate(wish, as));
      const { id: handover, token } = noted;
      setMade({ id: handover, url: token && new URL(paths.handover(token), window.location.href).href });
      router.refresh();
      // Whoever asked for a link hands that on; everybody else wants the file, without a further click.
      return token ? null : fetched(paths.api.handover(handover), work);
    };
  }

  function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const trigger = button.current;
    if (!trigger || busy) return;
    setMade(null);
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "");
    const wish: Wish = {
      organisationId,
      recipient: text("recipient").trim(),
      note: text("note"),
      language: LOCALES.find((locale) => locale === text("language")) ?? language,
      linkDays: withLink ? Number(text("days")) : null,
    };
    void begin({ what: t("title"), trigger, run: handingOver(wish) });
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
          <label htmlFor={ids.days} className="block font-semibold">
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
      {/* It keeps the focus while it works, so it is not disabled. */}
      <Button ref={button} type="submit" aria-disabled={busy}>
        {t(busy ? "working" : "create")}
      </Button>
      <Works works={works} />
      {/* No live region lies in another: what was made is said here, what is told of its parts stands below. */}
      <div role="status">{made && !busy && <Notice title={t("made")} />}</div>
      {made && !busy && (
        <div className="space-y-3">
          <Downloads>
            <a href={paths.api.handover(made.id)} download className="link">
              {t("download")}
            </a>
          </Downloads>
          {made.url && <NewLink url={made.url} id={ids.link} />}
        </div>
      )}
    </form>
  );
}

function NewLink({ url, id }: { url: string; id: string }) {
  const t = useTranslations("handovers");
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="font-semibold">
        {t("link")}
      </label>
      <input id={id} readOnly value={url} onFocus={(event) => event.target.select()} className="control" />
      <p className="text-sm">{t("once")}</p>
      <CopyButton key={url} text={url} label={t("copy")} done={t("copied")} />
    </div>
  );
}
