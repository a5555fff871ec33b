"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";

/** What has to change before this can be approved, in the reviewer's own words. */
export function AskForChanges({ busy, onSend, onCancel }: AskForChangesProps) {
  const t = useTranslations("review");
  const id = useId();
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  function send(event: FormEvent) {
    event.preventDefault();
    setMissing(!text.trim());
    if (text.trim()) onSend(text.trim());
    else document.getElementById(id)?.focus();
  }
  return (
    <form onSubmit={send} noValidate className="space-y-4">
      <label htmlFor={id} className="font-semibold">
        {t("changesText")}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={2_000}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-error` : undefined}
        className="control"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {missing && (
        <p id={`${id}-error`} className="text-error">
          {t("changesMissing")}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={busy}>
          {t("changesSend")}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

type AskForChangesProps = { busy: boolean; onSend: (text: string) => void; onCancel: () => void };
