"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FieldGroup } from "./field";
import type { Option } from "./option";
import { type FieldTexts, useField } from "./use-field";

/** From this many options on, a box to filter them appears. */
const FILTER_FROM = 9;

/** Any number of codes or records of a list; the field holds their values. */
export function CheckList({ name, label, labelHidden, help, article, optional, options }: CheckListProps) {
  const t = useTranslations("forms");
  const { id, error, value, onChange, onBlur, ref } = useField<readonly string[] | undefined>(name);
  const [filter, setFilter] = useState("");
  const chosen = value ?? [];
  const fits = (option: Option) =>
    chosen.includes(option.value) ||
    `${option.label} ${option.detail ?? ""}`.toLowerCase().includes(filter.toLowerCase());
  const visible = options.filter(fits);
  const toggle = (code: string, on: boolean) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code));
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
      {options.length >= FILTER_FROM && (
        <input
          type="search"
          className="control mb-2 max-w-sm"
          aria-label={t("filter", { label })}
          placeholder={t("filterPlaceholder")}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <div className="max-h-72 columns-[16rem] gap-6 overflow-y-auto">
        {visible.map((option, index) => (
          <label key={option.value} className="flex min-h-8 break-inside-avoid gap-2 py-1">
            <input
              type="checkbox"
              ref={index === 0 ? ref : undefined}
              onBlur={onBlur}
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span>
              {option.label}
              {option.detail && <span className="block text-sm text-quiet">{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
      <p role="status" className="text-sm text-quiet">
        {filter && t("filtered", { shown: visible.length, total: options.length })}
      </p>
    </FieldGroup>
  );
}

type CheckListProps = FieldTexts & { name: string; optional?: boolean; options: readonly Option[] };
