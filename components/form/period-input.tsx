"use client";

import { FieldGroup } from "./field";
import { PeriodControl } from "./period-control";
import { type FieldTexts, useField } from "./use-field";

/** A length of time as number and unit; the field holds it as ISO 8601 ("P6M"). Needs "codes.unit-names". */
export function PeriodInput({ name, label, ...texts }: PeriodInputProps) {
  const { id, error, value, onChange, onBlur, ref } = useField<string | undefined>(name);
  return (
    <FieldGroup id={id} label={label} {...texts} error={error}>
      <PeriodControl
        label={label}
        value={value ?? ""}
        onChange={onChange}
        onBlur={onBlur}
        invalid={error !== undefined}
        ref={ref}
      />
    </FieldGroup>
  );
}

type PeriodInputProps = FieldTexts & { name: string; optional?: boolean };
