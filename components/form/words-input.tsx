"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Locale } from "@/domain/locales";
import type { Words } from "@/domain/words";
import { Field } from "./field";
import { type FieldTexts, useField } from "./use-field";

/** Text in the reader's language; the other language is one switch away, and open where only it has words. */
export function WordsInput({
  name,
  label,
  labelHidden,
  help,
  article,
  optional,
  multiline = false,
  rows = 3,
}: WordsInputProps) {
  const t = useTranslations("forms.words");
  const own: Locale = useLocale() === "de" ? "de" : "en";
  const other: Locale = own === "de" ? "en" : "de";
  const { value, onChange, onBlur, ref, id, error } = useField<Words | undefined>(name);
  const onlyOther = Boolean(value?.[other]?.trim() && !value?.[own]?.trim());
  const [choice, setChoice] = useState({ own, open: onlyOther });
  // The page's language can change while the form stays.
  if (choice.own !== own) setChoice({ own, open: onlyOther });
  const { open } = choice;
  const input = (language: Locale) => ({
    lang: language,
    value: value?.[language] ?? "",
    onBlur,
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [language]: event.target.value }),
  });
  const Input = multiline ? "textarea" : "input";
  const look = multiline ? { className: "control max-h-96 field-sizing-content", rows } : { className: "control" };
  return (
    <div>
      <Field
        id={id}
        label={label}
        labelHidden={labelHidden}
        help={help}
        article={article}
        optional={optional}
        error={error}
      >
        {(wiring) => <Input ref={ref} {...look} {...input(own)} {...wiring} />}
      </Field>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={`${id}-${other}-box`}
        onClick={() => setChoice({ own, open: !open })}
        className="mt-1 min-h-6 text-sm text-quiet underline decoration-dotted underline-offset-4 hover:text-accent"
      >
        {t(open ? "hide" : "show", { language: t(`languages.${other}`) })}
        <span className="sr-only">: {label}</span>
        {!open && value?.[other]?.trim() && <span className="ms-2 no-underline">●</span>}
      </button>
      <div id={`${id}-${other}-box`} hidden={!open}>
        <label htmlFor={`${id}-${other}`} className="text-sm text-quiet">
          {label} ({t(`languages.${other}`)})
        </label>
        <Input id={`${id}-${other}`} {...look} {...input(other)} />
      </div>
    </div>
  );
}

type WordsInputProps = FieldTexts & { name: string; optional?: boolean; multiline?: boolean; rows?: number };
