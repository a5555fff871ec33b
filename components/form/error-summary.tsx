"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useFormState } from "react-hook-form";
import { fieldId, listErrors } from "./errors";

/** All faults of the form after it was sent, each a link to its field. Takes the focus and marks the title. */
export function ErrorSummary({ refusal }: { refusal?: string | undefined }) {
  const t = useTranslations("forms.summary");
  const { errors, submitCount, isSubmitting } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const faults = listErrors(errors);
  const shown = submitCount > 0 && !isSubmitting && (faults.length > 0 || Boolean(refusal));
  const prefix = t("titlePrefix");

  // biome-ignore lint/correctness/useExhaustiveDependencies: each further attempt that fails takes the focus again.
  useEffect(() => {
    if (!shown) return;
    box.current?.focus();
    const title = document.title;
    document.title = `${prefix}${title}`;
    return () => {
      document.title = title;
    };
  }, [shown, submitCount, prefix]);

  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="forced-border border-2 border-error p-4">
      <h2>{t("title")}</h2>
      {refusal && <p className="mt-2">{refusal}</p>}
      <ul className="mt-2 space-y-1">
        {faults.map((fault) => (
          <li key={fault.name}>
            <a
              href={`#${fieldId(fault.name)}`}
              className="font-semibold text-error underline"
              onClick={goTo(fault.name)}
            >
              {labelled(fault)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence at the field, after the name of the field, so that two blanks can be told apart. */
function labelled({ name, message }: { name: string; message: string }): string {
  const field = document.getElementById(fieldId(name));
  const label = document.querySelector(`label[for="${CSS.escape(fieldId(name))}"]`);
  const text = (label ?? field?.querySelector(":scope > legend"))?.textContent?.trim();
  return text ? `${text}: ${message}` : message;
}

/** A fault of something folded away leads to the nearest field around it that can be seen. */
function goTo(name: string) {
  return (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const parts = name.split(".");
    for (let length = parts.length; length > 0; length -= 1) {
      const found = document.getElementById(fieldId(parts.slice(0, length).join(".")));
      if (!found) continue;
      for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
        fold.open = true;
      found.focus();
      found.scrollIntoView({ block: "center" });
      return;
    }
  };
}
