"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ContentField } from "@/domain/activities/activity";
import type { ThreadKind } from "@/domain/threads/thread";
import { api } from "@/lib/trpc/client";
import { TEXT_FIELDS, type ThreadsContext } from "./threads-context";
import { useAttempt } from "./use-attempt";

const FIELDS: readonly ContentField[] = [
  "name",
  ...TEXT_FIELDS,
  "purposes",
  "dataSubjects",
  "personalData",
  "internalRecipients",
  "recipients",
  "transfers",
  "retentionRules",
  "measures",
  "systems",
];
const isText = (field: string): boolean => TEXT_FIELDS.some((one) => one === field);

/** Starts a comment or a question on a field or the whole; a reviewer may propose the text of a field. */
export function NewThread({ activityId, locale, maySuggest }: ThreadsContext) {
  const t = useTranslations("threads");
  const labels = useTranslations("fields");
  const ids = { field: useId(), kind: useId(), text: useId(), value: useId() };
  const { attempt, busy, problem } = useAttempt();
  const [field, setField] = useState("");
  const [kind, setKind] = useState<ThreadKind>("comment");
  const [text, setText] = useState("");
  const [value, setValue] = useState("");
  const kinds: ThreadKind[] =
    maySuggest && isText(field) ? ["comment", "question", "suggestion"] : ["comment", "question"];
  const chosen = kinds.includes(kind) ? kind : "comment";

  async function create(event: FormEvent) {
    event.preventDefault();
    const suggestion = chosen === "suggestion";
    if (!text.trim() || (suggestion && !value.trim())) return;
    const proposal = { answer: "given", value: { [locale]: value.trim() }, evidence: [] };
    const made = await attempt(() =>
      api.threads.create.mutate({
        activityId,
        field: FIELDS.find((one) => one === field) ?? null,
        kind: chosen,
        text: text.trim(),
        ...(suggestion && { proposal }),
      }),
    );
    if (made) {
      setText("");
      setValue("");
    }
  }

  return (
    <details className="py-3">
      <summary className="min-h-8 font-semibold text-accent">{t("new")}</summary>
      <form onSubmit={create} noValidate className="mt-3 max-w-2xl space-y-3">
        <div className="grid gap-3 sm:grid-cols-2">
          <div>
            <label htmlFor={ids.field} className="font-semibold">
              {t("about")}
            </label>
            <select
              id={ids.field}
              className="control mt-1"
              value={field}
              onChange={(event) => setField(event.target.value)}
            >
              <option value="">{t("whole")}</option>
              {FIELDS.map((one) => (
                <option key={one} value={one}>
                  {labels(`${one}.label`)}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor={ids.kind} className="font-semibold">
              {t("kind")}
            </label>
            <select
              id={ids.kind}
              className="control mt-1"
              value={chosen}
              onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? "comment")}
            >
              {kinds.map((one) => (
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
            className="control mt-1"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {chosen === "suggestion" && (
          <div>
            <label htmlFor={ids.value} className="font-semibold">
              {t("value")}
            </label>
            <textarea
              id={ids.value}
              rows={3}
              maxLength={4_000}
              className="control mt-1"
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </div>
        )}
        <Button type="submit" variant="secondary" disabled={busy}>
          {t("create")}
        </Button>
        {problem && <Notice tone="error" live title={problem} />}
      </form>
    </details>
  );
}
