"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PERIOD_UNITS, type PeriodUnit, periodOf, periodParts } from "@/domain/period-parts";
import { FieldGroup } from "./field";
import { type FieldTexts, useField } from "./use-field";

type Unit = PeriodUnit | "exact";
type Draft = { count: string; unit: Unit };

function draftOf(value: string): Draft {
  const parts = periodParts(value);
  const [only] = parts;
  if (only && parts.length === 1) return { count: String(only.count), unit: only.unit };
  return { count: value, unit: value === "" ? "years" : "exact" };
}

/** What is not a whole number is kept as it was typed, so that nothing is lost and the server can say what is wrong. */
function periodText({ count, unit }: Draft): string {
  const text = count.trim();
  return unit !== "exact" && /^[1-9]\d{0,5}$/.test(text) ? periodOf(Number(text), unit) : text;
}

/** A length of time as number and unit; the field holds it as ISO 8601 ("P6M"). Needs "codes.unit-names". */
export function PeriodInput({ name, label, labelHidden, help, article, optional }: PeriodInputProps) {
  const t = useTranslations("forms.period");
  const unitName = useTranslations("codes.unit-names");
  const { id, error, value, onChange, onBlur, ref } = useField<string | undefined>(name);
  const [draft, setDraft] = useState(() => draftOf(value ?? ""));
  const current = periodText(draft) === (value ?? "") ? draft : draftOf(value ?? "");
  const change = (next: Draft) => {
    setDraft(next);
    onChange(periodText(next));
  };
  return (
    <FieldGroup
      id={id}
      label={label}
      labelHidden={labelHidden}
      help={help}
      article={article}
      optional={optional}
      error={error}
    >
      <div className="flex max-w-sm gap-2">
        <input
          className="control min-w-0 flex-1 basis-24 text-end"
          inputMode={current.unit === "exact" ? "text" : "numeric"}
          aria-label={t(current.unit === "exact" ? "exactly" : "number", { label })}
          aria-invalid={error ? true : undefined}
          autoComplete="off"
          ref={ref}
          value={current.count}
          onBlur={onBlur}
          onChange={(event) => change({ ...current, count: event.target.value })}
        />
        <select
          className="control flex-1 basis-36"
          aria-label={t("unit", { label })}
          value={current.unit}
          onBlur={onBlur}
          onChange={(event) => {
            const unit = PERIOD_UNITS.find((one) => one === event.target.value) ?? "exact";
            change({ count: unit === "exact" ? (value ?? "") : current.count, unit });
          }}
        >
          {PERIOD_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {unitName(unit)}
            </option>
          ))}
          <option value="exact">{t("exact")}</option>
        </select>
      </div>
    </FieldGroup>
  );
}

type PeriodInputProps = FieldTexts & { name: string; optional?: boolean };
