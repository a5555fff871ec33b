"use client";

import { useTranslations } from "next-intl";
import { type Ref, useState } from "react";
import { PERIOD_UNITS, type PeriodUnit, periodOf, periodParts } from "@/domain/period-parts";

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

/** Number and unit of a period, which is ISO 8601 outside ("P6M"). Needs "forms.period" and "codes.unit-names". */
export function PeriodControl({ label, value, onChange, onBlur, invalid, ref }: PeriodControlProps) {
  const t = useTranslations("forms.period");
  const unitName = useTranslations("codes.unit-names");
  const [draft, setDraft] = useState(() => draftOf(value));
  const current = periodText(draft) === value ? draft : draftOf(value);
  const change = (next: Draft) => {
    setDraft(next);
    onChange(periodText(next));
  };
  return (
    <div className="flex max-w-sm gap-2">
      <input
        className="control min-w-0 flex-1 basis-24 text-end"
        inputMode={current.unit === "exact" ? "text" : "numeric"}
        aria-label={t(current.unit === "exact" ? "exactly" : "number", { label })}
        aria-invalid={invalid ? true : undefined}
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
          change({ count: unit === "exact" ? value : current.count, unit });
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
  );
}

type PeriodControlProps = {
  label: string;
  value: string;
  onChange: (period: string) => void;
  onBlur?: () => void;
  invalid?: boolean;
  ref?: Ref<HTMLInputElement>;
};
