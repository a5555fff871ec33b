"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Field } from "@/components/form/field";

type Props = Omit<ComponentProps<"input">, "id" | "value" | "onChange"> & {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
};

export function PlainInput({ id, label, help, error, onChange, ...input }: Props) {
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(wiring) => (
        <input className="control" {...input} {...wiring} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

/** A password that can be shown, pasted, and filled in by a password manager. */
export function PasswordInput({ id, label, help, error, onChange, ...input }: Props) {
  const t = useTranslations("auth");
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(wiring) => (
        <span className="flex gap-2">
          <input
            className="control min-w-0 flex-1"
            type={shown ? "text" : "password"}
            autoCapitalize="none"
            spellCheck={false}
            {...input}
            {...wiring}
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label={t("showPassword")}
            aria-controls={id}
            onClick={() => setShown(!shown)}
            className="forced-border min-h-10 min-w-10 flex-none rounded-sm border border-edge bg-raised px-2 hover:border-ink"
          >
            <Eye crossed={shown} />
          </button>
        </span>
      )}
    </Field>
  );
}

function Eye({ crossed }: { crossed: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="mx-auto size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <path d="M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12z" />
      <circle cx="12" cy="12" r="3" />
      {crossed && <path d="M4 20L20 4" />}
    </svg>
  );
}
