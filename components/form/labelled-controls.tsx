"use client";

import { type ReactNode, useId } from "react";
import type { Option } from "./option";
import { PeriodControl } from "./period-control";

type Label = { label: string };

/** A label above its input, which gets the id that ties the two together. */
function Labelled({ label, children }: Label & { children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

export function DayControl({ label, value, required, onChange }: Label & Control<string> & { required?: boolean }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          required={required}
          className="control mt-1 max-w-48"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

export function LineControl({ label, value, onChange }: Label & Control<string>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          required
          maxLength={500}
          className="control mt-1"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

export function NoteControl({ label, value, onChange }: Label & Control<string>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={2}
          maxLength={2_000}
          className="control mt-1"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

type NumberControlProps = Label & Control<number | null> & { min: number; max: number };
export function NumberControl({ label, value, min, max, onChange }: NumberControlProps) {
  return (
    <Labelled label={label}>
      {(id) => (
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
      )}
    </Labelled>
  );
}

/** A list to choose one of; `blank` stands in it while nothing is chosen. */
export function ChoiceControl({ label, value, options, blank, onChange }: Label & Control<string> & Options) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          required
          className="control mt-1"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {value === "" && <option value="">{blank}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export function PeriodChoice({ label, value, onChange }: Label & Control<string | null>) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{label}</legend>
      <PeriodControl label={label} value={value ?? ""} onChange={(period) => onChange(period === "" ? null : period)} />
    </fieldset>
  );
}

type Control<Value> = { value: Value; onChange: (value: Value) => void };
type Options = { options: readonly Option[]; blank?: string };
