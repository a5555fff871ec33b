"use client";

import { useTranslations } from "next-intl";
import type { ContentField } from "@/domain/activities/activity";
import type { ReviewField } from "./review-fields";

/** One field that changed: the sentences, both sides, what is being said about it, and whether it was looked at. */
export function ReviewChange({ field, seen, onMark, heading }: ReviewChangeProps) {
  const t = useTranslations("review");
  const Heading = heading;
  const id = `change-${field.field}`;
  return (
    <section id={id} aria-labelledby={`${id}-label`} data-change tabIndex={-1} className="scroll-mt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-edge pb-1">
        <Heading id={`${id}-label`} className="font-semibold">
          {field.label}
        </Heading>
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={seen}
            onChange={(event) => onMark([field.field], event.target.checked)}
            data-seen
            className="size-5"
          />
          {t("seen")}
          <span className="sr-only">: {field.label}</span>
        </label>
      </div>
      {field.sentences.length > 0 && (
        <ul className="mt-2 space-y-1">
          {field.sentences.map((sentence) => (
            <li key={sentence} className="wrap-anywhere">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {field.sides}
      {field.threads}
    </section>
  );
}

type ReviewChangeProps = {
  field: ReviewField;
  seen: boolean;
  heading: "h2" | "h3";
  onMark: (fields: readonly ContentField[], seen: boolean) => void;
};
