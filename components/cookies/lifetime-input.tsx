"use client";

import { FieldGroup } from "@/components/form/field";
import type { Option } from "@/components/form/option";
import { PeriodInput } from "@/components/form/period-input";
import { useField, useFieldTexts } from "@/components/form/use-field";
import type { CookieLifetime } from "@/domain/cookies/cookie";

/** Until the browser closes, or for a period; the choice of one lets go of what belongs to the other. */
export function LifetimeInput({ name, kinds }: { name: string; kinds: readonly Option[] }) {
  const texts = useFieldTexts("cookieLifetime.kind");
  const period = useFieldTexts("cookieLifetime.period");
  const { id, error, value, onChange, onBlur } = useField<CookieLifetime | undefined>(name);
  const choose = (kind: string) => onChange(kind === "period" ? { kind: "period", period: "" } : { kind: "session" });
  return (
    <FieldGroup id={id} label={texts.label} help={texts.help} error={error}>
      {kinds.map((kind) => (
        <label key={kind.value} className="flex min-h-8 gap-2 py-1">
          <input
            type="radio"
            name={`${name}.kind`}
            checked={value?.kind === kind.value}
            onChange={() => choose(kind.value)}
            onBlur={onBlur}
          />
          {kind.label}
        </label>
      ))}
      {value?.kind === "period" && <PeriodInput name={`${name}.period`} label={period.label} help={period.help} />}
    </FieldGroup>
  );
}
