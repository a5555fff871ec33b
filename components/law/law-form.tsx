"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { DayControl, LineControl, NoteControl } from "@/components/form/labelled-controls";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LawEntry, LawKind } from "@/domain/law/law-entry";
import { api } from "@/lib/trpc/client";
import { type LawChoices, LawSubject } from "./law-subject";
import { LawValues } from "./law-values";
import { blankLawEntry, newLawId } from "./new-law-entry";

type Edited = { entry: LawEntry; onChange: (changed: LawEntry) => void };

/** The days of an entry, its source and remark, and when it was last compared with the source. */
function LawDays({ entry, onChange }: Edited) {
  const t = useTranslations("law");
  const locale = useLocale() === "de" ? "de" : "en";
  return (
    <>
      <DayControl
        label={t("validFrom")}
        required
        value={entry.validFrom}
        onChange={(validFrom) => onChange({ ...entry, validFrom })}
      />
      {entry.kind !== "threshold" && (
        <DayControl
          label={t("validTo")}
          value={entry.validTo ?? ""}
          onChange={(validTo) => onChange({ ...entry, validTo: validTo || null })}
        />
      )}
      <LineControl label={t("source")} value={entry.source} onChange={(source) => onChange({ ...entry, source })} />
      <DayControl
        label={t("checkedOn")}
        required
        value={entry.checkedOn}
        onChange={(checkedOn) => onChange({ ...entry, checkedOn })}
      />
      <NoteControl
        label={t("note")}
        value={entry.note[locale] ?? ""}
        onChange={(text) => onChange({ ...entry, note: { ...entry.note, [locale]: text || undefined } })}
      />
    </>
  );
}

/** What an entry says, since when and whence; saved as the organisation's own. */
export function LawForm({ organisationId, entry: given, revision, shipped }: LawFormProps) {
  const t = useTranslations("law");
  const { attempt, busy, problem } = useAttempt();
  const [entry, setEntry] = useState(given);
  function save(event: FormEvent) {
    event.preventDefault();
    void attempt(() => api.law.put.mutate({ organisationId, revision, entry }));
  }
  return (
    <form onSubmit={save} className="space-y-3">
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
      <LawValues entry={entry} onChange={setEntry} />
      <LawDays entry={entry} onChange={setEntry} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" disabled={busy}>
          {t("save")}
        </Button>
        {revision > 0 && (
          <Button
            variant="quiet"
            size="small"
            disabled={busy}
            onClick={() => attempt(() => api.law.reset.mutate({ organisationId, id: entry.id, revision }))}
          >
            {t(shipped ? "reset" : "remove")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** A new entry of a kind: what it is about, what it says, since when and whence. */
export function NewLawForm({ organisationId, kind, today, choices }: NewLawFormProps) {
  const t = useTranslations("law");
  const { attempt, busy, problem } = useAttempt();
  const [entry, setEntry] = useState(() => blankLawEntry(kind, today));
  async function save(event: FormEvent) {
    event.preventDefault();
    const named = { ...entry, id: newLawId(entry) };
    if (await attempt(() => api.law.put.mutate({ organisationId, revision: 0, entry: named })))
      setEntry(blankLawEntry(kind, today));
  }
  return (
    <form onSubmit={save} className="max-w-xl space-y-3">
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
      <LawSubject entry={entry} choices={choices} onChange={setEntry} />
      <LawValues entry={entry} onChange={setEntry} />
      <LawDays entry={entry} onChange={setEntry} />
      <Button type="submit" size="small" disabled={busy}>
        {t("add")}
      </Button>
    </form>
  );
}

type LawFormProps = { organisationId: string; entry: LawEntry; revision: number; shipped: boolean };
type NewLawFormProps = { organisationId: string; kind: LawKind; today: string; choices: LawChoices };
