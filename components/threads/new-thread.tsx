"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { CONTENT_FIELDS } from "@/components/activities/activity-form-sections";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ContentField } from "@/domain/activities/activity";
import { api } from "@/lib/trpc/client";
import { useAnnounce } from "./announcer";
import type { ThreadsContext } from "./threads-context";
import { useAttempt } from "./use-attempt";

const KINDS = ["comment", "question"] as const;

/** Starts a comment or a question: on the field that it stands beneath, on one that is chosen here, or on the whole. */
export function NewThread({ activityId, field }: Pick<ThreadsContext, "activityId"> & { field?: ContentField }) {
  const t = useTranslations("threads");
  const labels = useTranslations("fields");
  const ids = { field: useId(), kind: useId(), text: useId() };
  const announce = useAnnounce();
  const { attempt, busy, problem } = useAttempt();
  const [chosen, setChosen] = useState("");
  const [kind, setKind] = useState<(typeof KINDS)[number]>("comment");
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);

  async function create(event: FormEvent) {
    event.preventDefault();
    setMissing(!text.trim());
    if (!text.trim()) return document.getElementById(ids.text)?.focus();
    const about = field ?? CONTENT_FIELDS.find((one) => one === chosen) ?? null;
    const made = await attempt(() => api.threads.create.mutate({ activityId, field: about, kind, text: text.trim() }));
    if (!made) return;
    setText("");
    announce(t("done.create"));
  }

  return (
    <form onSubmit={create} noValidate className="mt-2 max-w-2xl space-y-3">
      <div className="grid gap-3 sm:grid-cols-2">
        {!field && (
          <div>
            <label htmlFor={ids.field} className="font-semibold">
              {t("about")}
            </label>
            <select
              id={ids.field}
              className="control mt-1"
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{t("whole")}</option>
              {CONTENT_FIELDS.map((one) => (
                <option key={one} value={one}>
                  {labels(`${one}.label`)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div>
          <label htmlFor={ids.kind} className="font-semibold">
            {t("kind")}
          </label>
          <select
            id={ids.kind}
            className="control mt-1"
            value={kind}
            onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? "comment")}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`kinds.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div>
        <label htmlFor={ids.text} className="font-semibold">
          {t("text")}
        </label>
        <textarea
          id={ids.text}
          rows={3}
          maxLength={2_000}
          aria-invalid={missing}
          aria-describedby={missing ? `${ids.text}-error` : undefined}
          className="control mt-1"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {missing && (
          <p id={`${ids.text}-error`} className="mt-1 text-error">
            {t("textMissing")}
          </p>
        )}
      </div>
      <Button type="submit" variant="secondary" disabled={busy}>
        {t("create")}
      </Button>
      {problem && <Notice tone="error" live title={problem} />}
    </form>
  );
}
