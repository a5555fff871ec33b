"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "./field";
import { grouped, type Option } from "./option";
import { type FieldTexts, useField } from "./use-field";

/** One code of a list, as the browser's own select. `blank` is what the field holds while nothing is chosen. */
export function CodeSelect({
  name,
  label,
  labelHidden,
  help,
  article,
  optional,
  options,
  blank = "",
  after,
}: CodeSelectProps) {
  const t = useTranslations("forms");
  const { id, error, value, onChange, ...field } = useField<string | null | undefined>(name);
  const unknown = value && !options.some((option) => option.value === value);
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
        <>
          <select
            className="control"
            {...field}
            {...wiring}
            value={value ?? ""}
            onChange={(event) => onChange(event.target.value === "" ? blank : event.target.value)}
          >
            <option value="">{t("choose")}</option>
            {unknown && <option value={value}>{t("gone", { value })}</option>}
            {grouped(options).map(([group, members]) =>
              group ? (
                <optgroup key={group} label={group}>
                  <Options options={members} />
                </optgroup>
              ) : (
                <Options key={group} options={members} />
              ),
            )}
          </select>
          {after}
        </>
      )}
    </Field>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.detail ? `${option.label} (${option.detail})` : option.label}
    </option>
  ));
}

/** One record of the register, or none; `create` leads to where a missing one is added, in a new tab. */
export function RecordSelect({ create, ...props }: RecordSelectProps) {
  return (
    <CodeSelect
      blank={null}
      {...props}
      after={
        create && (
          <a href={create.href} target="_blank" rel="noreferrer" className="link mt-1 inline-block min-h-6 text-sm">
            {create.label}
          </a>
        )
      }
    />
  );
}

type SelectProps = FieldTexts & { name: string; optional?: boolean; options: readonly Option[]; blank?: string | null };
type CodeSelectProps = SelectProps & { after?: ReactNode };
type RecordSelectProps = SelectProps & { create?: { href: string; label: string } | undefined };
