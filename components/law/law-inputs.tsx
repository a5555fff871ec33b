"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Option } from "@/components/form/option";
import { PeriodControl } from "@/components/form/period-control";

type Labelled = { label: string };

export function DayControl({ label, value, required, onChange }: Labelled & Control<string> & { required?: boolean }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="date"
        required={required}
        className="control mt-1 max-w-48"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export function LineControl({ label, value, onChange }: Labelled & Control<string>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        id={id}
        required
        maxLength={500}
        className="control mt-1"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export function NoteControl({ label, value, onChange }: Labelled & Control<string>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={2_000}
        className="control mt-1"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

type NumberControlProps = Labelled & Control<number | null> & { min: number; max: number };
export function NumberControl({ label, value, min, max, onChange }: NumberControlProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="number"
        required
        min={min}
        max={max}
        step={1}
        className="control mt-1 max-w-48"
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
      />
    </div>
  );
}

export function ChoiceControl({ label, value, options, onChange }: Labelled & Control<string> & Options) {
  const t = useTranslations("law");
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select
        id={id}
        required
        className="control mt-1"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {value === "" && <option value="">{t("choose")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function PeriodChoice({ label, value, onChange }: Labelled & Control<string | null>) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{label}</legend>
      <PeriodControl label={label} value={value ?? ""} onChange={(period) => onChange(period === "" ? null : period)} />
    </fieldset>
  );
}

type Control<Value> = { value: Value; onChange: (value: Value) => void };
type Options = { options: readonly Option[] };
