"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ContentField } from "@/domain/activities/activity";
import type { SheetChange } from "@/domain/activities/diff";
import { api } from "@/lib/trpc/client";

/** One field that changed: the sentence, both sides, and whether this reviewer has looked at it. */
export function ReviewChange({ id, field, label, seen, sentences, changes }: ReviewChangeProps) {
  const t = useTranslations("review");
  const router = useRouter();
  const [marked, setMarked] = useState(seen);
  async function mark(next: boolean) {
    setMarked(next);
    try {
      await api.reviewing.update.mutate({ id, fields: [field], seen: next });
      router.refresh();
    } catch {
      setMarked(!next);
    }
  }
  return (
    <section id={`change-${field}`} aria-labelledby={`change-${field}-label`} data-change tabIndex={-1}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-ink pb-1">
        <h2 id={`change-${field}-label`}>{label}</h2>
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={marked}
            onChange={(event) => mark(event.target.checked)}
            data-seen
            className="size-5"
          />
          {t("seen")}
          <span className="sr-only">: {label}</span>
        </label>
      </div>
      <ul className="mt-2 space-y-1">
        {sentences.map((sentence) => (
          <li key={sentence} className="whitespace-pre-line">
            {sentence}
          </li>
        ))}
      </ul>
      <details className="mt-2">
        <summary className="min-h-6 text-sm text-quiet">{t("sides")}</summary>
        {changes.map((change) => (
          <div
            key={`${change.label} ${change.before.join()}`}
            className="mt-2 grid gap-x-8 gap-y-2 border-t border-line pt-2 text-sm md:grid-cols-2"
          >
            <Side heading={t("before")} label={change.label} texts={change.before} empty={t("nothingThere")} />
            <Side heading={t("after")} label={change.label} texts={change.after} empty={t("nothingThere")} />
          </div>
        ))}
      </details>
    </section>
  );
}

function Side({ heading, label, texts, empty }: { heading: string; label: string; texts: string[]; empty: string }) {
  return (
    <div>
      <h3 className="text-quiet">
        {heading}: {label}
      </h3>
      {texts.length === 0 && <p className="text-quiet italic">{empty}</p>}
      {texts.map((text) => (
        <p key={text} className="whitespace-pre-line">
          {text}
        </p>
      ))}
    </div>
  );
}

type ReviewChangeProps = {
  id: string;
  field: ContentField;
  label: string;
  seen: boolean;
  sentences: string[];
  changes: SheetChange[];
};
