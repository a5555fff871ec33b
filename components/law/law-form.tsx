"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LawEntry } from "@/domain/law/law-entry";
import { api } from "@/lib/trpc/client";

/** The days of an entry, its source, and when it was last compared with it; saved as the organisation's own. */
export function LawForm({ organisationId, entry, revision, mayReset }: LawFormProps) {
  const t = useTranslations("law");
  const ids = { to: useId(), checked: useId(), source: useId() };
  const { attempt, busy, problem } = useAttempt();
  const [validTo, setValidTo] = useState(entry.validTo ?? "");
  const [checkedOn, setCheckedOn] = useState(entry.checkedOn);
  const [source, setSource] = useState(entry.source);
  async function save(event: FormEvent) {
    event.preventDefault();
    const changed = { ...entry, validTo: validTo || null, checkedOn, source };
    await attempt(() => api.law.put.mutate({ organisationId, revision, entry: changed }));
  }
  return (
    <form onSubmit={save} className="space-y-3">
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
      <label htmlFor={ids.to} className="block font-semibold">
        {t("validTo")}
      </label>
      <input
        id={ids.to}
        type="date"
        className="control max-w-48"
        value={validTo}
        onChange={(event) => setValidTo(event.target.value)}
      />
      <label htmlFor={ids.checked} className="block font-semibold">
        {t("checkedOn")}
      </label>
      <input
        id={ids.checked}
        type="date"
        required
        className="control max-w-48"
        value={checkedOn}
        onChange={(event) => setCheckedOn(event.target.value)}
      />
      <label htmlFor={ids.source} className="block font-semibold">
        {t("source")}
      </label>
      <input
        id={ids.source}
        required
        maxLength={500}
        className="control"
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" disabled={busy}>
          {t("save")}
        </Button>
        {mayReset && (
          <Button
            variant="quiet"
            size="small"
            disabled={busy}
            onClick={() => attempt(() => api.law.reset.mutate({ organisationId, id: entry.id, revision }))}
          >
            {t("reset")}
          </Button>
        )}
      </div>
    </form>
  );
}

type LawFormProps = { organisationId: string; entry: LawEntry; revision: number; mayReset: boolean };
