"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Asks who might know, if anybody, before an activity is handed to the DPO as a question. */
export function NotMine({ open, busy, onClose, onSend }: NotMineProps) {
  const t = useTranslations("reviews.one.notMine");
  const [text, setText] = useState("");

  function send(event: FormEvent) {
    event.preventDefault();
    onSend(text.trim());
  }

  return (
    <Dialog open={open} onClose={onClose} title={t("title")}>
      <form onSubmit={send} className="space-y-4" noValidate>
        <p>{t("what")}</p>
        <label className="block">
          <span className="font-semibold">{t("text")}</span>
          <textarea
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={3}
            maxLength={2_000}
            className="control mt-1"
          />
        </label>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" disabled={busy}>
            {t("send")}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type NotMineProps = { open: boolean; busy: boolean; onClose: () => void; onSend: (text: string) => void };
