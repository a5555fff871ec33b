"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

/** What is wrong: with one field by its name, or with the whole attempt. */
export type Fault = { field?: string | undefined; message: string };

/** A short form that is sent with a button; faults stand above it, take the focus and lead to their fields. */
export function AuthForm({ submit, working, busy, faults, onSubmit, children }: AuthFormProps) {
  const t = useTranslations("auth");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <form noValidate onSubmit={send} method="dialog" className="space-y-6">
      {faults.length > 0 && (
        <div ref={box} role="alert" tabIndex={-1} className="forced-border border-2 border-error p-4">
          <h2>{t("failedTitle")}</h2>
          <ul className="mt-2 space-y-1">
            {faults.map((fault) => (
              <li key={fault.message}>
                {fault.field ? (
                  <a href={`#${fault.field}`} className="font-semibold text-error underline">
                    {fault.message}
                  </a>
                ) : (
                  fault.message
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
      <Button type="submit" className="w-full" aria-disabled={busy}>
        {busy ? working : submit}
      </Button>
    </form>
  );
}

/** The sentence for one field, if something is wrong with it. */
export const faultAt = (faults: readonly Fault[], field: string) =>
  faults.find((fault) => fault.field === field)?.message;

type AuthFormProps = {
  submit: string;
  working: string;
  busy: boolean;
  faults: readonly Fault[];
  onSubmit: () => void;
  children: ReactNode;
};
