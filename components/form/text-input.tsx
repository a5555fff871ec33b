"use client";

import type { ComponentProps } from "react";
import { Field } from "./field";
import { type FieldTexts, useField } from "./use-field";

type Base = FieldTexts & { name: string; optional?: boolean };

/** One line of text. */
export function TextInput({
  name,
  label,
  labelHidden,
  help,
  article,
  optional,
  ...input
}: Base & ComponentProps<"input">) {
  const { id, error, value, ...field } = useField<string | null | undefined>(name);
  return (
    <Field
      id={id}
      label={label}
      labelHidden={labelHidden}
      help={help}
      article={article}
      optional={optional}
      error={error}
    >
      {(wiring) => <input className="control" {...input} {...field} {...wiring} value={value ?? ""} />}
    </Field>
  );
}

/** Text of several lines; grows with what is typed. */
export function TextArea({ name, label, labelHidden, help, article, optional, rows = 3, ...input }: TextAreaProps) {
  const { id, error, value, ...field } = useField<string | null | undefined>(name);
  return (
    <Field
      id={id}
      label={label}
      labelHidden={labelHidden}
      help={help}
      article={article}
      optional={optional}
      error={error}
    >
      {(wiring) => (
        <textarea
          className="control max-h-96 field-sizing-content"
          rows={rows}
          {...input}
          {...field}
          {...wiring}
          value={value ?? ""}
        />
      )}
    </Field>
  );
}

/** A calendar day (ISO 8601), by the browser's own calendar. */
export function DayInput({ name, label, labelHidden, help, article, optional }: Base) {
  const { id, error, value, ...field } = useField<string | null | undefined>(name);
  return (
    <Field
      id={id}
      label={label}
      labelHidden={labelHidden}
      help={help}
      article={article}
      optional={optional}
      error={error}
    >
      {(wiring) => <input type="date" className="control max-w-48" {...field} {...wiring} value={value ?? ""} />}
    </Field>
  );
}

/** A whole number from zero on. */
export function NumberInput({ name, label, labelHidden, help, article, optional }: Base) {
  const { id, error, value, onChange, ...field } = useField<number | "" | null | undefined>(name);
  return (
    <Field
      id={id}
      label={label}
      labelHidden={labelHidden}
      help={help}
      article={article}
      optional={optional}
      error={error}
    >
      {(wiring) => (
        <input
          type="number"
          min={0}
          step={1}
          className="control max-w-48"
          {...field}
          {...wiring}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value === "" ? "" : Number(event.target.value))}
        />
      )}
    </Field>
  );
}

/** One yes or no. */
export function CheckBox({ name, label, help }: { name: string; label: string; help?: string }) {
  const { id, error, value, onChange, ...field } = useField<boolean | undefined>(name);
  return (
    <div>
      <label className="flex min-h-8 gap-3">
        <input
          type="checkbox"
          {...field}
          id={id}
          aria-describedby={help && `${id}-help`}
          aria-invalid={error ? true : undefined}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="ps-7.5 text-sm text-quiet">
          {help}
        </p>
      )}
    </div>
  );
}

type TextAreaProps = Base & ComponentProps<"textarea">;
